import { columnValidation } from '../../../../addin/headless/template/validations'

const column = { header: '报备类别', kind: 'choice', hint: { zh: '请选择', en: 'choose' } } as const

describe('columnValidation', () => {
  it('offers the words and asks before it takes another', () => {
    expect(columnValidation({ ...column, allowed: ['甲', '乙'] }, 3, false, 'zh-CN')).toMatchObject({ range: 'C2:C1048576', type: 'list', values: ['甲', '乙'], inputTitle: '报备类别', inputMessage: '请选择', showErrorMessage: true, errorStyle: 'warning' })
  })

  it('only offers the words where several may stand', () => {
    expect(columnValidation({ ...column, allowed: ['甲', '乙'] }, 3, true, 'en')).toEqual(expect.not.objectContaining({ showErrorMessage: true }))
  })

  it.each([[['甲,乙', '丙']], [['“甲”"乙"']], [Array.from({ length: 90 }, (_, n) => `选项${n}`)]])('keeps the hint where a list cannot hold the words', allowed => {
    expect(columnValidation({ ...column, allowed }, 1, false, 'zh-CN')).toMatchObject({ type: 'textLength', inputMessage: '请选择' })
  })

  it('cuts what Excel would refuse', () => {
    const long = columnValidation({ ...column, header: '很'.repeat(40), hint: { zh: '长'.repeat(300), en: '' } }, 1, false, 'zh-CN')
    expect([long.inputTitle?.length, long.inputMessage?.length]).toEqual([32, 255])
  })

  it.each([['time', 'date'], ['amount', 'decimal'], ['text', 'textLength']] as const)('expects of %s a %s', (kind, type) => {
    expect(columnValidation({ ...column, kind }, 1, false, 'zh-CN').type).toBe(type)
  })
})

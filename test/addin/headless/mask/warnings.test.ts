import { warnings } from '../../../../addin/headless/mask/warnings'

const nothing = { pictures: 0, hasMacros: false, others: [], renamed: [], namesakes: 0, isFileNamed: false }
const CASES = [
  [{ pictures: 2 }, '2 个图片', '2 pictures'], [{ hasMacros: true }, '宏', 'macros'], [{ others: ['xl/model/item.data'] }, 'xl/model/item.data', 'xl/model/item.data'],
  [{ renamed: ['陈__', '林__'] }, '“陈__”“林__”', '“陈__”, “林__”'], [{ namesakes: 3 }, '3 个客户与员工同名', '3 customers'], [{ isFileNamed: true }, '输出文件名', 'name of the written file'],
] as const

describe('warnings', () => {
  it('are none where nothing is left', () => {
    expect(warnings(nothing, 'zh-CN')).toEqual([])
  })

  it.each(CASES)('%p is one sentence in each language', (found, zh, en) => {
    for (const [language, word] of [['zh-CN', zh], ['en', en]] as const) expect(warnings({ ...nothing, ...found }, language)).toEqual([expect.stringContaining(word)])
  })

  it('tells whose code to change where macros and new names meet', () => {
    expect(warnings({ ...nothing, hasMacros: true, renamed: ['陈__'] }, 'zh-CN')[1]).toContain('宏中按表名写的代码需自行修改')
  })
})

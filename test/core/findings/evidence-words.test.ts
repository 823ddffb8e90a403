import { evidenceWord, evidenceWords } from '../../../core/findings/evidence-words'

describe('evidenceWord', () => {
  it.each([
    [{ kind: 'phone', note: '尾号0101' }, '电话一致（尾号0101）', 'same phone (ends in 0101)'],
    [{ kind: 'masked-phone', note: '尾号0101，7位可比且一致' }, '隐去部分号码的电话相符（尾号0101）', 'masked phones agree (ends in 0101)'],
    [{ kind: 'company-name', note: '公司名称一致' }, '公司名称一致', 'same company name'],
    [{ kind: 'branch', note: '分支机构：渝北分公司' }, '分支机构：渝北分公司', 'a branch: 渝北分公司'],
    [{ kind: 'slip', note: '一字之差' }, '一字之差', 'names one character apart'],
    [{ kind: 'surname', note: '' }, '同姓', 'same surname'],
    [{ kind: 'other', note: '新的说法' }, '新的说法', '新的说法'],
  ])('says %o in both languages', (note, zh, english) => {
    expect(evidenceWord(note, 'zh-CN')).toBe(zh)
    expect(evidenceWord(note, 'en')).toBe(english)
  })
})

describe('evidenceWords', () => {
  it('says how many points there are beyond three', () => {
    const note = { kind: 'address', note: '地址一致' }
    expect(evidenceWords([note, note, note, note], 'zh-CN')).toBe('地址一致、地址一致、地址一致等共 4 项')
  })
})

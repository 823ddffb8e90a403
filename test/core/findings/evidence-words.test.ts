import { evidenceWord, evidenceWords } from '../../../core/findings/evidence-words'
import { createIdentityIndex } from '../../../core/identity/identity-index'
import { readPhones } from '../../../core/registration/phone'

describe('evidenceWord', () => {
  it.each([
    [{ kind: 'phone', note: '*0101' }, '电话一致（尾号0101）', 'same phone (ends in 0101)'],
    [{ kind: 'masked-phone', note: '*0101 (7)' }, '隐去部分号码的电话相符（尾号0101，可比的 7 位相同）', 'masked phones agree (ends in 0101, 7 known digits agree)'],
    [{ kind: 'masked-phone', note: '***** (7)' }, '隐去部分号码的电话相符（可比的 7 位相同）', 'masked phones agree (7 known digits agree)'],
    [{ kind: 'other-phone', note: '' }, '电话不同', 'different phones'],
    [{ kind: 'company-name', note: '' }, '公司名称一致', 'same company name'],
    [{ kind: 'branch', note: '渝北分公司' }, '分支机构（渝北分公司）', 'a branch (渝北分公司)'],
    [{ kind: 'identity-number', note: '?' }, '证件号码一致（未通过校验）', 'same identity number (its check digit fails)'],
    [{ kind: 'legal-suffix', note: '有限公司 ≠ 有限责任公司' }, '组织形式不同（有限公司 ≠ 有限责任公司）', 'another legal form (有限公司 ≠ 有限责任公司)'],
    [{ kind: 'surname', note: '' }, '同姓', 'same surname'],
  ])('says %o in both languages', (note, zh, english) => {
    expect(evidenceWord(note, 'zh-CN')).toBe(zh)
    expect(evidenceWord(note, 'en')).toBe(english)
  })
})

describe('evidenceWords', () => {
  const address = { kind: 'address', note: '' }

  it('says how many points there are beyond three', () => {
    expect(evidenceWords([address, address, address, address], 'zh-CN')).toBe('地址一致、地址一致、地址一致等共 4 项')
    expect(evidenceWords([address, address, address, address], 'zh-CN', Infinity)).toBe('地址一致、地址一致、地址一致、地址一致')
  })

  it('sets what speaks against it apart, last', () => {
    const [phone, name] = [{ kind: 'other-phone', note: '' }, { kind: 'person-name', note: '' }]
    expect(evidenceWords([phone, name, address], 'zh-CN')).toBe('姓名一致、地址一致，但电话不同')
    expect(evidenceWords([phone, name, address], 'en')).toBe('same name and same address, but different phones')
  })

  it.each([
    ['王建国', '19900000001', '19900000002', '姓名一致、地址一致，但电话不同'],
    ['王建国', '19900000001', '19900000001', '电话一致（尾号0001）、姓名一致、地址一致'],
    ['王建国', '199****0001', '19900000001', '隐去部分号码的电话相符（尾号0001，可比的 7 位相同）、姓名一致、地址一致'],
    ['启明科技有限公司', '1990000****', '19900000001', '隐去部分号码的电话相符（可比的 7 位相同）、公司名称一致、地址一致'],
  ])('says of two rows of %s, %s and %s: what the engine found', (name, one, other, words) => {
    const record = (index: number, phone: string) => ({ index, name, phones: readPhones(phone).phones, identityNo: undefined, address: '金开大道1号', project: undefined, sex: undefined })
    const found = createIdentityIndex({ scope: 'customer' }).compare(record(-1, one), record(-2, other)).evidence
    expect(evidenceWords(found, 'zh-CN')).toBe(words)
  })
})

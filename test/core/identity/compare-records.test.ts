import { createIdentityIndex } from '../../../core/identity/identity-index'
import type { IdentityRecord, PairVerdict } from '../../../core/identity/identity-index'
import { record } from './record'

const customers = createIdentityIndex({ scope: 'customer' })
const estates = createIdentityIndex({ scope: 'customer', estate: true })
const projects = createIdentityIndex({ scope: 'project-only' })

const COMPANY = '重庆启明装饰有限公司'
const PHONES = ['19900000701', '19900000702'] as const
const PERSON_ID = '11010519491231002X'
const OTHER_ID = '110105199003078895'

function verdictOf(pair: PairVerdict): string {
  return pair.veto === null ? pair.verdict : `${pair.verdict}: ${pair.veto}`
}

function kinds(pair: PairVerdict): readonly string[] {
  return pair.evidence.map(bar => bar.kind)
}

describe('company names, other phones (R08.2)', () => {
  test.each([
    ['重庆启明装饰有限责任公司', 'same', ['company-name', 'legal-suffix']],
    ['重庆启明装饰股份有限公司', 'same', ['company-name', 'legal-suffix']],
    ['重庆启明装饰集团', 'same', ['company-name', 'legal-suffix']],
    ['重庆启明装饰', 'same', ['company-name', 'legal-suffix']],
    ['重庆 启明装饰 有限公司', 'same', ['company-name']],
    ['重庆启明装饰（有限公司）', 'same', ['company-name']],
    ['重慶啟明裝飾有限公司', 'same', ['company-name', 'script']],
    ['重庆市启明装饰有限公司', 'same', ['company-name']],
    ['启明装饰(重庆)有限公司', 'possible', ['reordered-name']],
    ['重庆启明装饰有限公司南岸分公司', 'possible', ['branch']],
    ['重庆启明装饰(成都)有限公司', 'possible', ['branch']],
    ['重庆启名装饰有限公司', 'possible', ['slip']],
    ['重庆启启明装饰有限公司', 'possible', ['slip']],
    ['重庆启明装师有限公司', 'possible', ['slip']],
    ['重庆启明装有限公司', 'possible', ['slip']],
    ['(重庆)启明装饰有限公司', 'same', ['company-name']],
    ['重庆启明装饰有限公司(VIP)', 'same', ['company-name']],
    ['重庆启明装饰有限公司 王总', 'same', ['company-name']],
    ['重庆启明装饰王总', 'same', ['company-name', 'legal-suffix']],
    ['重庆启明装饰有限公式', 'possible', ['abbreviation']],
    ['启明装饰', 'possible', ['abbreviation']],
    ['启明', 'possible', ['abbreviation']],
    ['重庆启明有限公司', 'possible', ['abbreviation']],
    ['重庆启明装饰工程有限公司', 'possible', ['abbreviation']],
    ['重庆渝北启明装饰有限公司', 'possible', ['abbreviation']],
    ['成都启明装饰有限公司', 'different: place', ['company-name']],
    ['成都启明商贸有限公司', 'different', []],
    ['重庆启明商贸有限公司', 'different', []],
    ['重庆启明装修有限公司', 'different', []],
    ['重庆恒达装饰有限公司', 'different', []],
  ])('%s: %s', (name, verdict, evidence) => {
    const pair = customers.compare(record(0, COMPANY, PHONES[0]), record(1, name, PHONES[1]))
    expect(verdictOf(pair)).toBe(verdict)
    expect(kinds(pair)).toEqual(evidence)
  })
})

describe('ordinals, phases, districts and branches set apart', () => {
  test.each([
    ['重庆市第一人民医院', '重庆市第三人民医院', 'ordinal'],
    ['重庆一中', '重庆二中', 'ordinal'],
    ['龙湖小区一期业主委员会', '龙湖小区二期业主委员会', 'ordinal'],
    ['阳光城3栋业委会', '阳光城5栋业委会', 'ordinal'],
    ['重庆东区物业管理有限公司', '重庆西区物业管理有限公司', 'place'],
    ['东城物业管理有限公司二部', '西城物业管理有限公司二部', 'place'],
    ['重庆大正物业管理有限公司', '重庆小正物业管理有限公司', 'ordinal'],
    ['客户A贸易有限公司A', '客户B贸易有限公司B', 'ordinal'],
    ['重庆市渝北区人民医院', '重庆市渝中区人民医院', 'place'],
    ['重庆市渝北区人民医院', '重庆市人民医院', 'place'],
    ['渝北启明装饰有限公司', '渝中启明装饰有限公司', 'place'],
    ['重庆启明装饰有限公司南岸分公司', '重庆启明装饰有限公司渝北分公司', 'branch'],
    ['重庆启明装饰有限公司第一分公司', '重庆启明装饰有限公司第二分公司', 'branch'],
  ])('%s and %s', (a, b, veto) => {
    expect(verdictOf(customers.compare(record(0, a), record(1, b)))).toBe(`different: ${veto}`)
  })

  test.each([
    ['启明装饰有限公司', '启名装饰有限公司', 'possible'],
    ['启明装饰有限公司', '启达装饰有限公司', 'different'],
    ['重庆市公安局渝北区分局', '重庆市公安局渝中区分局', 'different'],
    ['重庆市渝北区实验中学', '重庆市渝北区实验小学', 'different'],
    ['启明装饰重庆分公司', '重庆启明装饰有限公司', 'possible'],
    ['重庆启明装饰有限公司', '周航', 'different'],
    ['周大福', '周大福珠宝有限公司', 'possible'],
    ['华为', '华为技术有限公司', 'different'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(customers.compare(record(0, a), record(1, b)).verdict).toBe(verdict)
  })

  test('an ordinal that is only left out may be meant', () => {
    expect(customers.compare(record(0, '龙湖小区业主委员会'), record(1, '龙湖小区二期业主委员会')).verdict).toBe('possible')
  })

  test('a district without its province is the same district', () => {
    expect(customers.compare(record(0, '渝北启明装饰有限公司'), record(1, '重庆渝北启明装饰有限公司')).verdict).toBe('possible')
  })
})

describe('people', () => {
  test.each<[string, IdentityRecord, IdentityRecord, string]>([
    ['one full phone, other names', record(0, '陈嘉怡', '19900000701'), record(1, '小陈', '+86 199-0000-0701'), 'same'],
    ['one of several phones', record(0, '陈嘉怡', '19900000701'), record(1, '嘉怡', '023-68880001 / 19900000701'), 'same'],
    ['one phone, a company and its contact', record(0, COMPANY, PHONES[0]), record(1, '王总', PHONES[0]), 'same'],
    ['one switchboard, one extension given', record(0, '陈嘉怡', '023-68880001'), record(1, '何沐阳', '023-68880001转8001'), 'same'],
    ['equal names, two full phones', record(0, '陈嘉怡', PHONES[0]), record(1, '陈嘉怡', PHONES[1]), 'different: phone'],
    ['… and one project', record(0, '陈嘉怡', PHONES[0], { project: '云栖台项目' }), record(1, '陈嘉怡', PHONES[1], { project: '云栖台' }), 'possible'],
    ['… and one address', record(0, '陈嘉怡', PHONES[0], { address: '阳光城一期二栋' }), record(1, '陈嘉怡', PHONES[1], { address: '阳光城1期2栋' }), 'possible'],
    ['… and one unproven identity number', record(0, '陈嘉怡', PHONES[0], { identityNo: '110105194912310021' }), record(1, '陈嘉怡', PHONES[1], { identityNo: '110105194912310021' }), 'possible'],
    ['… and one valid identity number', record(0, '陈嘉怡', PHONES[0], { identityNo: PERSON_ID }), record(1, '陈嘉怡', PHONES[1], { identityNo: '110105 194912 31002x' }), 'same'],
    ['one phone and two valid identity numbers', record(0, '陈嘉怡', PHONES[0], { identityNo: PERSON_ID }), record(1, '陈嘉怡', PHONES[0], { identityNo: OTHER_ID }), 'different: identity-number'],
    ['equal names, one without a phone', record(0, '陈嘉怡', PHONES[0]), record(1, '陈嘉怡女士'), 'possible'],
    ['equal names without phones', record(0, '陈嘉怡'), record(1, '陈嘉怡'), 'possible'],
    ['… at one project (R15)', record(0, '陈嘉怡', '', { project: '云栖台' }), record(1, '陈嘉怡', '', { project: '云栖台' }), 'same'],
    ['one mask, equal names', record(0, '陈嘉怡', '199****0901'), record(1, '陈嘉怡', '199****0901'), 'same'],
    ['two shapes of mask, equal names', record(0, '陈嘉怡', '1990**01101'), record(1, '陈嘉怡', '199****1101'), 'same'],
    ['a mask and a full phone, equal names', record(0, '陈嘉怡', '1990**01101'), record(1, '陈嘉怡', '19900001101'), 'same'],
    ['a mask that contradicts', record(0, '陈嘉怡', '1990**01101'), record(1, '陈嘉怡', '199****1102'), 'different: phone'],
    ['one mask, other names', record(0, '陈嘉怡', '199****0901'), record(1, '何沐阳', '199****0901'), 'different: mask'],
    ['one mask, a slip in the name', record(0, '陈嘉怡', '199****0901'), record(1, '陈佳怡', '199****0901'), 'possible'],
    ['one mask, a slip in a short name', record(0, '王芳', '199****0901'), record(1, '王方', '199****0901'), 'possible'],
    ['one mask, two short names', record(0, '王芳', '199****0901'), record(1, '王磊', '199****0901'), 'different: mask'],
    ['one mask, one character left out', record(0, '陈嘉怡', '199****0901'), record(1, '陈怡', '199****0901'), 'possible'],
    ['one mask, a family name', record(0, '王先生', '199****0901'), record(1, '王建国', '199****0901'), 'possible'],
    ['one mask, two titles of one family name', record(0, '王先生', '199****0901'), record(1, '王女士', '199****0901'), 'different: mask'],
    ['family names alone', record(0, '王先生'), record(1, '王先生'), 'different'],
    ['family names and one phone', record(0, '王先生', PHONES[0]), record(1, '王总', PHONES[0]), 'same'],
    ['no names, one mask, one estate', record(0, '', '199****0901', { address: '阳光城' }), record(1, '陈嘉怡', '199****0901', { address: '阳光城' }), 'possible'],
    ['nothing at all', record(0, ''), record(1, ''), 'different'],
  ])('%s', (_, a, b, verdict) => {
    expect(verdictOf(customers.compare(a, b))).toBe(verdict)
    expect(verdictOf(customers.compare(b, a))).toBe(verdict)
  })

  test('no bar shows more of a number than its last four digits', () => {
    const pair = customers.compare(record(0, '陈嘉怡', '19900000701', { identityNo: PERSON_ID }), record(1, '陈嘉怡', '19900000701', { identityNo: PERSON_ID }))
    for (const bar of pair.evidence) expect(bar.note).not.toMatch(/\d{5}/)
  })

  test('an identity card of fifteen digits is its successor with eighteen', () => {
    expect(customers.compare(record(0, '陈嘉怡', '', { identityNo: PERSON_ID }), record(1, '陈怡', '', { identityNo: '110105491231002' })).verdict).toBe('same')
  })
})

describe('estates (R10.4)', () => {
  test.each<[string, IdentityRecord, IdentityRecord, string]>([
    ['one mask, one name, one estate', record(0, '陈嘉怡', '199****0901', { address: '阳光城一期二栋' }), record(1, '陈嘉怡', '199****0901', { address: '阳光城1期2栋' }), 'same'],
    ['the estate only', record(0, '陈嘉怡', '199****0901', { address: '阳光城一期二栋' }), record(1, '陈嘉怡', '199****0901', { address: '阳光城' }), 'same'],
    ['no estate given', record(0, '陈嘉怡', '199****0901', { address: '阳光城一期二栋' }), record(1, '陈嘉怡', '199****0901'), 'same'],
    ['another estate', record(0, '陈嘉怡', '199****0901', { address: '阳光城一期二栋' }), record(1, '陈嘉怡', '199****0901', { address: '云栖台' }), 'different: estate'],
    ['another phase', record(0, '陈嘉怡', '199****0901', { address: '阳光城一期二栋' }), record(1, '陈嘉怡', '199****0901', { address: '阳光城二期二栋' }), 'different: estate'],
    ['a full phone at another estate', record(0, '陈嘉怡', PHONES[0], { address: '阳光城' }), record(1, '陈嘉怡', PHONES[0], { address: '云栖台' }), 'different: estate'],
  ])('%s', (_, a, b, verdict) => {
    expect(verdictOf(estates.compare(a, b))).toBe(verdict)
  })
})

describe('projects (R02)', () => {
  const project = (index: number, name: string, address?: string): IdentityRecord => record(index, '', '', address === undefined ? { project: name } : { project: name, address })
  test.each([
    ['两江新区人才公寓一期', '两江新区人才公寓(1期)', 'same'],
    ['两江新区人才公寓一期', '两江新区人才公寓二期', 'different: ordinal'],
    ['两江新区人才公寓', '两江新区人才公寓二期', 'possible'],
    ['两江新区人才公寓一期', '人才公寓一期', 'possible'],
    ['南岸滨江艺术馆', '滨江艺术馆', 'possible'],
    ['两江新区人才公寓一期', '人才公寓二期', 'different'],
    ['江北嘴金融中心', '重庆江北嘴金融中心项目', 'possible'],
    ['江北嘴金融中心', '江北咀金融中心', 'possible'],
    ['南岸滨江艺术馆', '巴南会展中心', 'different'],
    ['第一中学食堂', '第二中学食堂', 'different: ordinal'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(verdictOf(projects.compare(project(0, a), project(1, b)))).toBe(verdict)
    expect(verdictOf(projects.compare(project(1, b), project(0, a)))).toBe(verdict)
  })

  test('one name in two cities is two projects', () => {
    const pair = projects.compare(project(0, '万达广场', '重庆市南岸区'), project(1, '万达广场', '成都市武侯区'))
    expect(verdictOf(pair)).toBe('different: place')
    expect(projects.compare(project(0, '万达广场', '重庆市南岸区'), project(1, '万达广场', '渝北区')).verdict).toBe('same')
  })
})

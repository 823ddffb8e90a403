import { addContractFindings, type ContractCheck } from '../../../core/commission/contract-findings'
import { exclusionReason, explainExclusion } from '../../../core/commission/explain-exclusion'
import type { Finding } from '../../../core/findings/finding'
import { LANGUAGES } from '../../../core/findings/language'
import { message } from '../../../core/findings/message'
import { FIELDS } from '../../../core/registration/fields'
import type { Layout } from '../../../core/registration/registration'
import { readShares } from '../../../core/registration/share'
import { R03, type Row, day, fen, plan, statement, verdictOf } from './fixtures'

const PLANS = [plan({ id: '上半年', effective: { from: '2026-02-01', until: '2026-06-30' } }), plan({ id: '下半年', effective: { from: '2026-08-01', until: null } })]
const ROWS: readonly Row[] = [
  { id: 'A', signed: '2026-03-05', amount: '100000' },
  { id: 'B', signed: '2026-03-06', amount: '100000', status: 'unprotected', clause: 'R03.2' },
  { id: 'C', signed: '2026-03-07' },
  { id: 'D', signed: '2026-01-31', amount: '100000' },
  { id: 'E', signed: '2026-07-30', amount: '100000' },
  { id: 'F', signed: '2026-07-01', amount: '100000' },
  { id: 'G', signed: '2026-03-08', amount: '1000', share: '张三5000元;李四其余' },
  { id: 'H', status: 'active' },
  { id: 'I', status: null, signed: '2026-12-30' },
  { id: 'J', signed: '2026-03-09', amount: '1000', contractNo: 'HT-1', lines: [{ contractNo: 'HT-2' }, { contractNo: 'HT-3', contractAmount: fen('500'), share: readShares('张三60%;李四30%') ?? [] }] },
]
const verdicts = ROWS.map(verdictOf)
const check = (changes: Partial<ContractCheck> = {}): ContractCheck => ({ pack: R03, events: [], plans: PLANS, asOf: day('2026-12-31'), ...changes })
const judged = addContractFindings(verdicts, check())
const of = (id: string): readonly Finding[] => judged[ROWS.findIndex(row => row.id === id)]?.findings ?? []

describe('what plans say of signed rows', () => {
  it.each([
    ['a contract that earns', 'A', []], ['one signed without protection', 'B', ['commission.excluded status']], ['one without an amount', 'C', ['commission.excluded no-amount']],
    ['one signed before the first version', 'D', ['commission.no-rate 上半年']], ['one signed just before the second', 'E', ['commission.no-rate 下半年']], ['one signed just after the first', 'F', ['commission.no-rate 上半年']],
    ['a split that fixes more than there is', 'G', ['commission.excluded split-too-large']], ['a row that is not signed', 'H', []], ['a row that is not judged', 'I', []],
  ])('of %s', (_, id, expected) => {
    expect(of(id).map(finding => `${finding.code} ${finding.code === 'commission.excluded' ? finding.data.reason : finding.code === 'commission.no-rate' ? finding.data.plan : ''}`)).toEqual(expected)
  })

  it('is what the statement of all periods excludes, in its own sentence and clause', () => {
    const { excluded } = statement({ rows: ROWS, plans: PLANS, from: '2020-01-01', to: '2026-12-31' })
    expect(excluded.length).toBeGreaterThan(5)
    const found = judged.flatMap(({ findings }) => findings)
    expect(found).toHaveLength(excluded.length)
    for (const exclusion of excluded) {
      const finding = of(exclusion.id ?? '').find(one => exclusion.code === 'no-rate' ? one.code === 'commission.no-rate' : one.code === 'commission.excluded' && one.data.reason === exclusion.code)
      expect([exclusion.id, finding?.clause]).toEqual([exclusion.id, exclusion.clause])
      for (const language of LANGUAGES) {
        const reason = exclusionReason(exclusion, language)
        expect(finding && message(finding, language).toLowerCase()).toContain(reason.toLowerCase())
        expect(explainExclusion(exclusion, language)).toContain(reason)
      }
    }
  })

  it('adds to what is found and changes nothing else of a row', () => {
    judged.forEach(({ findings, ...rest }, at) => {
      const { findings: before, ...same } = verdicts[at]!
      expect(rest).toEqual(same)
      expect(findings.slice(0, before.length)).toEqual(before)
    })
  })

  it('names the cell to mend and, of a further line, the row that bears the contract', () => {
    const [finding] = of('J')
    expect(finding).toMatchObject({ code: 'commission.excluded', severity: 'notice', subject: { row: 11 }, related: [{ row: 1001 }], data: { reason: 'split-not-whole' } })
    expect(finding && LANGUAGES.map(language => message(finding, language))).toEqual([expect.stringContaining('第 1001 行的合同不计提成：'), expect.stringContaining('No commission for the contract in row 1001: ')])
    const columns = (['signedAt', 'contractAmount', 'share'] as const).map((field, at) => ({ field, column: at + 5, header: FIELDS[field].header }))
    const layouts: readonly Layout[] = [{ book: 'register.csv', sheet: 'register', headerRow: 1, firstRow: 2, lastRow: 1001, columns, stageColumns: [], lastColumn: 7, owned: {} }]
    const cells = addContractFindings(verdicts, check({ layouts })).flatMap(({ findings }) => findings.map(({ data }) => ('cell' in data ? data.cell : null)))
    expect(cells).toEqual([null, 'F4', 'E5', 'E6', 'E7', 'G8', 'G1001'])
  })

  it('is told only up to the day of the check, and only where a plan is known', () => {
    expect(addContractFindings(verdicts, check({ asOf: day('2026-03-06') })).flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['commission.excluded', 'commission.no-rate'])
    expect(addContractFindings(verdicts, check({ plans: [] }))).toBe(verdicts)
    expect(addContractFindings(verdicts.slice(0, 1), check())).toEqual(verdicts.slice(0, 1))
  })
})

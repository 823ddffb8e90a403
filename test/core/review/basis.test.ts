import type { Finding } from '../../../core/findings/finding'
import { LANGUAGES } from '../../../core/findings/language'
import type { Status, Verdict } from '../../../core/lifecycle/verdict'
import { basis } from '../../../core/review/basis'
import { STATUS_TONE, statusWord } from '../../../core/review/status-words'
import { sample, SAMPLE_FINDINGS, SAME_SHEET } from '../findings/sample-findings'
import { aStretch, aVerdict, day, time } from './sample-verdicts'

const STATUSES = Object.keys(STATUS_TONE) as Status[]
const F = SAMPLE_FINDINGS
const approved = { approval: 'approved' as const, at: undefined }
const doubt = { approval: 'doubt' as const, at: undefined }
const mirror = sample('duplicate.active', 'R08.2', { holder: '张三', until: '2026-05-05', evidence: [], mirror: true }, [SAME_SHEET], 'notice')

const walkIn = { effectiveOn: day('2026-03-01'), expiresOn: day('2026-03-08'), daysLeft: 2, trace: { stretches: [aStretch()], clause: 'R03.4a' } }

const CASES: readonly (readonly [string, Verdict, string])[] = [
  ['protected', aVerdict('active', walkIn), '保护中：2026-03-01 报备，保护至 2026-03-08（含当日），剩余 2 天（R03.4a）。'],
  ['protected on the last day', aVerdict('active', { ...walkIn, daysLeft: 0 }), '保护中：2026-03-01 报备，保护至 2026-03-08（含当日），当日到期（R03.4a）。'],
  ['after a deposit', aVerdict('active', { expiresOn: day('2026-06-03'), daysLeft: 75, trace: { clause: 'R03.4b', stretches: [aStretch(), aStretch({ what: 'deposit', from: day('2026-03-05'), until: day('2026-06-03') })] } }),
    '保护中：2026-03-05 交定，保护期重新起算，保护至 2026-06-03（含当日），剩余 75 天（R03.4b）。'],
  ['from the approval', aVerdict('active', { effectiveOn: day('2026-03-10'), expiresOn: day('2026-06-10'), daysLeft: 3, trace: { approvedOn: day('2026-03-10'), clause: 'R05.8', stretches: [aStretch({ from: day('2026-03-10'), until: day('2026-06-10') })] } }),
    '保护中：2026-03-10 审批通过，保护至 2026-06-10（含当日），剩余 3 天（R05.8）。'],
  ['lengthened by holidays', aVerdict('active', { expiresOn: day('2026-04-08'), daysLeft: 1, trace: { clause: 'R11.5a', stretches: [aStretch({ until: day('2026-04-08'), plainUntil: day('2026-04-05'), holidays: [day('2026-04-04'), day('2026-04-05'), day('2026-04-06')] })] } }),
    '保护中：2026-03-01 报备，保护至 2026-04-08（含当日，因放假顺延 3 天），剩余 1 天（R11.5a）。'],
  ['without an end', aVerdict('active', { effectiveOn: day('2026-03-05'), trace: { approvedOn: day('2026-03-05'), clause: 'R04.3', stretches: [aStretch({ from: day('2026-03-05'), until: null, plainUntil: null })] } }),
    '保护中：2026-03-05 审批通过，受保护，没有固定的到期日（R04.3）。'],
  ['owned by another', aVerdict('active', { owner: '李四', trace: { clause: 'R10.6', stretches: [aStretch({ until: null, plainUntil: null })] }, effectiveOn: day('2026-03-01'), findings: [F['attribution.decided']] }),
    '保护中：2026-03-01 报备，受保护，没有固定的到期日；客户归李四：最先带客户到访（二部.csv 第 9 行）（R10.6）。'],
  ['with a possible duplicate and a mirror notice', aVerdict('active', { ...walkIn, findings: [mirror, F['duplicate.possible']] }),
    '保护中：2026-03-01 报备，保护至 2026-03-08（含当日），剩余 2 天；与二部.csv 第 9 行是否为同一客户，待人工核对（R03.4a）。'],
  ['with two possible duplicates', aVerdict('active', { ...walkIn, findings: [F['duplicate.possible'], sample('duplicate.possible', null, { evidence: [], settle: [] }, [SAME_SHEET])] }),
    '保护中：2026-03-01 报备，保护至 2026-03-08（含当日），剩余 2 天；与二部.csv 第 9 行、第 2 行是否为同一客户，待人工核对（R03.4a）。'],
  ['approved on one day and effective on another', aVerdict('active', { effectiveOn: day('2026-03-07'), trace: { approvedOn: day('2026-03-05'), clause: 'R02.5', stretches: [aStretch({ from: day('2026-03-07'), until: null, plainUntil: null })] } }),
    '保护中：2026-03-01 报备，自 2026-03-07 起受保护，没有固定的到期日（R02.5）。'],
  ['refused: held by another', aVerdict('blocked', { findings: [F['duplicate.active']], trace: { clause: 'R03.5' } }), '不予报备：已由张三报备在先（第 2 行），保护至 2026-03-08（R03.5）。'],
  ['refused: a full queue', aVerdict('blocked', { findings: [F['duplicate.active'], F['queue.full']], trace: { clause: 'R11.2' } }), '不予报备：已有人报备在先，排队名额（1 个）也已满（第 2 行、二部.csv 第 9 行）（R11.2）。'],
  ['refused: a ban', aVerdict('blocked', { findings: [F['duplicate.ban']] }), '不予报备：此前的报备（第 2 行）信息虚假，至 2026-06-20（含当日）不得再次报备该客户（R05.10）。'],
  ['refused: suspended', aVerdict('blocked', { findings: [F['seller.suspended']] }), '不予报备：报备人自 2026-03-10 起至 2026-04-09 暂停销售权，期间不受理新报备（R06.5）。'],
  ['refused: filed again by whom it was given to', aVerdict('blocked', { findings: [sample('duplicate.self', 'R15.1', { until: null, filedBy: '张三' }, [SAME_SHEET])] }), '不予报备：该客户已由张三报备在先（第 2 行），报备本行时客户已归本人，以先报的为准（R15.1）。'],
  ['refused: held by one and given to another', aVerdict('blocked', { findings: [sample('duplicate.active', 'R15.1', { holder: '张三', until: null, evidence: [], mirror: false, owner: '王五' }, [SAME_SHEET])] }), '不予报备：已由张三报备在先（第 2 行），持续有效，客户现归王五（R15.1）。'],
  ['refused: filed twice', aVerdict('blocked', { findings: [F['duplicate.self']] }), '不予报备：同一报备人已报备在先（第 2 行），保护至 2026-05-05，以先报的为准（R08.2）。'],
  ['refused: crossing', aVerdict('blocked', { findings: [F['region.crossing']] }), '不予报备：客户在渝中，报备人属渝北，跨区域且没有获准的理由（R04.5a）。'],
  ['refused: outranked', aVerdict('blocked', { findings: [F['attribution.decided']], trace: { clause: 'R10.5' } }), '不予报备：客户归李四，最先带客户到访（二部.csv 第 9 行）（R10.5）。'],
  ['invalid: missing fields', aVerdict('invalid', { findings: [F['field.missing'], F['field.placeholder'], F['field.missing']], trace: { clause: 'R03.1' } }), '无效：缺少联系电话、客户需求，请补齐（R03.1）。'],
  ['invalid: unreadable', aVerdict('invalid', { findings: [F['cell.unreadable']], trace: { clause: 'R08.2' } }), '无效：报备时间无法识别，请更正（R08.2）。'],
  ['invalid: voided', aVerdict('invalid', { values: { ended: '客户在场争议' }, trace: { endedOn: day('2026-03-03'), clause: 'R08.5' } }), '无效：2026-03-03 登记“客户在场争议”，自始不受保护（R08.5）。'],
  ['rejected', aVerdict('rejected', { values: { rejectionReason: '客户已有成交记录。' }, trace: { clause: 'R05.7' } }), '驳回：审批未同意，理由：客户已有成交记录（R05.7）。'],
  ['pending: approval', aVerdict('pending', { trace: { clause: 'R01.1c' } }), '待审：2026-03-01 报备，待审批通过后生效（R01.1c）。'],
  ['pending: nothing but the contract is waited for', aVerdict('pending', { trace: { clause: null } }), '待审：2026-03-01 报备，尚未签约。'],
  ['pending: some stages passed', aVerdict('pending', { stages: [approved, { approval: undefined, at: undefined }], trace: { clause: 'R06.3' } }), '待审：2026-03-01 报备，已通过 1 级审批，待其余审批通过后生效（R06.3）。'],
  ['pending: deposit', aVerdict('pending', { findings: [F['deposit.unpaid']], trace: { approvedOn: day('2026-03-05'), clause: 'R02.5' } }), '待审：2026-03-05 审批通过，待交纳报备金 5000.00 元后生效（R02.5）。'],
  ['pending: overdue and ranked', aVerdict('pending', { findings: [F['approval.overdue'], F['attribution.ranked']], trace: { clause: 'R05.5' } }),
    '待审：2026-03-01 报备，待审批通过后生效，最迟应在 2026-02-26 审完，现已超期；同一客户共 2 份申请，综合排第 1（R05.5）。'],
  ['pending: pre-reported', aVerdict('pending', { values: { preReportedAt: time('2026-04-19') }, trace: { filedOn: null, clause: 'R16.3' } }), '待审：2026-04-19 预报备，待客户到场办理正式报备后生效（R16.3）。'],
  ['queued', aVerdict('queued', { effectiveOn: day('2026-07-23'), expiresOn: day('2026-08-23'), findings: [F['queue.position']], trace: { clause: 'R11.2' } }),
    '排队中：排第 1 位，报备在先的一方（第 2 行）保护至 2026-07-22，届时未签的，本报备自 2026-07-23 起生效，保护至 2026-08-23（R11.2）。'],
  ['lapsed', aVerdict('lapsed', { findings: [F['queue.lapsed']] , trace: { clause: 'R11.3a' } }), '排队失效：报备在先的一方（第 2 行）已于 2026-07-10 签约（R11.3a）。'],
  ['expired', aVerdict('expired', { expiresOn: day('2026-03-08'), findings: [F['deposit.late']], trace: { clause: 'R03.4c', stretches: [aStretch()] } }),
    '已过期：保护期已于 2026-03-08 届满，期内未签约，已不受保护，仍在跟进的请重新报备；2026-03-10 交的定金已过保护期，不再延续（R03.4c）。'],
  ['given up', aVerdict('abandoned', { expiresOn: day('2026-05-05'), trace: { clause: 'R08.3' } }), '视为放弃：保护期已于 2026-05-05 届满，期内未签约，也未申请延期（R08.3）。'],
  ['given up with a late extension', aVerdict('abandoned', { expiresOn: day('2026-05-05'), findings: [sample('extension.late', 'R08.3', { appliedOn: '2026-05-06', lastDay: '2026-05-05' })], trace: { clause: 'R08.3' } }),
    '视为放弃：保护期已于 2026-05-05 届满，期内未签约；2026-05-06 的延期申请过晚，最迟应在 2026-05-05 提出（R08.3）。'],
  ['disputed: objection', aVerdict('disputed', { findings: [F['objection.open']], trace: { clause: 'R05.6' } }), '异议中：李四于 2026-03-11 提出异议（二部.csv 第 9 行），待裁定（R05.6）。'],
  ['disputed: the customer chooses', aVerdict('disputed', { findings: [F['attribution.customer-choice']], trace: { clause: 'R03.4c' } }), '异议中：原报备（第 2 行）于 2026-03-08 到期后仍在跟进，归属由客户自行选择（R03.4c）。'],
  ['disputed: doubt', aVerdict('disputed', { stages: [approved, doubt], trace: { clause: 'R14.2' } }), '异议中：审批人有疑问，待讨论后再定（R14.2）。'],
  ['ended early', aVerdict('terminated', { values: { ended: '签约竞品' }, trace: { endedOn: day('2026-04-10'), clause: 'R05.9' } }), '已终止：2026-04-10 登记“签约竞品”，保护提前结束（R05.9）。'],
  ['signed', aVerdict('signed', { trace: { signedOn: day('2026-03-06'), stretches: [aStretch()], clause: 'R03.3' } }), '已签约：2026-03-06 签约，在保护期内（至 2026-03-08）（R03.3）。'],
  ['signed and filed afterwards in time', aVerdict('signed', { trace: { signedOn: day('2026-02-26'), clause: 'R09.2' } }), '已签约：2026-02-26 签约，2026-03-01 报备（R09.2）。'],
  ['signed before filing', aVerdict('unprotected', { findings: [F['filing.after-signing']], trace: { signedOn: day('2026-02-27'), clause: 'R05.1' } }), '无保护签约：2026-02-27 签约在前，2026-03-01 报备在后，签约时没有保护（R05.1）。'],
  ['signed after the end', aVerdict('unprotected', { trace: { signedOn: day('2026-03-09'), stretches: [aStretch()], clause: 'R03.2' } }), '无保护签约：2026-03-09 签约，已过保护期（至 2026-03-08）（R03.2）。'],
  ['public', aVerdict('public', { owner: '公共', expiresOn: day('2026-03-08'), trace: { stretches: [aStretch()], clause: 'R12.3' } }), '公共资源：保护期已于 2026-03-08 届满，期内没有经确认的到访，任何一方可重新报备（R12.3）。'],
  ['public after a mismatch', aVerdict('public', { owner: '公共', expiresOn: day('2026-03-08'), findings: [F['visit.mismatch']], trace: { clause: 'R12.1' } }), '公共资源：保护期已于 2026-03-08 届满，2026-03-05 的到访因“性别”与报备不一致未予确认，任何一方可重新报备（R12.1）。'],
  ['raised', aVerdict('raised', { findings: [F['service.overdue']], trace: { clause: 'R07.2' } }), '待接收：2026-03-01 提出，等待责任部门接收；接收确认最迟应在 2026-03-03 完成，已超期（R07.2）。'],
  ['being handled', aVerdict('received', { values: { receivedAt: time('2026-03-02 09:00'), expectedAt: time('2026-03-10') } }), '处理中：2026-03-02 已接收，正在处理，预计 2026-03-10 解决。'],
  ['not judged', aVerdict(null, { findings: [F['filing.future']] }), '报备日期 2026-04-01 晚于本次核对的日期，暂不判定，请确认日期是否填错。'],
]

describe('basis', () => {
  it.each(CASES)('says why a row is %s', (_, verdict, expected) => {
    expect(basis(verdict, 'zh-CN')).toBe(expected)
  })

  it.each(CASES)('says the same in clean English: %s', (_, verdict) => {
    const text = basis(verdict, 'en')
    expect(text).toMatch(/^[A-Z].*\.$/)
    expect(text).not.toMatch(/undefined|null|\[object/)
  })

  it.each(STATUSES)('has a sentence for a bare %s', status => {
    for (const language of LANGUAGES) {
      const text = basis(aVerdict(status, { trace: { filedOn: null } }), language)
      expect(text.toLowerCase()).toContain(statusWord(status, language).toLowerCase())
      expect(text).not.toMatch(/undefined|null|\[object|：。|: \./)
    }
  })

  const everyFinding: readonly Finding[] = Object.values(SAMPLE_FINDINGS)
  it.each(STATUSES)('stays one clean sentence with every finding on a %s', status => {
    for (const language of LANGUAGES) {
      const text = basis(aVerdict(status, { findings: everyFinding, trace: { stretches: [aStretch()], signedOn: day('2026-03-09'), endedOn: day('2026-03-04') } }), language)
      expect(text).not.toMatch(/undefined|null|\[object/)
      expect(text.split('。').length).toBeLessThanOrEqual(2)
    }
  })

  it('keeps a collision sealed before signing (R16.5)', () => {
    const verdict = aVerdict('blocked', { findings: [F['duplicate.active']], trace: { clause: 'R16.7' } })
    for (const language of LANGUAGES) {
      const text = basis(verdict, language, 'sealed')
      expect(text).not.toMatch(/张三|第 2 行|row 2|2026-03-08|R16\.7/)
    }
  })
})

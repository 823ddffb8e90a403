import type { Finding } from '../../../../core/findings/finding'
import { message } from '../../../../core/findings/message'
import { sample, SAMPLE_FINDINGS, SAME_SHEET } from '../sample-findings'

const WORDINGS: readonly (readonly [Finding, string])[] = [
  [sample('duplicate.active', 'R15.1', { holder: '张三', until: null, evidence: [], mirror: false, owner: '王五' }, [SAME_SHEET]), "Filed first by 张三 (row 2), which still stands; the customer is now 王五's; this row is refused (R15.1)."],
  [sample('duplicate.self', 'R15.1', { until: null, filedBy: '张三' }, [SAME_SHEET]), 'Filed first by 张三 (row 2) and given by then to who files it here; the earlier filing stands and this one is not accepted (R15.1).'],
  [sample('duplicate.self', 'R15.1', { until: null, owner: '王五' }, [SAME_SHEET]), "The same person has filed this already (row 2); the customer is now 王五's; the earlier filing stands and this one is not accepted (R15.1)."],
  [SAMPLE_FINDINGS['duplicate.active'], 'Filed first by 张三 (row 2), protected through 2026-03-08; this row is refused (R03.5).'],
  [sample('duplicate.active', 'R08.2', { holder: '张三', until: '2026-05-05', evidence: [], mirror: true }, [SAME_SHEET], 'notice'), 'Row 2 filed the same customer; this row was first and is protected through 2026-05-05, nothing to do (R08.2).'],
  [SAMPLE_FINDINGS['duplicate.possible'], 'This may be the same customer as row 9 of 二部.csv (same phone (ends in 0101) and names one character apart); a person has to look; phone and identity number would settle it.'],
  [SAMPLE_FINDINGS['field.missing'], '"phone" (D7) is empty; please fill it in (R03.1).'],
  [SAMPLE_FINDINGS['header.ambiguous'], 'column C and column F could each be "customer name"; say in 报备设置 which one to use.'],
  [sample('protection.expiring', 'R03.4a', { until: '2026-03-08', daysLeft: 1 }), 'Protection runs through 2026-03-08 (1 day left); sign, or apply for an extension in time where one is allowed (R03.4a).'],
  [sample('protection.expiring', 'R03.4a', { until: '2026-03-08', daysLeft: 0 }), 'Protection runs through 2026-03-08 (the last day); sign, or apply for an extension in time where one is allowed (R03.4a).'],
  [sample('extension.exhausted', 'R11.5d', { appliedOn: '2026-08-20', limit: 0 }), 'The extension applied for on 2026-08-20 is refused: this filing may not be extended (R11.5d).'],
  [sample('filing.late', 'R10.1', { due: null, against: 'visit-hour', minutes: 1 }), 'Filed only 1 minute before the visit; please file earlier next time (R10.1).'],
  [sample('penalty.due', 'R15.2', { person: '张三', type: '拜访积分不足', amount: null, consequence: 'cleaning', occurrence: 1, day: '2026-03-31' }), '张三: 拜访积分不足 on 2026-03-31 (number 1), cleaning the office once (R15.2).'],
  [sample('region.crossing', 'R04.5c', { customerRegion: '渝中', sellerRegion: '渝北', reason: '集中设计', allowed: true, awaiting: false }, [], 'notice'), 'The customer is in 渝中, the seller\'s region is 渝北: cross-region, reason "集中设计", in order (R04.5c).'],
  [sample('region.crossing', 'R04.5c', { customerRegion: '渝中', sellerRegion: '渝北', reason: '集中设计', allowed: true, awaiting: true }, [], 'notice'), 'The customer is in 渝中, the seller\'s region is 渝北: cross-region, reason "集中设计", which may be allowed and awaits approval (R04.5c).'],
  [sample('activity.before-approval', 'R14.4', { activity: 'talks', day: '2026-03-05', approvedOn: null }), 'There were talks on 2026-03-05, but the row is not approved yet; nothing of the kind may happen before approval (R14.4).'],
  [sample('seller.suspended', 'R06.5', { since: '', until: '2026-04-09' }), 'Sales rights are suspended through 2026-04-09; no new filings in that time (R06.5).'],
]

describe('the English sentences', () => {
  it.each(WORDINGS)('word case %#', (finding, expected) => {
    expect(message(finding, 'en')).toBe(expected)
  })
})

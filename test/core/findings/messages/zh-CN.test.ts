import type { Finding } from '../../../../core/findings/finding'
import { message } from '../../../../core/findings/message'
import { sample, SAMPLE_FINDINGS, SAME_SHEET } from '../sample-findings'

const WORDINGS: readonly (readonly [Finding, string])[] = [
  [sample('duplicate.active', 'R15.1', { holder: '张三', until: null, evidence: [], mirror: false, owner: '王五' }, [SAME_SHEET]), '已由张三报备在先（第 2 行），持续有效，客户现归王五，本行不予报备（R15.1）。'],
  [sample('duplicate.self', 'R15.1', { until: null, filedBy: '张三' }, [SAME_SHEET]), '该客户已由张三报备在先（第 2 行），报备本行时客户已归本人，以先报的为准，本行不再受理（R15.1）。'],
  [sample('duplicate.self', 'R15.1', { until: null, owner: '王五' }, [SAME_SHEET]), '同一报备人已报备在先（第 2 行），客户现归王五，以先报的为准，本行不再受理（R15.1）。'],
  [SAMPLE_FINDINGS['duplicate.active'], '已由张三报备在先（第 2 行），保护至 2026-03-08（含当日），本行不予报备（R03.5）。'],
  [sample('duplicate.active', 'R08.2', { holder: '张三', until: '2026-05-05', evidence: [], mirror: true }, [SAME_SHEET], 'notice'), '第 2 行也报备了同一客户，本行报备在先，保护至 2026-05-05（含当日），无需处理（R08.2）。'],
  [sample('duplicate.active', 'R15.1', { holder: null, until: null, evidence: [], mirror: false }), '已由他人报备在先，持续有效，本行不予报备（R15.1）。'],
  [SAMPLE_FINDINGS['field.missing'], '“联系电话”（D7）未填写，请补填（R03.1）。'],
  [sample('field.missing', 'R05.7', { field: 'rejectionReason', cell: null }), '“驳回理由”未填写，请补填（R05.7）。'],
  [SAMPLE_FINDINGS['cell.unreadable'], 'B7 的“报备时间”无法识别（填的是“三月初”），请改填日期，如 2026-03-05 或 2026-03-05 14:30。'],
  [sample('filing.late', 'R10.1', { due: null, against: 'visit-hour', minutes: 35 }), '到访前 35 分钟才报备，提前量不足，下次请再早一些（R10.1）。'],
  [sample('filing.late', 'R10.1', { due: null, against: 'visit-hour', minutes: -20 }), '报备在到访之后 20 分钟，下次请提前报备（R10.1）。'],
  [sample('filing.late', 'R09.2', { due: '2026-03-09', against: 'signing', minutes: null }), '报备超过签约后的规定时限，最迟应在 2026-03-09（含当日）报备（R09.2）。'],
  [sample('filing.late', 'R14.4', { due: '2026-03-02', against: 'first-contact', minutes: null }), '重要客户应在接触后立即报备，最迟为 2026-03-02 当日，现已超时（R14.4）。'],
  [sample('region.crossing', 'R04.5c', { customerRegion: '渝中', sellerRegion: '渝北', reason: '集中设计', allowed: true, awaiting: true }, [], 'notice'), '客户在渝中，报备人属渝北，为跨区域经营，理由“集中设计”，属准许的情形，待审批通过（R04.5c）。'],
  [sample('region.crossing', 'R04.5c', { customerRegion: '渝中', sellerRegion: '渝北', reason: '集中设计', allowed: true, awaiting: false }, [], 'notice'), '客户在渝中，报备人属渝北，为跨区域经营，理由“集中设计”，符合规定（R04.5c）。'],
  [sample('extension.exhausted', 'R11.5d', { appliedOn: '2026-08-20', limit: 0 }), '2026-08-20 的延期申请不予受理，按规定不得延期（R11.5d）。'],
  [sample('penalty.due', 'R03.6c', { person: '张三', type: '虚假报备', amount: null, consequence: 'dismissal', occurrence: 3, day: '2026-03-20' }), '张三于 2026-03-20 虚假报备（第 3 次），处理为辞退（R03.6c）。'],
  [sample('penalty.due', 'R03.6c', { person: '张三', type: '泄露客户', amount: '500.00', consequence: 'dismissal', occurrence: 1, day: '2026-03-20' }), '张三于 2026-03-20 泄露客户（第 1 次），罚款 500.00 元，并辞退（R03.6c）。'],
  [sample('objection.rejected', 'R05.6', { reason: 'late', lastDay: '2026-03-12' }), '异议不予受理：已过时限，最迟为 2026-03-12（含当日）（R05.6）。'],
  [sample('attribution.decided', 'R12.2', { owner: null, ground: 'public' }), '客户目前不归任何一方（R12.2）。'],
  [sample('record.altered', 'R03.6b', { field: 'team', cell: 'M7', from: '', to: '一部', since: '2026-03-01' }), '“部门”（M7）自 2026-03-01 封存后被改动：原为空白，现为“一部”，请核实是谁、为何改动（R03.6b）。'],
  [sample('record.altered', 'R03.6b', { field: 'phone', cell: 'D7', from: null, to: '199****0199', since: null }), '“联系电话”（D7）自封存后被改动：现为“199****0199”，请核实是谁、为何改动（R03.6b）。'],
  [sample('record.altered', 'R08.4', { field: 'id', cell: null, from: 'Z-1', to: null, since: '2026-03-01' }), '编号“Z-1”的报备自 2026-03-01 封存后不见了，请核实是删去了还是改了编号，并找回记录（R08.4）。'],
  [sample('record.altered', null, { field: 'team', cell: null, from: null, to: null, since: '2026-03-01' }), '“部门”一列自 2026-03-01 封存后不见了，请恢复该列，或核实是谁、为何删去。'],
  [sample('header.missing', 'R08.2', { field: 'phone' }), '表头（第 7 行）中没有“联系电话”列，请补上该列，或在“报备设置”中指定由哪一列充当（R08.2）。'],
  [SAMPLE_FINDINGS['header.ambiguous'], 'C 列、F 列都像“客户名称”列，无法确定用哪一列，请在“报备设置”中指定。'],
  [SAMPLE_FINDINGS['attribution.ranked'], '在同一客户的 2 份申请中排第 1，得分 0.85（报备时间 1×0.4=0.4、预计金额 0.75×0.6=0.45）（R05.3）。'],
  [sample('event.unknown-kind', null, { shown: '违规：打架', cell: 'B7' }), 'B7 的违规“打架”不在本制度所列之内，已记录而没有定出处理，请核对写法，或由公司决定。'],
  [sample('attribution.contested', 'R15.1', { parties: ['李四', '张三'], reason: 'contradiction', cells: ['跟进记录!E2', '跟进记录!E3'] }), '李四、张三都主张该客户（跟进记录!E2、跟进记录!E3），记录互相矛盾，请由负责人裁定（R15.1）。'],
  [SAMPLE_FINDINGS['commission.split'], '“分成”（K7）有误：各人分成合计不是 100%（现为 90%），请由当事人与经理商定后更正，更正前不发提成（R03.6d）。'],
  [sample('approval.missing', 'R04.2', { stage: '' }), '“审批结果”尚缺，请补齐（R04.2）。'],
  [SAMPLE_FINDINGS['attribution.decided'], '客户归李四，依据是最先带客户到访（另见二部.csv 第 9 行）（R10.6）。'],
  [sample('privacy.full-phone', 'R10.2', { field: 'phone', cell: '' }), '“联系电话”写了完整的电话号码，请按规定隐去中间几位（R10.2）。'],
]

describe('the Chinese sentences', () => {
  it.each(WORDINGS)('word case %#', (finding, expected) => {
    expect(message(finding, 'zh-CN')).toBe(expected)
  })
})

import type { FindingCode, Severity } from './finding'
import type { Bilingual } from './language'

/** What a finding is about; lists and filters are grouped by it. */
export type FindingGroup = 'reading' | 'duplicate' | 'region' | 'filing' | 'approval' | 'protection' | 'queue' | 'attribution' | 'conduct' | 'commission' | 'privacy' | 'visit' | 'service' | 'ruling'

export interface CatalogueEntry {
  /** The severity of the finding unless the engine has a reason for another. */
  readonly severity: Severity
  readonly group: FindingGroup
  readonly title: Bilingual
  /** Its page, relative to this folder. */
  readonly page: string
}

export const GROUP_TITLES: { readonly [G in FindingGroup]: Bilingual } = {
  reading: { 'zh-CN': '填写与识别', en: 'entries and reading' },
  duplicate: { 'zh-CN': '重复报备', en: 'duplicates' },
  region: { 'zh-CN': '区域', en: 'regions' },
  filing: { 'zh-CN': '报备时间', en: 'time of filing' },
  approval: { 'zh-CN': '审批与报备金', en: 'approval and deposit' },
  protection: { 'zh-CN': '保护期', en: 'protection' },
  queue: { 'zh-CN': '排队', en: 'queue' },
  attribution: { 'zh-CN': '归属与异议', en: 'attribution and objections' },
  conduct: { 'zh-CN': '违规与改动', en: 'conduct and alterations' },
  commission: { 'zh-CN': '提成与价格', en: 'commission and prices' },
  privacy: { 'zh-CN': '客户隐私', en: 'privacy' },
  visit: { 'zh-CN': '到访与跟进', en: 'visits and follow-up' },
  service: { 'zh-CN': '客服', en: 'customer service' },
  ruling: { 'zh-CN': '人工裁定', en: 'rulings' },
}

/** Every code with its severity, group, title and page. */
export const CATALOGUE: { readonly [C in FindingCode]: CatalogueEntry } = {
  'header.missing': entry('header.missing', 'error', 'reading', '缺少必需的列', 'a required column is missing'),
  'header.ambiguous': entry('header.ambiguous', 'error', 'reading', '表头有歧义', 'a header is ambiguous'),
  'cell.unreadable': entry('cell.unreadable', 'error', 'reading', '单元格无法识别', 'a cell cannot be read'),
  'field.missing': entry('field.missing', 'error', 'reading', '必填项未填', 'a required field is empty'),
  'field.placeholder': entry('field.placeholder', 'error', 'reading', '以“无”“待定”等充数', 'a placeholder instead of content'),
  'field.enum': entry('field.enum', 'error', 'reading', '不在可选范围内', 'not one of the choices'),
  'phone.malformed': entry('phone.malformed', 'error', 'reading', '电话号码有误', 'a malformed phone number'),
  'phone.ambiguous-mask': entry('phone.ambiguous-mask', 'error', 'reading', '电话隐去位数不明', 'unclear which digits are hidden'),
  'identity.checksum': entry('identity.checksum', 'error', 'reading', '证件号码校验不符', 'an identity number fails its check digit'),
  'identity.minor': entry('identity.minor', 'error', 'reading', '客户未成年', 'the customer is a minor'),
  'event.unknown-registration': entry('event.unknown-registration', 'warning', 'reading', '事件找不到对应报备', 'an event without its filing'),
  'event.unknown-kind': entry('event.unknown-kind', 'warning', 'reading', '事件无法识别', 'an unknown event'),
  'event.before-filing': entry('event.before-filing', 'warning', 'reading', '事件早于报备', 'an event before the filing'),
  'event.contradiction': entry('event.contradiction', 'error', 'reading', '事件互相矛盾', 'events contradict each other'),
  'amount.negative': entry('amount.negative', 'error', 'reading', '金额为负', 'a negative amount'),
  'date.order': entry('date.order', 'warning', 'reading', '日期先后颠倒', 'dates in the wrong order'),
  'register.duplicate-id': entry('register.duplicate-id', 'warning', 'reading', '报备编号重复', 'a filing number used twice'),
  'calendar.unpublished': entry('calendar.unpublished', 'notice', 'reading', '放假安排未公布', 'holidays not published yet'),

  'duplicate.active': entry('duplicate.active', 'conflict', 'duplicate', '客户已由他人报备', 'the customer is held by another'),
  'duplicate.possible': entry('duplicate.possible', 'warning', 'duplicate', '疑似同一客户', 'possibly the same customer'),
  'duplicate.self': entry('duplicate.self', 'error', 'duplicate', '本人重复报备', 'filed twice by the same person'),
  'duplicate.ban': entry('duplicate.ban', 'conflict', 'duplicate', '禁报期内再次报备', 'filed during a ban'),
  'registration.renewal': entry('registration.renewal', 'notice', 'duplicate', '续报备', 'a renewal'),
  'collision.visit': entry('collision.visit', 'conflict', 'duplicate', '撞单', 'visits collide'),

  'region.crossing': entry('region.crossing', 'error', 'region', '跨区域', 'selling across regions'),
  'region.undeclared': entry('region.undeclared', 'error', 'region', '经营方式与所在地不符', 'operating mode and place disagree'),
  'region.outside-territory': entry('region.outside-territory', 'warning', 'region', '不在有效推广区域', 'outside the territory'),

  'filing.late': entry('filing.late', 'warning', 'filing', '报备过晚', 'filed late'),
  'filing.same-day': entry('filing.same-day', 'warning', 'filing', '当日预报备', 'pre-reported on the day of the visit'),
  'filing.after-signing': entry('filing.after-signing', 'error', 'filing', '先签约后报备', 'signed before it was filed'),
  'filing.future': entry('filing.future', 'notice', 'filing', '报备日期未到', 'filed after the day of the check'),
  'filing.reporter': entry('filing.reporter', 'warning', 'filing', '非指定报备人', 'not a named reporter'),

  'approval.missing': entry('approval.missing', 'warning', 'approval', '缺审批或签字', 'an approval or signature is missing'),
  'approval.order': entry('approval.order', 'error', 'approval', '审批顺序有误', 'approvals out of order'),
  'approval.overdue': entry('approval.overdue', 'warning', 'approval', '审核超期', 'review overdue'),
  'activity.before-approval': entry('activity.before-approval', 'error', 'approval', '未批先行', 'activity before approval'),
  'signature.undated': entry('signature.undated', 'notice', 'approval', '签批未注明日期', 'an undated signature'),
  'deposit.unpaid': entry('deposit.unpaid', 'warning', 'approval', '报备金未交', 'deposit unpaid'),
  'deposit.late': entry('deposit.late', 'warning', 'approval', '定金交晚', 'deposit too late'),

  'protection.expiring': entry('protection.expiring', 'notice', 'protection', '即将到期', 'protection ends soon'),
  'protection.expired': entry('protection.expired', 'notice', 'protection', '已到期', 'protection has ended'),
  'extension.granted': entry('extension.granted', 'notice', 'protection', '同意延期', 'extension granted'),
  'extension.late': entry('extension.late', 'warning', 'protection', '延期申请过晚', 'extension applied for too late'),
  'extension.exhausted': entry('extension.exhausted', 'warning', 'protection', '不得再延期', 'no extension left'),

  'queue.position': entry('queue.position', 'notice', 'queue', '排队位次', 'place in the queue'),
  'queue.full': entry('queue.full', 'conflict', 'queue', '排队已满', 'the queue is full'),
  'queue.lapsed': entry('queue.lapsed', 'notice', 'queue', '排队失效', 'the place in the queue lapsed'),

  'objection.open': entry('objection.open', 'conflict', 'attribution', '异议待处理', 'an open objection'),
  'objection.late': entry('objection.late', 'warning', 'attribution', '异议过晚', 'objection too late'),
  'objection.rejected': entry('objection.rejected', 'warning', 'attribution', '异议不予受理', 'objection not accepted'),
  'attribution.decided': entry('attribution.decided', 'notice', 'attribution', '归属已定', 'attribution decided'),
  'attribution.contested': entry('attribution.contested', 'conflict', 'attribution', '归属有争议', 'attribution contested'),
  'attribution.customer-choice': entry('attribution.customer-choice', 'conflict', 'attribution', '由客户选择', 'the customer chooses'),
  'attribution.ranked': entry('attribution.ranked', 'notice', 'attribution', '综合排名', 'ranking'),
  'walkin.matched': entry('walkin.matched', 'notice', 'attribution', '自行到访与报备相符', 'a walk-in matches a report'),

  'seller.suspended': entry('seller.suspended', 'error', 'conduct', '报备人停权', 'the seller is suspended'),
  'penalty.due': entry('penalty.due', 'warning', 'conduct', '违规处理', 'a violation and its consequence'),
  'record.altered': entry('record.altered', 'error', 'conduct', '记录被改动', 'a record was altered'),

  'commission.excluded': entry('commission.excluded', 'notice', 'commission', '不计提成', 'excluded from commission'),
  'commission.split': entry('commission.split', 'error', 'commission', '分成有误', 'a faulty split'),
  'commission.no-rate': entry('commission.no-rate', 'warning', 'commission', '没有适用的提成比例', 'no rate applies'),
  'plan.unreadable': entry('plan.unreadable', 'warning', 'commission', '提成方案看不懂', 'a commission plan cannot be read'),
  'price.below-list': entry('price.below-list', 'error', 'commission', '报价低于列表价', 'price below list'),
  'price.above-bid': entry('price.above-bid', 'notice', 'commission', '报价高于竞品', 'price above the lowest bid'),

  'privacy.full-phone': entry('privacy.full-phone', 'warning', 'privacy', '电话未隐去', 'a full phone number'),
  'privacy.room-number': entry('privacy.room-number', 'warning', 'privacy', '写有房号', 'a room number'),

  'visit.mismatch': entry('visit.mismatch', 'warning', 'visit', '到访与报备不一致', 'visit and report differ'),
  'followup.gap': entry('followup.gap', 'warning', 'visit', '久未跟进', 'no follow-up for too long'),

  'service.overdue': entry('service.overdue', 'warning', 'service', '客服办理超期', 'service step overdue'),
  'service.important': entry('service.important', 'notice', 'service', '重要事件', 'an important event'),
  'service.repeat': entry('service.repeat', 'notice', 'service', '同类问题重复', 'a repeated problem'),

  'settings.unreadable': entry('settings.unreadable', 'warning', 'reading', '设置看不懂', 'a setting cannot be read'),
  'settings.differ': entry('settings.differ', 'warning', 'reading', '几册的设置不一致', 'books with different settings'),
  'ruling.applied': entry('ruling.applied', 'notice', 'ruling', '按裁定处理', 'decided by a ruling'),
  'ruling.unmatched': entry('ruling.unmatched', 'warning', 'ruling', '裁定没有对应的报备', 'a ruling without its filing'),
}

function entry(code: FindingCode, severity: Severity, group: FindingGroup, zh: string, en: string): CatalogueEntry {
  return { severity, group, title: { 'zh-CN': zh, en }, page: `pages/${code}.md` }
}

import { evidenceWords } from '../evidence-words'
import type { Finding, FindingOf } from '../finding'
import { joinSome } from '../language'
import { rowsWords } from '../refs'
import {
  activityWord, consequenceWord, criterionWord, eventWord, eventWords, expectedWord, fieldWord, groundWord, identityWord, noPlanWord, nowOwned, shortDecimal, splitWord, stepWord, violationIn,
} from '../words'
import type { Messages } from './messages'

/** The sentences in Chinese, as 行政部 would write them to a salesperson. */

const ZH = 'zh-CN'
const end = (finding: Finding): string => (finding.clause ? `（${finding.clause}）。` : '。')
const field = (id: string): string => `“${fieldWord(id, ZH)}”`
const at = (cell: string | null): string => (cell ? `（${cell}）` : '')
const rows = (finding: Finding): string => rowsWords(finding.related, finding.subject, ZH)
/** The related rows as a remark in brackets; empty when there are none. */
const seen = (finding: Finding): string => (finding.related.length > 0 ? `（${rows(finding)}）` : '')
/** The same where the rows are only to be compared. */
const also = (finding: Finding): string => (finding.related.length > 0 ? `（另见${rows(finding)}）` : '')
const some = (items: readonly string[]): string => joinSome(items, 8, ZH)
/** The contract of the row, or of a further line of it. */
const contract = (finding: Finding): string => (finding.related.length > 0 ? `${rows(finding)}的合同` : '本合同')
const through = (day: string): string => `${day}（含当日）`

export const zhCN: Messages = {
  'header.missing': f => `表头（第 ${f.subject.row} 行）中没有“${fieldWord(f.data.field, ZH)}”列，请补上该列，或在“报备设置”中指定由哪一列充当${end(f)}`,
  'header.ambiguous': f => `${columnNames(f.data.columns)}都像${field(f.data.field)}列，无法确定用哪一列，请在“报备设置”中指定${end(f)}`,
  'cell.unreadable': f => `${f.data.cell} 的${field(f.data.field)}无法识别（填的是“${f.data.shown}”），请改填${expectedWord(f.data.expected, ZH)}${end(f)}`,
  'field.missing': f => `${field(f.data.field)}${at(f.data.cell)}未填写，请补填${end(f)}`,
  'field.placeholder': f => `${field(f.data.field)}${at(f.data.cell)}填的是“${f.data.shown}”，视同未填，请填写实际内容${end(f)}`,
  'field.enum': f => `${field(f.data.field)}${at(f.data.cell)}填的是“${f.data.shown}”，不在可选范围内，请改为：${some(f.data.allowed)}${end(f)}`,
  'phone.malformed': f => `${field(f.data.field)}${at(f.data.cell)}中的“${f.data.shown}”不是有效的电话号码，请核对后更正${end(f)}`,
  'phone.ambiguous-mask': f => `${field(f.data.field)}${at(f.data.cell)}中的“${f.data.shown}”看不出隐去了哪几位，请每隐去一位写一个 *，其余位数写全${end(f)}`,
  'identity.checksum': f => `${identityWord(f.data.kind, ZH)}${at(f.data.cell)}校验不符，请对照证件原件核对${end(f)}`,
  'identity.minor': f => `按身份证号推算，客户现年 ${f.data.age} 周岁，尚未成年，请改由其监护人办理${end(f)}`,

  'duplicate.active': f => (f.data.mirror ? duplicateMirror(f) : duplicateActive(f)),
  'duplicate.possible': f => `与${rows(f)}可能是同一客户${f.data.evidence.length > 0 ? `（${evidenceWords(f.data.evidence, ZH)}）` : ''}，请人工核对${settle(f.data.settle)}${end(f)}`,
  'duplicate.self': f => `${f.data.filedBy ? `该客户已由${f.data.filedBy}报备在先${seen(f)}，报备本行时客户已归本人` : `同一报备人已报备在先${seen(f)}`}${f.data.until ? `，保护至 ${through(f.data.until)}` : ''}${nowOwned(f.data, ZH)}，以先报的为准，本行不再受理${end(f)}`,
  'duplicate.ban': f => `因此前的报备${seen(f)}信息虚假，${span(f.data.since, f.data.until)}不得再次报备该客户，请期满后再报${end(f)}`,
  'collision.visit': collision,
  'region.crossing': f => (f.data.allowed ? crossingAllowed(f) : crossingRefused(f)),
  'region.undeclared': f =>
    `按${f.data.place}判断应为${f.data.computed === 'crossing' ? '跨区域经营' : '本区域经营'}，${f.data.declared ? `与所填“${f.data.declared}”不一致` : '但经营方式未填'}，请核对更正${end(f)}`,
  'region.outside-territory': f => `${f.data.place}不在有效推广区域内（有效区域：${some(f.data.territory)}），该客户不计入业绩结算${end(f)}`,

  'filing.late': late,
  'filing.same-day': f => `预报备与到访同为 ${f.data.day}，当日的预报备不予受理，请至少提前一天预报备${end(f)}`,
  'filing.after-signing': f => `合同已于 ${f.data.signedOn} 签订，报备在签约之后，不受保护，也不计提成${end(f)}`,
  'filing.future': f => `报备日期 ${f.data.filedOn} 晚于本次核对的日期，暂不判定，请确认日期是否填错${end(f)}`,
  'filing.reporter': f => `${f.data.reporter}不在${f.data.unit}的指定报备人名单内，请由指定报备人报备，或请管理员更新名单${end(f)}`,
  'approval.missing': f => `${field(f.data.stage || 'approval')}尚缺，请补齐${end(f)}`,
  'approval.order': f => `${field(f.data.stage)}先于${field(f.data.before)}签批，顺序有误，请按规定顺序补办${end(f)}`,
  'approval.overdue': f => `本行最迟应在 ${through(f.data.due)}审核完毕，现已超期，请尽快审核${end(f)}`,
  'activity.before-approval': f =>
    `${f.data.day} 已${activityWord(f.data.activity, ZH)}，而审批${f.data.approvedOn ? `到 ${f.data.approvedOn} 才通过` : '尚未通过'}，审批通过前不得${activityWord(f.data.activity, ZH)}${end(f)}`,
  'deposit.unpaid': f => `报备金${f.data.required ? `（${f.data.required} 元）` : ''}尚未交纳，请交纳并填写日期和金额，交纳前报备不生效${end(f)}`,
  'deposit.late': f => `定金于 ${f.data.paidOn} 交纳，已过保护期的最后一天 ${f.data.lastDay}，不再延续保护，请重新报备${end(f)}`,

  'protection.expiring': f => `保护期至 ${through(f.data.until)}，${f.data.daysLeft === 0 ? '已是最后一天' : `还剩 ${f.data.daysLeft} 天`}，请抓紧签约，可以延期的请在期内申请${end(f)}`,
  'protection.expired': f => `保护期已于 ${f.data.until} 届满，客户不再受保护，仍在跟进的请重新报备${end(f)}`,
  'extension.granted': f => `${f.data.appliedOn} 申请延期，符合规定，保护期由 ${f.data.from} 延至 ${through(f.data.until)}${end(f)}`,
  'extension.late': f => `${f.data.appliedOn} 的延期申请已过时限，最迟应在 ${through(f.data.lastDay)}提出，不予延期${end(f)}`,
  'extension.exhausted': f => `${f.data.appliedOn} 的延期申请不予受理，${f.data.limit === 0 ? '按规定不得延期' : `最多延期 ${f.data.limit} 次，已经用完`}${end(f)}`,
  'queue.position': f => `该客户报备在先的保护${seen(f)}至 ${f.data.holderUntil}，本行排队第 ${f.data.position} 位，届时未签约的，自 ${f.data.startsOn} 起由本行接续${end(f)}`,
  'queue.full': f => `该客户的排队名额（${f.data.size} 个）已满${seen(f)}，不予报备，请待空出后重新报备${end(f)}`,
  'queue.lapsed': f => `报备在先的一方${seen(f)}已于 ${f.data.signedOn} 签约，排队失效${end(f)}`,
  'followup.gap': f => `自 ${f.data.since} 起已有 ${f.data.days} 天没有跟进记录，规定间隔不超过 ${f.data.limit} 天，请尽快跟进并登记${end(f)}`,

  'objection.open': f => `${f.data.by ?? '其他申请人'}于 ${f.data.since} 提出异议${seen(f)}，正在处理，请等待裁定${end(f)}`,
  'objection.late': f => `异议提出过晚，最迟应在 ${through(f.data.lastDay)}提出${end(f)}`,
  'objection.rejected': f => `异议不予受理：${objectionReason(f)}${end(f)}`,
  'attribution.decided': f => (f.data.owner ? `客户归${f.data.owner}，依据是${groundWord(f.data.ground, ZH)}${also(f)}${end(f)}` : `客户目前不归任何一方${also(f)}${end(f)}`),
  'attribution.contested': f =>
    `${some(f.data.parties)}都主张该客户${seen(f)}${at(some(f.data.cells ?? []))}，${f.data.reason === 'tie' ? '各项条件相当' : '记录互相矛盾'}，请由负责人裁定${end(f)}`,
  'attribution.customer-choice': f => `先前的保护已于 ${f.data.expiredOn} 到期，但原报备人 ${f.data.followedUpOn} 仍在跟进${also(f)}，客户归谁由客户自行选择，双方不得抢单${end(f)}`,
  'attribution.ranked': f =>
    `在同一客户的 ${f.data.of} 份申请中排第 ${f.data.rank}，得分 ${shortDecimal(f.data.score)}（${f.data.criteria.map(one => `${criterionWord(one.criterion, ZH)} ${shortDecimal(one.value)}×${shortDecimal(one.weight)}=${shortDecimal(one.points)}`).join('、')}）${end(f)}`,
  'walkin.matched': f => `自行到访的客户与此前的报备相符${also(f)}，${f.data.owner ? `归${f.data.owner}，请及时告知` : '归属待人工确认'}${end(f)}`,

  'seller.suspended': f => `报备人${span(f.data.since, f.data.until)}暂停销售权，期间不得新报备${end(f)}`,
  'penalty.due': f => `${f.data.person}于 ${f.data.day} ${f.data.type}（第 ${f.data.occurrence} 次），${penaltyWords(f)}${end(f)}`,
  'record.altered': alteration,
  'calendar.unpublished': f => `${f.data.years.join('、')} 年的放假安排尚未公布，有关日期只按周末推算，公布后请重新核对${end(f)}`,
  'commission.excluded': f => `${contract(f)}不计提成：${f.data.zh}${end(f)}`,
  'commission.split': f => `${field('share')}${at(f.data.cell)}有误：${splitWord(f.data.trouble, ZH)}${f.data.total ? `（现为 ${f.data.total}%）` : ''}，请由当事人与经理商定后更正，更正前不发提成${end(f)}`,
  'commission.no-rate': f => `${contract(f)}不计提成：${noPlanWord(f.data.signedOn, ZH)}${f.data.plan ? `（最近的一版是“${f.data.plan}”）` : ''}，请核对签约日期${at(f.data.cell)}，或补上当时的方案${end(f)}`,
  'plan.unreadable': f => `“${f.subject.sheet}”表 ${f.data.cell}：${f.data.shown ? `“${f.data.shown}”不能用，` : ''}${f.data.zh}，更正前不按这张表核对提成${end(f)}`,
  'registration.renewal': f => `本行为续报备${f.data.previous ? `，原报备编号 ${f.data.previous}` : ''}${seen(f)}，不视为重复${end(f)}`,
  'price.below-list': f => `报价 ${f.data.quoted} 元低于列表价 ${f.data.list} 元，且没有已通过的特价审批，请先办理特价申请${end(f)}`,
  'price.above-bid': f => `我方报价 ${f.data.ours} 元，高于竞品最低报价 ${f.data.lowest} 元${f.data.bidder ? `（${f.data.bidder}）` : ''}，请知悉${end(f)}`,
  'visit.mismatch': f => `${f.data.day} 到访登记的${field(f.data.field)}与报备不一致，这次到访不予确认，请核对登记${end(f)}`,
  'privacy.full-phone': f => `${field(f.data.field)}${at(f.data.cell)}写了完整的电话号码，请按规定隐去中间几位${end(f)}`,
  'privacy.room-number': f => `${field(f.data.field)}${at(f.data.cell)}写了房号，只登记到小区或楼盘即可，请删去房号${end(f)}`,
  'service.overdue': f => `${stepWord(f.data.step, ZH)}最迟应在 ${through(f.data.due)}完成，现已超期，请尽快办理${end(f)}`,
  'service.important': f => `重要事件：${f.data.shown}，请优先处理${end(f)}`,
  'service.repeat': f => `同一客户的同类问题已出现 ${f.data.times} 次${seen(f)}，请查找根本原因${end(f)}`,

  'event.unknown-registration': f => `${f.data.cell} 的报备编号“${f.data.registrationId}”在登记表中找不到，这条事件没有采用，请核对编号${end(f)}`,
  'event.unknown-kind': unknownEvent,
  'event.before-filing': f => `${f.data.day} 的${eventWord(f.data.kind, ZH)}${at(f.data.cell)}早于报备日期，请核对两处日期${end(f)}`,
  'event.contradiction': f => `${f.data.day} 同时记有${f.data.kinds.map(kind => eventWord(kind, ZH)).join('和')}${at(some(f.data.cells))}，互相矛盾，请核实后只保留一项${end(f)}`,
  'amount.negative': f => `${field(f.data.field)}${at(f.data.cell)}是负数，请核对；退款请填在“退款金额”列${end(f)}`,
  'date.order': f => `${field(f.data.earlier)}不应晚于${field(f.data.later)}${at(f.data.cell)}，请核对两处日期${end(f)}`,
  'signature.undated': f => `${field(f.data.stage)}没有注明日期${at(f.data.cell)}，暂按报备当日计算，请补填日期${end(f)}`,
  'register.duplicate-id': f => `报备编号“${f.data.id}”与${rows(f)}相同，但客户不同，请改成不重复的编号${end(f)}`,
  'settings.unreadable': f => `“报备设置”表 ${f.data.cell}：${f.data.zh}，这一行没有采用，请更正${end(f)}`,
  'settings.differ': differ,
  'ruling.applied': f => `已按${f.data.who}于 ${f.data.day} 的裁定处理：${f.data.what}${f.data.why ? `，理由：${f.data.why}` : ''}${end(f)}`,
  'ruling.unmatched': f => `裁定“${f.data.id}”在登记表中找不到对应的报备，没有生效，请核对编号${end(f)}`,
}

function span(since: string, until: string): string {
  return since ? `自 ${since} 起至 ${through(until)}` : `至 ${through(until)}`
}

/** What one book says otherwise than the book read before it. */
function differ(f: FindingOf<'settings.differ'>): string {
  const { what, name, cell, shown, heldCell, held } = f.data
  const [first] = f.related
  const follow = what === 'policy' ? `，${f.subject.book} 为自己的制度所设的规则也不采用` : ''
  return `${f.subject.book}「${f.subject.sheet}」${cell} 的“${name}”是“${shown}”，而 ${first?.book ?? ''}「${first?.sheet ?? ''}」${heldCell} 的是“${held}”，按先读的 ${first?.book ?? ''} 处理${follow}，请统一${end(f)}`
}

/** Column letters are called columns, header texts stand in quotes. */
function columnNames(columns: readonly string[]): string {
  return some(columns.map(column => (/^[A-Z]{1,3}$/.test(column) ? `${column} 列` : `“${column}”`)))
}

function duplicateActive(f: FindingOf<'duplicate.active'>): string {
  const until = f.data.until ? `保护至 ${through(f.data.until)}` : '持续有效'
  return `已由${f.data.holder ?? '他人'}报备在先${seen(f)}，${until}${nowOwned(f.data, ZH)}，本行不予报备${end(f)}`
}

function duplicateMirror(f: FindingOf<'duplicate.active'>): string {
  return `${rows(f)}也报备了同一客户，本行报备在先${f.data.until ? `，保护至 ${through(f.data.until)}` : ''}，无需处理${end(f)}`
}

function settle(facts: readonly string[]): string {
  return facts.length > 0 ? `；补齐${some(facts.map(fact => fieldWord(fact, ZH)))}即可判定` : ''
}

function collision(f: FindingOf<'collision.visit'>): string {
  const who = some(f.data.sellers)
  const responsible = f.data.responsible.length > 0 ? `，主要责任方为${some(f.data.responsible)}` : ''
  return `撞单：${f.data.day} ${who}在${f.data.region || '同一区域'}拜访了同一客户或项目${seen(f)}${responsible}，请区域经理协调${end(f)}`
}

function crossingAllowed(f: FindingOf<'region.crossing'>): string {
  return `客户在${f.data.customerRegion}，报备人属${f.data.sellerRegion}，为跨区域经营${f.data.reason ? `，理由“${f.data.reason}”` : ''}，${f.data.awaiting ? '属准许的情形，待审批通过' : '符合规定'}${end(f)}`
}

function crossingRefused(f: FindingOf<'region.crossing'>): string {
  const reason = f.data.reason ? `所填理由“${f.data.reason}”未获准` : '没有获准的跨区理由'
  return `客户在${f.data.customerRegion}，报备人属${f.data.sellerRegion}，属于跨区域，${reason}，请报批，或转由${f.data.customerRegion}跟进${end(f)}`
}

function late(f: FindingOf<'filing.late'>): string {
  const { against, due, minutes } = f.data
  switch (against) {
    case 'visit':
      return `报备晚于规定${due ? `，最迟应在 ${through(due)}报备` : '，应在拜访前报备'}，确有特殊情况的请补办特批${end(f)}`
    case 'visit-hour':
      return minutes !== null && minutes < 0
        ? `报备在到访之后 ${-minutes} 分钟，下次请提前报备${end(f)}`
        : `到访前${minutes === null ? '' : ` ${minutes} 分钟`}才报备，提前量不足，下次请再早一些${end(f)}`
    case 'signing':
      return `报备超过签约后的规定时限${due ? `，最迟应在 ${through(due)}报备` : ''}${end(f)}`
    case 'first-contact':
      return `重要客户应在接触后立即报备${due ? `，最迟为 ${due} 当日` : ''}，现已超时${end(f)}`
  }
}

function objectionReason(f: FindingOf<'objection.rejected'>): string {
  switch (f.data.reason) {
    case 'late':
      return `已过时限${f.data.lastDay ? `，最迟为 ${through(f.data.lastDay)}` : ''}`
    case 'no-evidence':
      return '没有提供证据，请在“备注”中写明证据并在时限内重新提出'
    case 'not-applicant':
      return '提出人不是该客户的申请人'
  }
}

function penaltyWords(f: FindingOf<'penalty.due'>): string {
  const { amount, consequence } = f.data
  const other = consequence && consequence !== 'fine' ? consequenceWord(consequence, ZH) : null
  if (amount === null) return other ? `处理为${other}` : consequence ? '应予罚款，金额由公司决定' : '请按制度处理'
  return other ? `罚款 ${amount} 元，并${other}` : `罚款 ${amount} 元`
}

/** An unknown violation is kept for a person to deal with; any other unknown event is not used. */
function unknownEvent(f: FindingOf<'event.unknown-kind'>): string {
  const { cell, shown } = f.data
  if (shown === '') return `${cell} 没有写明是什么事件，没有采用，请填：${eventWords(ZH).join('、')}${end(f)}`
  const violation = violationIn(shown)
  if (violation !== null) return `${cell} 的违规“${violation}”不在本制度所列之内，已记录而没有定出处理，请核对写法，或由公司决定${end(f)}`
  return `${cell} 的事件“${shown}”无法识别，没有采用，请改为：${eventWords(ZH).join('、')}${end(f)}`
}

function alteration(f: FindingOf<'record.altered'>): string {
  const { cell, from, to, since } = f.data
  const ago = since ? `自 ${since} 封存后` : '自封存后'
  if (cell !== null) return `${field(f.data.field)}${at(cell)}${ago}被改动：${from === null ? '' : `原为${quoted(from)}，`}现为${quoted(to)}，请核实是谁、为何改动${end(f)}`
  return from === null ? `${field(f.data.field)}一列${ago}不见了，请恢复该列，或核实是谁、为何删去${end(f)}` : `编号“${from}”的报备${ago}不见了，请核实是删去了还是改了编号，并找回记录${end(f)}`
}

function quoted(text: string | null): string {
  return text === null || text === '' ? '空白' : `“${text}”`
}

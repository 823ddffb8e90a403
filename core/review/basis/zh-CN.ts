import { findFinding } from '../../findings/find-finding'
import type { Finding } from '../../findings/finding'
import { joinSome } from '../../findings/language'
import { rowsWords } from '../../findings/refs'
import { fieldWord, groundWord, noPlanWord, nowOwned, stepWord } from '../../findings/words'
import type { Stretch, Verdict } from '../../lifecycle/verdict'
import {
  endedWord, hasDoubt, isOnlyPreReported, lastStretch, otherOwner, ownerFinding, passedStages, possibleRows, protectedUntil, refusingDuplicate, unusableFields,
} from '../decisive'
import type { Reasons } from './reasons'

const ZH = 'zh-CN'

export const zhReasons: Reasons = {
  of: {
    pending: verdict => pending(verdict) + ranked(verdict),
    rejected,
    blocked,
    invalid,
    queued,
    lapsed: verdict => {
      const lapse = findFinding(verdict.findings, 'queue.lapsed')
      return lapse ? `报备在先的一方${seen(lapse)}已于 ${lapse.data.signedOn} 签约` : '报备在先的一方已签约'
    },
    active: verdict => active(verdict) + owned(verdict) + remarks(verdict),
    expired: verdict => `${ended(verdict)}，期内未签约，已不受保护，仍在跟进的请重新报备${refusedExtension(verdict)}`,
    abandoned: verdict => `${ended(verdict)}，期内未签约${refusedExtension(verdict) || '，也未申请延期'}`,
    disputed,
    terminated: verdict => `${earlyEnd(verdict)}，保护提前结束`,
    signed,
    unprotected,
    public: publicReason,
    raised: verdict => `${verdict.trace.filedOn ? `${verdict.trace.filedOn} 提出，` : ''}等待责任部门接收${service(verdict)}`,
    received: verdict => `${dated(verdict.registration.values.receivedAt, '已接收')}，正在处理${expected(verdict)}${service(verdict)}`,
    clarifying: verdict => `${dated(verdict.registration.values.clarifyingAt, '要求澄清')}，请补充说明问题${service(verdict)}`,
    handled: verdict => `${dated(verdict.registration.values.handledAt, '处理完毕')}，等待反馈客户${service(verdict)}`,
    answered: verdict => `${dated(verdict.registration.values.answeredAt, '已反馈客户')}${service(verdict)}`,
  },
  sealed: '本报备目前不生效，原因在合同签订后由管理员告知',
}

const field = (id: string): string => `“${fieldWord(id, ZH)}”`
const seen = (finding: Finding): string => (finding.related.length > 0 ? `（${rowsWords(finding.related, finding.subject, ZH)}）` : '')
const filed = (verdict: Verdict): string => (verdict.trace.filedOn ? `${verdict.trace.filedOn} 报备` : '已报备')
const dated = (time: string | undefined, what: string): string => (time ? `${time.slice(0, 10)} ${what}` : what)

function pending(verdict: Verdict): string {
  const { findings } = verdict
  const unpaid = findFinding(findings, 'deposit.unpaid')
  const order = findFinding(findings, 'approval.order')
  if (order) return `${field(order.data.stage)}先于${field(order.data.before)}签批，顺序有误，待按顺序补办`
  const missing = findFinding(findings, 'approval.missing')
  if (missing) return `${filed(verdict)}，尚缺${field(missing.data.stage || 'approval')}，补齐后生效`
  if (isOnlyPreReported(verdict)) return `${dated(verdict.registration.values.preReportedAt, '预报备')}，待客户到场办理正式报备后生效`
  if (unpaid && verdict.trace.approvedOn) return `${verdict.trace.approvedOn} 审批通过，待交纳报备金${unpaid.data.required ? ` ${unpaid.data.required} 元` : ''}后生效`
  // Nothing is waited for but the contract itself (R09).
  if (verdict.trace.clause === null && !unpaid) return `${filed(verdict)}，尚未签约`
  const overdue = findFinding(findings, 'approval.overdue')
  const passed = passedStages(verdict)
  const waits = `${filed(verdict)}，${passed > 0 ? `已通过 ${passed} 级审批，待${verdict.trace.waitingFor ?? '其余审批'}通过` : `待${verdict.trace.waitingFor ?? '审批'}通过`}${unpaid ? '并交纳报备金' : ''}后生效`
  return overdue ? `${waits}，最迟应在 ${overdue.data.due} 审完，现已超期` : waits
}

function ranked(verdict: Verdict): string {
  const ranking = findFinding(verdict.findings, 'attribution.ranked')
  return ranking ? `；同一客户共 ${ranking.data.of} 份申请，综合排第 ${ranking.data.rank}` : ''
}

function rejected(verdict: Verdict): string {
  const reason = verdict.registration.values.rejectionReason
  if (reason) return `审批未同意，理由：${reason.replace(/[。.]+$/, '')}`
  return '审批未同意，理由请向审批人了解'
}

function blocked(verdict: Verdict): string {
  const { findings } = verdict
  const suspended = findFinding(findings, 'seller.suspended')
  if (suspended) return `报备人${suspended.data.since ? `自 ${suspended.data.since} 起` : ''}至 ${suspended.data.until} 暂停销售权，期间不受理新报备`
  const ban = findFinding(findings, 'duplicate.ban')
  if (ban) return `此前的报备${seen(ban)}信息虚假，至 ${ban.data.until}（含当日）不得再次报备该客户`
  const full = findFinding(findings, 'queue.full')
  if (full) return `已有人报备在先，排队名额（${full.data.size} 个）也已满${seen(full)}`
  const duplicate = refusingDuplicate(verdict)
  if (duplicate) return `已由${duplicate.data.holder ?? '他人'}报备在先${seen(duplicate)}，${duplicate.data.until ? `保护至 ${duplicate.data.until}` : '持续有效'}${nowOwned(duplicate.data, ZH)}`
  const self = findFinding(findings, 'duplicate.self')
  if (self) return `${self.data.filedBy ? `该客户已由${self.data.filedBy}报备在先${seen(self)}，报备本行时客户已归本人` : `同一报备人已报备在先${seen(self)}`}${self.data.until ? `，保护至 ${self.data.until}` : ''}${nowOwned(self.data, ZH)}，以先报的为准`
  const crossing = findFinding(findings, 'region.crossing')
  if (crossing) return `客户在${crossing.data.customerRegion}，报备人属${crossing.data.sellerRegion}，跨区域且没有获准的理由`
  const decided = findFinding(findings, 'attribution.decided')
  if (decided) return `客户归${decided.data.owner ?? '他人'}，${groundWord(decided.data.ground, ZH)}${seen(decided)}`
  return '按规定不能报备'
}

function invalid(verdict: Verdict): string {
  if (verdict.trace.endedOn) return `${earlyEnd(verdict)}，自始不受保护`
  const { missing, unreadable } = unusableFields(verdict, ZH)
  if (missing && unreadable) return `缺少${missing}，且${unreadable}无法识别，请补正`
  if (missing) return `缺少${missing}，请补齐`
  if (unreadable) return `${unreadable}无法识别，请更正`
  const unsigned = findFinding(verdict.findings, 'approval.missing')
  if (unsigned) return `缺少${field(unsigned.data.stage || 'approval')}`
  const sameDay = findFinding(verdict.findings, 'filing.same-day')
  if (sameDay) return `${sameDay.data.day} 当日的预报备不予受理`
  return '不符合报备要求，不予受理'
}

function earlyEnd(verdict: Verdict): string {
  const on = verdict.trace.endedOn
  const why = endedWord(verdict, 'zh-CN')
  if (why) return on ? `${on} 登记“${why}”` : `已登记“${why}”`
  return on ? `${on} 登记了终止事项` : '已登记终止事项'
}

function queued(verdict: Verdict): string {
  const place = findFinding(verdict.findings, 'queue.position')
  const until = verdict.expiresOn ? `，保护至 ${verdict.expiresOn}` : ''
  if (!place) return `报备在先的一方到期未签的，自 ${verdict.effectiveOn ?? '其次日'} 起生效${until}`
  return `排第 ${place.data.position} 位，报备在先的一方${seen(place)}保护至 ${place.data.holderUntil}，届时未签的，本报备自 ${place.data.startsOn} 起生效${until}`
}

function active(verdict: Verdict): string {
  const stretch = lastStretch(verdict)
  const until = verdict.expiresOn
  const opened = stretch ? opening(stretch, verdict) : filed(verdict)
  // The day is said once: most rows take effect on the day they were filed or approved.
  if (!until) return `${opened}，${verdict.effectiveOn && !opened.startsWith(verdict.effectiveOn) ? `自 ${verdict.effectiveOn} 起受保护` : '受保护'}，没有固定的到期日`
  const left = verdict.daysLeft === 0 ? '，当日到期' : verdict.daysLeft === null ? '' : `，剩余 ${verdict.daysLeft} 天`
  return `${opened}，保护至 ${until}（${included(stretch)}）${left}`
}

function opening(stretch: Stretch, verdict: Verdict): string {
  switch (stretch.what) {
    case 'start':
      return verdict.trace.approvedOn && verdict.trace.approvedOn === verdict.effectiveOn ? `${verdict.trace.approvedOn} 审批通过` : filed(verdict)
    case 'deposit':
      return `${stretch.from} 交定，保护期重新起算`
    case 'confirmed-visit':
      return `${stretch.from} 到访已确认`
    case 'opening':
      return filed(verdict)
    case 'extension':
      return `${filed(verdict)}，已延期`
    case 'queue':
      return `排队后自 ${stretch.from} 起接续`
  }
}

function included(stretch: Stretch | null): string {
  if (stretch && stretch.holidays.length > 0) return `含当日，因放假顺延 ${stretch.holidays.length} 天`
  return stretch?.rolledFrom ? `含当日，由休息日 ${stretch.rolledFrom} 顺延` : '含当日'
}

function owned(verdict: Verdict): string {
  const other = otherOwner(verdict)
  if (!other) return ''
  const decided = ownerFinding(verdict)
  return decided ? `；客户归${other}：${groundWord(decided.data.ground, ZH)}${seen(decided)}` : `；客户归${other}`
}

function remarks(verdict: Verdict): string {
  let text = refusedExtension(verdict)
  for (const finding of verdict.findings) {
    if (finding.code === 'objection.open') text += `；${finding.data.by ?? '其他申请人'}提出异议${seen(finding)}，待裁定`
    else if (finding.code === 'calendar.unpublished') text += `；${finding.data.years.join('、')} 年放假安排未公布，日期为暂定`
  }
  const possible = possibleRows(verdict)
  return possible.length > 0 ? `${text}；与${rowsWords(possible, verdict.registration.ref, ZH)}是否为同一客户，待人工核对` : text
}

function refusedExtension(verdict: Verdict): string {
  const late = findFinding(verdict.findings, 'extension.late')
  if (late) return `；${late.data.appliedOn} 的延期申请过晚，最迟应在 ${late.data.lastDay} 提出`
  const exhausted = findFinding(verdict.findings, 'extension.exhausted')
  if (exhausted) return exhausted.data.limit === 0 ? `；${exhausted.data.appliedOn} 的延期申请按规定不予受理` : `；${exhausted.data.appliedOn} 的延期申请超出次数，不予受理`
  const deposit = findFinding(verdict.findings, 'deposit.late')
  return deposit ? `；${deposit.data.paidOn} 交的定金已过保护期，不再延续` : ''
}

function ended(verdict: Verdict): string {
  const until = protectedUntil(verdict)
  return until ? `保护期已于 ${until} 届满` : '保护期已届满'
}

function disputed(verdict: Verdict): string {
  const { findings } = verdict
  const objection = findFinding(findings, 'objection.open')
  if (objection) return `${objection.data.by ?? '申请人'}于 ${objection.data.since} 提出异议${seen(objection)}，待裁定`
  const choice = findFinding(findings, 'attribution.customer-choice')
  if (choice) return `原报备${seen(choice)}于 ${choice.data.expiredOn} 到期后仍在跟进，归属由客户自行选择`
  const contest = findFinding(findings, 'attribution.contested')
  if (contest) return `${joinSome(contest.data.parties, 5, ZH)}都主张该客户${seen(contest)}，待负责人裁定`
  const contradiction = findFinding(findings, 'event.contradiction')
  if (contradiction) return `${contradiction.data.day} 的记录互相矛盾，待核实`
  if (hasDoubt(verdict)) return '审批人有疑问，待讨论后再定'
  return '已提出异议，待裁定'
}

function signed(verdict: Verdict): string {
  return signing(verdict) + unpaid(verdict)
}

/** What keeps a contract signed under protection from earning commission, where the plans are known. */
function unpaid({ findings }: Verdict): string {
  const excluded = findFinding(findings, 'commission.excluded')
  if (excluded) return `；但不计提成：${excluded.data.zh}`
  const unplanned = findFinding(findings, 'commission.no-rate')
  return unplanned ? `；但不计提成：${noPlanWord(unplanned.data.signedOn, ZH)}` : ''
}

function signing(verdict: Verdict): string {
  const { signedOn } = verdict.trace
  const on = signedOn ? `${signedOn} 签约` : '已签约'
  const stretch = lastStretch(verdict)
  if (stretch) return `${on}，${stretch.until ? `在保护期内（至 ${stretch.until}）` : '签约时受保护'}${owned(verdict)}`
  const late = findFinding(verdict.findings, 'filing.late')
  return late ? `${on}，${filed(verdict)}，晚于规定${late.data.due ? `（最迟 ${late.data.due}）` : ''}` : `${on}，${filed(verdict)}`
}

function unprotected(verdict: Verdict): string {
  const { trace, findings } = verdict
  const on = trace.signedOn ? `${trace.signedOn} 签约` : '签约'
  if (findFinding(findings, 'filing.after-signing')) return `${on}在前，${filed(verdict)}在后，签约时没有保护`
  const duplicate = refusingDuplicate(verdict)
  if (duplicate) return `${on}，但已由${duplicate.data.holder ?? '他人'}报备在先${seen(duplicate)}`
  if (findFinding(findings, 'queue.position')) return `${on}时仍在排队，尚未生效`
  const until = lastStretch(verdict)?.until
  if (until && trace.signedOn && trace.signedOn > until) return `${on}，已过保护期（至 ${until}）`
  if (findFinding(findings, 'deposit.unpaid')) return `${on}时报备金未交，报备尚未生效`
  if (findFinding(findings, 'activity.before-approval')) return `${on}时审批尚未通过，报备尚未生效`
  return `${on}时没有有效的保护`
}

function publicReason(verdict: Verdict): string {
  const until = protectedUntil(verdict)
  const over = until ? `保护期已于 ${until} 届满，` : ''
  const mismatch = findFinding(verdict.findings, 'visit.mismatch')
  if (mismatch) return `${over}${mismatch.data.day} 的到访因${field(mismatch.data.field)}与报备不一致未予确认，任何一方可重新报备`
  const unsigned = findFinding(verdict.findings, 'approval.missing')
  if (unsigned) return `${over}到访缺${field(unsigned.data.stage)}未予确认，任何一方可重新报备`
  if (lastStretch(verdict)?.what === 'confirmed-visit') return `${over}到访确认后期内未签约，任何一方可重新报备`
  return over ? `${over}期内没有经确认的到访，任何一方可重新报备` : '没有有效报备，任何一方可以报备'
}

function expected(verdict: Verdict): string {
  const on = verdict.registration.values.expectedAt
  return on ? `，预计 ${on.slice(0, 10)} 解决` : ''
}

function service(verdict: Verdict): string {
  const overdue = findFinding(verdict.findings, 'service.overdue')
  const late = overdue ? `；${stepWord(overdue.data.step, ZH)}最迟应在 ${overdue.data.due} 完成，已超期` : ''
  return findFinding(verdict.findings, 'service.important') ? `${late}；属重要事件，请优先处理` : late
}

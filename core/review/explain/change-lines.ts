import { addDays } from '../../calendar/day'
import { findFinding } from '../../findings/find-finding'
import type { Finding } from '../../findings/finding'
import { joinWords, type Language } from '../../findings/language'
import { fieldWord, stepWord } from '../../findings/words'
import type { Status, Verdict } from '../../lifecycle/verdict'
import type { PolicyPack } from '../../policy/pack'
import { hasDoubt, isOnlyPreReported, refusingDuplicate } from '../decisive'
import { statusWord } from '../status-words'
import { clauseMark, type ExplainContext } from './context'
import { termWords } from './period-lines'

/** Facts that would flip the verdict: a signing by such a day, a field filled in, an approval, a ruling. */
export function changeLines(verdict: Verdict, pack: PolicyPack, context: ExplainContext, language: Language): readonly string[] {
  const { status } = verdict
  if (status === null) return [say(language, '到报备日期之后再核对，即予判定。', 'It will be judged in a check on or after its filing date.')]
  return [...byStatus(status, verdict, pack, context, language), ...byFindings(verdict, language)]
}

function byStatus(status: Status, verdict: Verdict, pack: PolicyPack, context: ExplainContext, language: Language): readonly string[] {
  switch (status) {
    case 'active':
      return whileActive(verdict, pack, context, language)
    case 'pending':
      return whilePending(verdict, pack, language)
    case 'blocked':
      return onceBlocked(verdict, language)
    case 'invalid':
      return onceInvalid(verdict, language)
    case 'rejected':
      return [say(language, '审批改为通过后，自审批日起重新判定；否则不受保护。', 'It is judged anew from the day an approval is entered; until then it protects nothing.')]
    case 'queued':
      return [
        say(language, '报备在先的一方签约，本行排队失效。', 'If the earlier filing is signed, this place lapses.'),
        say(language, '报备在先的一方延期，本行的起始日随之推后；提前放弃或终止，则自次日起接续。', 'If the earlier filing is extended, this one starts later; if it ends early, this one starts the next day.'),
      ]
    case 'expired':
    case 'abandoned':
    case 'public':
      return [say(language, `结论已定；该客户现在可以重新报备，先到先得（核对日 ${context.asOf}）。`, `This is final; the customer may be filed again by anyone, first come first served (as of ${context.asOf}).`)]
    case 'lapsed':
      return [say(language, '对方的合同退单或作废后，才可重新报备。', 'Only when the other contract falls through may the customer be filed again.')]
    case 'disputed':
      return whileDisputed(verdict, language)
    case 'terminated':
      return [say(language, '终止登记有误的，请更正终止原因或事件；否则须重新报备。', 'If the ending was recorded by mistake, correct it; otherwise the customer has to be filed again.')]
    case 'signed':
      return [say(language, '更正签约日期或报备日期，可能改变是否在保护期内签约的判断。', 'Only a corrected signing or filing date would change whether it was signed within protection.')]
    case 'unprotected':
      return [say(language, '签约日期、报备日期或审批日期登记有误的，更正后重新判定；否则不变。', 'It changes only if the signing, filing or approval date was entered wrongly and is corrected.')]
    case 'raised':
    case 'received':
    case 'clarifying':
    case 'handled':
    case 'answered':
      return nextStep(status, language)
  }
}

function whileActive(verdict: Verdict, pack: PolicyPack, context: ExplainContext, language: Language): readonly string[] {
  const { expiresOn, trace } = verdict
  if (expiresOn === null) return [say(language, '登记签约、放弃或终止后，状态随之改变。', 'A signing, a giving-up or an ending would change the status.')]
  const lines = [say(language, `最迟 ${expiresOn}（含当日）签约，即为“${statusWord('signed', language)}”。`, `Signed by ${expiresOn}, it becomes "${statusWord('signed', language)}".`)]
  for (const period of pack.protection?.periods ?? []) {
    if (period.from !== 'deposit' && period.from !== 'confirmed-visit') continue
    if (period.term === null || trace.stretches.some(stretch => stretch.what === period.from)) continue
    const term = termWords(period.term, language)
    const mark = clauseMark(period.clause, language)
    lines.push(period.from === 'deposit'
      ? say(language, `最迟 ${expiresOn} 交定，自交定日起再保护 ${term}${mark}。`, `A deposit by ${expiresOn} starts ${term} anew from its own day${mark}.`)
      : say(language, `最迟 ${expiresOn} 有经确认的到访，自首次到访日起保护 ${term}${mark}。`, `A confirmed visit by ${expiresOn} starts ${term} from the first visit${mark}.`))
  }
  lines.push(...extensionLines(verdict, pack, context, language))
  const ends = pack.protection?.endsAs ?? 'expired'
  lines.push(say(language, `到期仍未签约的，自 ${addDays(expiresOn, 1)} 起为“${statusWord(ends, language)}”${clauseMark(pack.protection?.endsClause, language)}。`, `Still unsigned, it is "${statusWord(ends, language)}" from ${addDays(expiresOn, 1)}${clauseMark(pack.protection?.endsClause, language)}.`))
  return lines
}

function extensionLines(verdict: Verdict, pack: PolicyPack, context: ExplainContext, language: Language): readonly string[] {
  const { extension } = pack
  const { stretches } = verdict.trace
  if (!extension || verdict.expiresOn === null) return []
  const granted = stretches.filter(stretch => stretch.what === 'extension').length
  const fromQueue = stretches.some(stretch => stretch.what === 'queue')
  if (granted >= extension.atMost) return [say(language, `延期 ${extension.atMost} 次已用完，不能再延${clauseMark(extension.clause, language)}。`, `The extension is used up (${extension.atMost})${clauseMark(extension.clause, language)}.`)]
  if (fromQueue && !extension.afterQueue) return [say(language, `由排队接续的不得延期${clauseMark(extension.afterQueueClause, language)}。`, `A filing taken over from the queue may not be extended${clauseMark(extension.afterQueueClause, language)}.`)]
  const lastDay = addDays(verdict.expiresOn, -extension.leadDays)
  if (lastDay < context.asOf) return [say(language, `申请延期的最后一天 ${lastDay} 已过${clauseMark(extension.clause, language)}。`, `The last day to apply for an extension, ${lastDay}, has passed${clauseMark(extension.clause, language)}.`)]
  const queued = extension.termWhenQueued ? say(language, `（有人排队时为 ${termWords(extension.termWhenQueued, language)}）`, ` (${termWords(extension.termWhenQueued, language)} when someone waits)`) : ''
  const term = termWords(extension.term, language)
  return [say(language, `最迟 ${lastDay}（含当日）申请延期，可再延 ${term}${queued}${clauseMark(extension.clause, language)}。`, `An extension applied for by ${lastDay} adds ${term}${queued}${clauseMark(extension.clause, language)}.`)]
}

function whilePending(verdict: Verdict, pack: PolicyPack, language: Language): readonly string[] {
  if (isOnlyPreReported(verdict)) return [say(language, '客户到场并办理正式报备后生效。', 'It takes effect when the formal report is made on site.')]
  const lines: string[] = []
  const { registration, findings } = verdict
  const open = (pack.approval?.stages ?? []).filter((stage, at) => stage.protects && registration.stages[at]?.approval !== 'approved')
  if (open.length > 0) {
    const titles = joinWords(open.map(stage => `“${language === 'en' ? stage.title.en : stage.title.zh}”`), language)
    lines.push(say(language, `依次补齐${titles}后生效${clauseMark(pack.approval?.clause, language)}。`, `It takes effect when ${titles} are given in order${clauseMark(pack.approval?.clause, language)}.`))
  } else if (pack.approval && registration.values.approval !== 'approved') {
    lines.push(say(language, `审批通过后生效${clauseMark(pack.approval.clause, language)}。`, `It takes effect when it is approved${clauseMark(pack.approval.clause, language)}.`))
  }
  const unpaid = findFinding(findings, 'deposit.unpaid')
  if (unpaid) lines.push(say(language, `登记报备金的日期和金额后生效${clauseMark(unpaid.clause, language)}。`, `It takes effect when the deposit's date and amount are entered${clauseMark(unpaid.clause, language)}.`))
  lines.push(say(language, '生效前如有他人先生效，本行将不予报备。', 'If someone else takes effect first, this row is refused.'))
  return lines
}

function onceBlocked(verdict: Verdict, language: Language): readonly string[] {
  const { findings } = verdict
  const lines = [say(language, '不予报备不会自动恢复，条件变化后须另行报备。', 'A refusal does not come back to life; file again when things have changed.')]
  const until = refusingDuplicate(verdict)?.data.until
  if (until) lines.push(say(language, `报备在先的一方保护至 ${until}，届时未签约的，自次日起可以重新报备。`, `The earlier filing is protected through ${until}; unsigned by then, the customer may be filed again the next day.`))
  const ban = findFinding(findings, 'duplicate.ban')?.data.until ?? findFinding(findings, 'seller.suspended')?.data.until
  if (ban) lines.push(say(language, `${ban} 之后可以重新报备。`, `File again after ${ban}.`))
  if (findFinding(findings, 'region.crossing')) lines.push(say(language, '填写规定的跨区原因并获批准后，另行报备。', 'File again with one of the permitted reasons and its approval.'))
  if (refusingDuplicate(verdict)) lines.push(say(language, '经人工裁定两行不是同一客户的，本行重新判定。', 'If a person rules that they are different customers, this row is judged anew.'))
  return lines
}

function onceInvalid(verdict: Verdict, language: Language): readonly string[] {
  const fields = verdict.findings.filter(isShortfall).map(finding => fieldWord(finding.data.field, language) + cellMark(finding.data.cell, language))
  if (fields.length > 0) return [say(language, `补正${joinWords([...new Set(fields)], language)}后重新判定。`, `It is judged anew when ${joinWords([...new Set(fields)], language)} are put right.`)]
  if (verdict.trace.endedOn) return [say(language, '登记的终止事项有误的，更正后重新判定；否则须重新报备。', 'If what was recorded is mistaken, correct it; otherwise the customer has to be filed again.')]
  return [say(language, '按条款要求补正后重新判定。', 'It is judged anew when what the clause asks for is there.')]
}

type Shortfall = Extract<Finding, { readonly code: 'field.missing' | 'field.placeholder' | 'cell.unreadable' | 'phone.malformed' | 'phone.ambiguous-mask' }>

function isShortfall(finding: Finding): finding is Shortfall {
  return finding.code === 'field.missing' || finding.code === 'field.placeholder' || finding.code === 'cell.unreadable' || finding.code === 'phone.malformed' || finding.code === 'phone.ambiguous-mask'
}

function cellMark(cell: string | null, language: Language): string {
  return cell ? say(language, `（${cell}）`, ` (${cell})`) : ''
}

function whileDisputed(verdict: Verdict, language: Language): readonly string[] {
  if (findFinding(verdict.findings, 'attribution.customer-choice')) return [say(language, '登记客户的选择（裁定归属）后，状态随之确定。', 'It is settled when the customer’s choice is recorded as a ruling.')]
  if (hasDoubt(verdict)) return [say(language, '讨论后将审批改为通过或不通过，状态随之确定。', 'It is settled when the doubt is talked over and the approval says yes or no.')]
  return [say(language, '由负责人裁定归属并登记后，状态随之确定。', 'It is settled when a person rules who owns the customer.')]
}

function nextStep(status: 'raised' | 'received' | 'clarifying' | 'handled' | 'answered', language: Language): readonly string[] {
  switch (status) {
    case 'raised':
      return [say(language, `登记“${fieldWord('receivedAt', language)}”后为“${statusWord('received', language)}”。`, `With "${fieldWord('receivedAt', language)}" entered it is "${statusWord('received', language)}".`)]
    case 'received':
    case 'clarifying':
      return [say(language, `登记“${fieldWord('handledAt', language)}”后为“${statusWord('handled', language)}”；不能很快解决的，请填写未解决原因和预计解决时间。`, `With "${fieldWord('handledAt', language)}" entered it is "${statusWord('handled', language)}"; if it takes longer, give the reason and the expected time.`)]
    case 'handled':
      return [say(language, `登记“${fieldWord('answeredAt', language)}”后为“${statusWord('answered', language)}”。`, `With "${fieldWord('answeredAt', language)}" entered it is "${statusWord('answered', language)}".`)]
    case 'answered':
      return []
  }
}

function byFindings(verdict: Verdict, language: Language): readonly string[] {
  const lines: string[] = []
  const possible = findFinding(verdict.findings, 'duplicate.possible')
  if (possible) {
    const facts = possible.data.settle.map(fact => fieldWord(fact, language))
    lines.push(facts.length > 0
      ? say(language, `补齐${joinWords(facts, language)}，或由人裁定，即可确定是否为同一客户。`, `Giving ${joinWords(facts, language)}, or a ruling, settles whether it is the same customer.`)
      : say(language, '由人裁定是否为同一客户。', 'A person has to rule whether it is the same customer.'))
  }
  const overdue = findFinding(verdict.findings, 'service.overdue')
  if (overdue) lines.push(say(language, `${stepWord(overdue.data.step, language)}已超期，登记完成时间后不再提示。`, `The overdue ${stepWord(overdue.data.step, language)} is no longer reported once its time is entered.`))
  return lines
}

function say(language: Language, zh: string, en: string): string {
  return language === 'en' ? en : zh
}

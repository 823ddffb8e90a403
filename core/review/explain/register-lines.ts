import { fenOf, formatFen } from '../../money/fen'
import type { Language } from '../../findings/language'
import { eventWord, fieldWord } from '../../findings/words'
import type { Verdict } from '../../lifecycle/verdict'
import type { PolicyPack } from '../../policy/pack'
import { FIELD_IDS, FIELDS, fieldTitle, type FieldId } from '../../registration/fields'
import { maskPhone } from '../../registration/phone'
import type { Approval, FieldValues, RegisterEvent, StageSignature } from '../../registration/registration'
import type { Share } from '../../registration/share'
import type { ExplainContext } from './context'

const APPROVALS: { readonly [A in Approval]: { readonly zh: string; readonly en: string } } = {
  approved: { zh: '通过', en: 'approved' },
  rejected: { zh: '不通过', en: 'rejected' },
  pending: { zh: '待审', en: 'pending' },
  doubt: { zh: '存疑', en: 'in doubt' },
}
const LONGEST = 60

/** What the row's cells, signatures and events say, one line each; phones and identity numbers are masked. */
export function registerLines(verdict: Verdict, pack: PolicyPack, context: ExplainContext, language: Language): readonly string[] {
  const { registration } = verdict
  const zh = language === 'zh-CN'
  const colon = zh ? '：' : ': '
  const lines: string[] = []
  for (const field of FIELD_IDS) {
    const shown = showField(field, registration.values, pack, language)
    if (shown) lines.push(`${fieldTitle(field, language)}${colon}${shown}`)
  }
  pack.approval?.stages.forEach((stage, at) => {
    const title = zh ? stage.title.zh : stage.title.en
    lines.push(`${title}${colon}${showSignature(registration.stages[at], stage.protects, language)}`)
  })
  for (const event of context.events ?? []) lines.push(showEvent(event, language))
  for (const trouble of registration.troubles) {
    lines.push(zh ? `${trouble.cell}（${fieldWord(trouble.field, language)}）没有采用，填的是“${trouble.shown}”` : `${trouble.cell} (${fieldWord(trouble.field, language)}) is not used: "${trouble.shown}"`)
  }
  if (registration.lines.length > 0) {
    const rows = registration.lines.join(zh ? '、' : ', ')
    lines.push(zh ? `另有 ${registration.lines.length} 行明细属于本报备：第 ${rows} 行` : `Further lines of this filing: rows ${rows}`)
  }
  return lines
}

function showField(field: FieldId, values: FieldValues, pack: PolicyPack, language: Language): string | null {
  const kind = FIELDS[field].kind
  const value: unknown = values[field]
  if (value === undefined) return null
  if (field === 'phone') return (values.phone ?? []).map(phone => maskPhone(phone, pack.phone === 'masked-4-5' ? '4-5' : '3-4')).join(language === 'en' ? ', ' : '、')
  if (field === 'share') return (values.share ?? []).map(share => showShare(share, language)).join(language === 'en' ? ', ' : '、')
  if (kind === 'identity') return masked(String(value))
  if (kind === 'approval') return isApproval(value) ? APPROVALS[value][language === 'en' ? 'en' : 'zh'] : null
  if (kind === 'flag') return value === true ? (language === 'en' ? 'yes' : '是') : language === 'en' ? 'no' : '否'
  if (kind === 'time') return shownTime(String(value))
  if (kind === 'amount' && typeof value === 'number') return formatCents(value, language)
  return masked(clipped(String(value)))
}

function isApproval(value: unknown): value is Approval {
  return typeof value === 'string' && Object.hasOwn(APPROVALS, value)
}

function formatCents(cents: number, language: Language): string {
  const fen = fenOf(cents)
  const yuan = fen === null ? String(cents) : formatFen(fen)
  return language === 'en' ? `${yuan} yuan` : `${yuan} 元`
}

function showShare({ person, weight }: Share, language: Language): string {
  switch (weight.kind) {
    case 'percent':
      return `${person} ${weight.hundredths / 100}%`
    case 'fraction':
      return `${person} ${weight.n}/${weight.d}`
    case 'amount':
      return `${person} ${formatFen(weight.fen)}`
    case 'remainder':
      return language === 'en' ? `${person} the rest` : `${person} 其余`
  }
}

function showSignature(signature: StageSignature | undefined, protects: boolean, language: Language): string {
  const zh = language === 'zh-CN'
  const word = signature?.approval ? APPROVALS[signature.approval][zh ? 'zh' : 'en'] : zh ? '未签' : 'not signed'
  const day = signature?.at ? `${zh ? '，' : ', '}${shownTime(signature.at)}` : ''
  const kept = protects ? '' : zh ? '（只作记录，不影响生效）' : ' (on record only)'
  return `${word}${day}${kept}`
}

function showEvent(event: RegisterEvent, language: Language): string {
  const zh = language === 'zh-CN'
  const word = eventWord(event.kind, language) + (event.violation ? `${zh ? '：' : ': '}${event.violation}` : '')
  const parts = [shownTime(event.at), word]
  if (event.person) parts.push(event.person)
  if (event.amount !== undefined) parts.push(formatCents(event.amount, language))
  if (event.remarks) parts.push(masked(clipped(event.remarks)))
  return `${zh ? '事件' : 'event'}${zh ? '：' : ': '}${parts.join(' ')}`
}

/** "2026-03-01 09:30": the seconds are left out when there are none. */
function shownTime(time: string): string {
  return (time.endsWith(':00') ? time.slice(0, -3) : time).replace('T', ' ')
}

function clipped(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** Long runs of digits may be a phone or an identity number written into a text: the middle is hidden. */
function masked(text: string): string {
  return text.replace(/\d{7,}[\dXx]?/g, run => run.slice(0, 3) + '*'.repeat(run.length - 7) + run.slice(-4))
}

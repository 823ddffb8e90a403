import { evidenceWords, fieldTitle, isFieldId, lookUpNoteWords, type Language, type LookUpAnswer, type PolicyPack } from '../../core/index'
import { wrapText } from './terminal/wrap-text'

/** The answer of a look-up in sentences that can be passed on to whoever asked. */
export function printLookUp(answer: LookUpAnswer, pack: PolicyPack, language: Language, width: number): readonly string[] {
  const lines = [sentence(answer, language)]
  const zh = language === 'zh-CN'
  if (answer.note !== null) lines.push(lookUpNoteWords(answer.note, language))
  if (answer.evidence.length) lines.push(zh ? `依据：${evidenceWords(answer.evidence, language)}` : `On the evidence of: ${evidenceWords(answer.evidence, language)}`)
  if (answer.settle.length) lines.push(zh ? `补充以下任一项即可确定：${titles(answer, language)}` : `Any of these would settle it: ${titles(answer, language)}`)
  if (answer.owner !== null) lines.push(zh ? `归属：${answer.owner}` : `Owner: ${answer.owner}`)
  const clause = pack.clauses.find(c => c.id === answer.clause)
  if (clause) lines.push(`${clause.id} ${zh ? clause.zh : clause.en}`)
  return lines.flatMap(line => wrapText(line, width))
}

function titles(answer: LookUpAnswer, language: Language): string {
  return answer.settle.map(field => (isFieldId(field) ? fieldTitle(field, language) : field)).join(language === 'en' ? ', ' : '、')
}

function sentence({ answer, until, from }: LookUpAnswer, language: Language): string {
  const zh = language === 'zh-CN'
  const end = until === null ? (zh ? '，没有截止日' : ', without end') : zh ? `，至 ${until}（含当日）` : ` until ${until} (that day included)`
  switch (answer) {
    case 'free': return zh ? '可以报备：没有查到有效的报备。' : 'Free: no valid registration was found.'
    case 'protected': return zh ? `不能报备：该客户受保护${end}。` : `Not now: the customer is protected${end}.`
    case 'queueable': return zh ? `可以排队：该客户受保护${end}，排队自 ${from} 起生效。` : `May queue: the customer is protected${end}; a queued filing starts on ${from}.`
    case 'possible': return zh ? '需要核实：有名称相近的有效报备，暂不能确定是否同一客户。' : 'To be verified: a live registration has a similar customer.'
    case 'own': return from !== null ? inQueue(from, until, language) : zh ? `您已报备：仍在您的保护期内${end}。` : `Yours already: protected for you${end}.`
    case 'banned': return zh ? `不能报备：禁报期内${end}。` : `Banned${end}.`
    case 'suspended': return zh ? `不能报备：报备人停权${end}。` : `The seller is suspended${end}.`
    case 'sealed': return zh ? '签约前不对外披露：请照常报备，由管理员核对。' : 'Not disclosed before signing: file as usual; the administrator checks.'
  }
}

/** The asker's filing waits behind another's. */
function inQueue(from: string, until: string | null, language: Language): string {
  if (language === 'en') return `Yours already, in the queue: if the holder does not sign in time, it starts on ${from}${until === null ? '' : ` and protects until ${until} (that day included)`}.`
  return `您已在排队：报备在先的一方到期未签的，自 ${from} 起由您接续${until === null ? '' : `，保护至 ${until}（含当日）`}，不必再次报备。`
}

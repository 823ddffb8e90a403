import { readChoices } from './choice-word'
import type { Approval } from './registration'

/** An opinion says yes or no within so many characters. */
const LONGEST = 200
const MEMO_SIZE = 16_384
const memo = new Map<string, Approval | null>()

/** Cells that are one mark or one short word. */
const WHOLE: Readonly<Record<string, Approval>> = {
  是: 'approved', 可: 'approved', 批: 'approved', 准: 'approved', 行: 'approved', 好: 'approved', 好的: 'approved', 有效: 'approved', 过: 'approved',
  OK: 'approved', YES: 'approved', Y: 'approved', V: 'approved', PASS: 'approved', PASSED: 'approved', APPROVED: 'approved', AGREE: 'approved', AGREED: 'approved',
  '√': 'approved', '✓': 'approved', '✔': 'approved', '☑': 'approved', '✅': 'approved', '●': 'approved', '■': 'approved', TRUE: 'approved',
  否: 'rejected', 不: 'rejected', 无效: 'rejected', 不行: 'rejected', 不可: 'rejected', NO: 'rejected', N: 'rejected', X: 'rejected', FALSE: 'rejected',
  REJECT: 'rejected', REJECTED: 'rejected', DENIED: 'rejected', REFUSED: 'rejected', FAIL: 'rejected', FAILED: 'rejected',
  '×': 'rejected', '✗': 'rejected', '✘': 'rejected', '✖': 'rejected', '❌': 'rejected',
  未: 'pending', 待: 'pending', '-': 'pending', PENDING: 'pending', WAITING: 'pending',
}

/** Tried in order, so that a negation is met before the word it negates, and 无异议 before 异议. */
const CONTAINS: readonly (readonly [RegExp, Approval])[] = [
  [/(?:无|没有?|没什么)(?:异议|意见|疑问|疑义|问题)|不反对/, 'approved'],
  [/尚未|还未|还没|暂未|未审|未批(?!准)|未签/, 'pending'],
  [/不(?:予|准|批|可(?!抗)|行|宜|建议|支持|赞成|同意|通过|合格|符|受理|认可|认同|许|允|能(?:通过|报备|批准|同意))|(?<!不)反对|无法|禁止|(?:未|没有?)(?:能|获|被|予|得到)?(?:审核|审批)?(?:通过|同意|批|准|核准|认可)/, 'rejected'],
  [/拒|驳|退回|打回|否决|否定|REJECT|DENIED|REFUSE/, 'rejected'],
  [/存疑|疑问|疑义|可疑|异议|[待需](?:进一步)?(?:核实|讨论)|再议|商榷/, 'doubt'],
  [/^等?待|待(?:审|批|定|处理|补|签|确认|复核|上级|领导)|(?:审[核批查]|处理|流程|进行|流转)中|提交|上报|补充|补正|PENDING/, 'pending'],
  [/同意|通过|批准|准予|准许|核准|照准|允许|许可|认可|已批|已审|批复|可以|可报备|符合|合格|赞成|审[核批](?:完成|完毕|OK)|OK|APPROVED|AGREED?(?![A-Z])/, 'approved'],
]

/**
 * What an approval cell says, whether one word or an opinion in words; null when it says nothing known.
 * @example readApproval('同意，请跟进') // 'approved'
 * @example readApproval('暂不同意：资料不实') // 'rejected'
 */
export function readApproval(text: string): Approval | null {
  if (text.length > LONGEST) return judge(text.slice(0, LONGEST))
  const known = memo.get(text)
  if (known !== undefined) return known
  const approval = judge(text)
  if (memo.size >= MEMO_SIZE) memo.clear()
  memo.set(text, approval)
  return approval
}

function judge(text: string): Approval | null {
  const plain = text.normalize('NFKC').toUpperCase().trim()
  const whole = WHOLE[plain.replace(/[—–―−]+|-{2,}/g, '-')]
  if (whole) return whole
  // A form that prints both answers says the one that is ticked.
  const chosen = /[□☐○◯☑■√✓✔●]|\[[X√ ]\]/.test(plain) ? readChoices(plain).join(';') : plain
  return judgeClauses(chosen)
}

/** The first clause that says something decides: the word comes first, what follows explains it. */
function judgeClauses(text: string): Approval | null {
  for (const clause of text.split(/[,。.;:、!|()\r\n]/)) {
    const words = clause.replace(/\s+/g, '')
    // 是否同意 asks.
    if (words === '' || words.includes('是否')) continue
    if (words.endsWith('?')) return 'doubt'
    const approval = WHOLE[words] ?? CONTAINS.find(([pattern]) => pattern.test(words))?.[1]
    if (approval) return approval
  }
  return null
}

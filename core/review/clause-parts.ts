import { forEachClause } from '../policy/load-packs'
import type { PolicyPack } from '../policy/pack'
import type { BothWords } from './both-words'

const PARTS = {
  scope: of('查重', 'duplicates'), columns: of('必填项', 'required columns'), choices: of('可选项', 'choices'), filing: of('报备时间', 'time of filing'), approval: of('审批', 'approval'),
  days: of('状态与日期', 'status and days'), owner: of('归属', 'ownership'), violations: of('违规处理', 'violations'), summary: of('提成与汇总', 'commission and summary'), regions: of('区域', 'regions'),
  visits: of('到访与跟进', 'visits and follow-up'), service: of('客服办理', 'service steps'), content: of('填写与核对', 'entries and checks'), notices: of('通知名单', 'notification lists'), seals: of('封存与改动', 'seals and alterations'),
} as const

/** The block of a pack that names a clause, by the first word of its place, and the part of the work it belongs to. */
const BLOCKS: Readonly<Record<string, keyof typeof PARTS>> = {
  scopeClause: 'scope', required: 'columns', requiredByKind: 'columns', conditional: 'columns', waived: 'columns', enumerations: 'choices', placeholders: 'content', identity: 'content', privacy: 'content', prices: 'content',
  filing: 'filing', approval: 'approval', deposit: 'approval', protection: 'days', extension: 'days', queue: 'days', renewal: 'days', objection: 'days', ban: 'days', suspension: 'days', endings: 'days',
  attribution: 'owner', ranking: 'owner', collision: 'visits', visits: 'visits', followUp: 'visits', regions: 'regions', territory: 'regions', service: 'service', penalties: 'violations', automaticPenalties: 'violations',
  split: 'summary', commission: 'summary', points: 'summary', pool: 'summary', classification: 'summary', targets: 'summary', quality: 'summary', notifications: 'notices', altered: 'seals',
}

/** In what parts of the work each clause of a pack takes effect, most particular first; a clause that no block names has none. */
export function clauseParts(pack: PolicyPack): ReadonlyMap<string, readonly BothWords[]> {
  const parts = new Map<string, Set<BothWords>>()
  forEachClause(pack, (clause, place) => {
    const block = BLOCKS[/^[a-zA-Z]+/.exec(place)?.[0] ?? '']
    if (block === undefined) return
    const list = parts.get(clause)
    if (list) list.add(PARTS[block])
    else parts.set(clause, new Set([PARTS[block]]))
  })
  return new Map([...parts].map(([clause, list]) => [clause, [...list]]))
}

function of(zh: string, en: string): BothWords {
  return { zh, en }
}

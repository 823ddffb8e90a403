import { appendTo } from '../lists/append-to'
import type { PolicyPack } from '../policy/pack'
import { FIELDS, FIELD_IDS, type FieldId, type FieldSpec } from '../registration/fields'
import { exactHeader, strippedHeader } from './header-text'
import { type HeaderTarget, stageDay, stageOpinion } from './header-target'

/**
 * How well a header names its target, best first: the words of the pack, the canonical header, a synonym,
 * the same three in stripped form, then with 客户 or 报备 taken off, and last what serves only for want of better.
 */
export const RANKS = {
  pack: 0,
  stage: 1,
  canonical: 2,
  synonym: 3,
  packStripped: 4,
  stageStripped: 5,
  canonicalStripped: 6,
  synonymStripped: 7,
  affix: 8,
  shortened: 9,
  lastResort: 10,
} as const

export type Rank = (typeof RANKS)[keyof typeof RANKS]

/** One thing that a header can mean; among equals the lower preference is chosen. */
export interface Meaning {
  readonly target: HeaderTarget
  readonly rank: Rank
  readonly preference: number
}

/** Every word that heads a column under a pack. */
export interface HeaderLexicon {
  readonly pack: PolicyPack
  readonly exact: ReadonlyMap<string, readonly Meaning[]>
  readonly stripped: ReadonlyMap<string, readonly Meaning[]>
  /** Words that lose their 客户 or 报备: 时间, 日期, 名称. */
  readonly shortened: ReadonlyMap<string, readonly Meaning[]>
  readonly memo: Map<string, readonly Meaning[]>
}

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八'] as const
const OPINION_TAILS = ['意见', '审核', '审批', '审核意见', '审批意见', '审核结果', '审批结果', '结果', '审核状态', '审批状态'] as const
const DAY_TAILS = ['时间', '日期', '审批时间', '审核时间', '审批日期', '审核日期', '意见时间', '意见日期', '签字时间', '签字日期'] as const
const AFFIX = /^(?:客户|报备)|(?:客户|报备)$/
/** 客户编号 numbers the customer and 客户部门 is the customer's, so 客户 decides there; 报备单位名称 names the unit. */
const NOT_WITHOUT_CUSTOMER: ReadonlySet<HeaderTarget> = new Set<FieldId>(['id', 'team', 'dealerCode', 'approval', 'approvedAt', 'approver', 'preReportedAt'])
const LONGEST_HEADER = 40

/** Gathers the words of the fields and of the pack (contract §1: headers and the order in which they are matched). */
export function headerLexicon(pack: PolicyPack): HeaderLexicon {
  const exact = new Map<string, Meaning[]>()
  const stripped = new Map<string, Meaning[]>()
  const shortened = new Map<string, Meaning[]>()
  const add = (word: string, target: HeaderTarget, preference: number, asWritten: Rank, inBrief: Rank): void => {
    appendTo(exact, exactHeader(word), { target, rank: asWritten, preference })
    appendTo(stripped, strippedHeader(word), { target, rank: inBrief, preference })
  }
  for (const { field, words } of pack.headers) words.forEach((word, i) => add(word, field, i, RANKS.pack, RANKS.packStripped))
  addStages(pack, add)
  for (const field of FIELD_IDS) {
    const spec: FieldSpec = FIELDS[field]
    add(spec.header, field, 0, RANKS.canonical, RANKS.canonicalStripped)
    spec.synonyms.forEach((word, i) => add(word, field, i + 1, RANKS.synonym, RANKS.synonymStripped))
    spec.lastResort?.forEach((word, i) => add(word, field, i, RANKS.lastResort, RANKS.lastResort))
    for (const word of [spec.header, ...spec.synonyms]) {
      const short = word.replace(AFFIX, '')
      if (short !== word && short.length >= 2) appendTo(shortened, short, { target: field, rank: RANKS.shortened, preference: 0 })
    }
  }
  return { pack, exact, stripped, shortened, memo: new Map() }
}

type Add = (word: string, target: HeaderTarget, preference: number, asWritten: Rank, inBrief: Rank) => void

/** A stage X is any of X, X意见, X审核, X审批, its day X时间, X日期, X审批时间, X审核时间; the n-th is also n审. */
function addStages(pack: PolicyPack, add: Add): void {
  pack.approval?.stages.forEach((stage, n) => {
    const ordinal = ORDINALS[n]
    const words = ordinal === undefined ? stage.words : [...new Set([...stage.words, `${ordinal}审`])]
    words.forEach((word, w) => {
      add(word, stageOpinion(stage.key), w, RANKS.stage, RANKS.stageStripped)
      OPINION_TAILS.forEach((tail, t) => add(word + tail, stageOpinion(stage.key), w * 100 + t, RANKS.pack, RANKS.packStripped))
      DAY_TAILS.forEach((tail, t) => add(word + tail, stageDay(stage.key), w * 100 + t, RANKS.pack, RANKS.packStripped))
    })
  })
}

/** All that a header can mean, one meaning a target, the best first; empty for an unknown word. */
export function meaningsOf(lexicon: HeaderLexicon, header: string): readonly Meaning[] {
  const known = lexicon.memo.get(header)
  if (known) return known
  const meanings = header.length > LONGEST_HEADER ? [] : bestByTarget(allMeanings(lexicon, header))
  lexicon.memo.set(header, meanings)
  return meanings
}

function allMeanings(lexicon: HeaderLexicon, header: string): Meaning[] {
  const stripped = strippedHeader(header)
  return [
    ...(lexicon.exact.get(exactHeader(header)) ?? []),
    ...(lexicon.stripped.get(stripped) ?? []),
    ...affixMeanings(lexicon, stripped),
    ...shortMeanings(lexicon, stripped),
    ...jointMeanings(lexicon, stripped),
  ]
}

/** 报备项目, 客户性别: what the word means without the leading or trailing 客户 or 报备. */
function affixMeanings(lexicon: HeaderLexicon, stripped: string): Meaning[] {
  return (['客户', '报备'] as const).flatMap(affix => {
    const rests = [stripped.startsWith(affix) ? stripped.slice(2) : '', stripped.endsWith(affix) ? stripped.slice(0, -2) : '']
    return rests.filter(rest => rest.length >= 2 && !(affix === '报备' && rest.startsWith('单位'))).flatMap(rest =>
      (lexicon.stripped.get(rest) ?? [])
        .filter(meaning => meaning.rank !== RANKS.lastResort && !(affix === '客户' && NOT_WITHOUT_CUSTOMER.has(meaning.target)))
        .map(meaning => ({ ...meaning, rank: RANKS.affix })),
    )
  })
}

/** 时间 for 报备时间: taken only where one field alone can be meant. */
function shortMeanings(lexicon: HeaderLexicon, stripped: string): readonly Meaning[] {
  const found = lexicon.shortened.get(stripped) ?? []
  return found.every(meaning => meaning.target === found[0]?.target) ? found : []
}

/** 电话/手机: two words for one field; 联系人/电话 are two fields in one column and none. */
function jointMeanings(lexicon: HeaderLexicon, stripped: string): readonly Meaning[] {
  const [first, ...others] = stripped.split(/[/、或]/).map(part => lexicon.stripped.get(part) ?? [])
  if (!first || others.length === 0) return []
  return first
    .filter(meaning => meaning.rank !== RANKS.lastResort && others.every(part => part.some(other => other.target === meaning.target)))
    .map(meaning => ({ ...meaning, rank: RANKS.affix }))
}

function bestByTarget(meanings: readonly Meaning[]): readonly Meaning[] {
  const best = new Map<HeaderTarget, Meaning>()
  for (const meaning of meanings) {
    const known = best.get(meaning.target)
    if (!known || meaning.rank < known.rank || (meaning.rank === known.rank && meaning.preference < known.preference)) best.set(meaning.target, meaning)
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank)
}

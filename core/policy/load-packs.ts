import type { z } from 'zod'
import { policyPack, type PolicyPack } from './pack'

/** One mistake of a pack: where it stands, what is wrong, what is allowed. */
export interface PackMistake {
  /** "protection.periods[0].term.amount" */
  readonly place: string
  readonly zh: string
  readonly en: string
}

/** Thrown with every mistake of a pack at once. */
export class PolicyError extends Error {
  constructor(readonly pack: string, readonly mistakes: readonly PackMistake[]) {
    super(`${pack}: ${mistakes.map(m => `${m.place}: ${m.en}`).join('; ')}`)
    this.name = 'PolicyError'
  }
}

/** Reads a pack from parsed JSON; throws a PolicyError that lists all its mistakes. */
export function readPack(json: unknown, name: string): PolicyPack {
  const parsed = policyPack.safeParse(json)
  if (!parsed.success) throw new PolicyError(name, parsed.error.issues.map(describeIssue))
  const mistakes = crossCheck(parsed.data)
  if (mistakes.length) throw new PolicyError(name, mistakes)
  return parsed.data
}

function describeIssue(issue: z.core.$ZodIssue): PackMistake {
  const place = placeOf(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return { place, zh: `不认识的键：${issue.keys.join('、')}，请删除或改正拼写`, en: `unknown keys ${issue.keys.join(', ')}; remove or correct them` }
    case 'invalid_value':
      return { place, zh: `只能是：${issue.values.join('、')}`, en: `allowed: ${issue.values.join(', ')}` }
    case 'invalid_type':
      return { place, zh: `应为 ${issue.expected}`, en: `expected ${issue.expected}` }
    case 'too_small':
      return { place, zh: `至少 ${issue.minimum}${issue.origin === 'array' ? ' 项' : issue.origin === 'string' ? ' 个字' : ''}`, en: `at least ${issue.minimum}${issue.origin === 'array' ? ' items' : issue.origin === 'string' ? ' characters' : ''}` }
    case 'too_big':
      return { place, zh: `至多 ${issue.maximum}`, en: `at most ${issue.maximum}` }
    default:
      return { place, zh: `写法应为：${FORMATS[issue.message] ?? issue.message}`, en: `write it as: ${issue.message}` }
  }
}

/** The forms that packs ask for, by their English name in `pack.ts`. */
const FORMATS: Readonly<Record<string, string>> = {
  'clause id such as R11.3b': '条款编号，如 R11.3b', 'YYYY-MM-DD': '日期，如 2026-03-01', 'yuan with two places, such as 200.00': '两位小数的元，如 200.00',
  'decimal such as 0.25': '小数，如 0.25', 'letters, digits, - and _': '字母、数字、- 和 _',
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${String(key)}` : String(key))).join('') || '(pack)'
}

/** Clauses named but not stated, clauses stated twice or used nowhere, and choices that contradict one another. */
function crossCheck(pack: PolicyPack): PackMistake[] {
  const mistakes: PackMistake[] = []
  const stated = new Set<string>()
  pack.clauses.forEach((clause, i) => {
    if (stated.has(clause.id)) mistakes.push({ place: `clauses[${i}].id`, zh: `条款 ${clause.id} 重复`, en: `clause ${clause.id} is stated twice` })
    stated.add(clause.id)
  })
  forEachClause(pack, (clause, place) => {
    if (!stated.has(clause)) mistakes.push({ place, zh: `条款 ${clause} 未在 clauses 中列出`, en: `clause ${clause} is not listed under clauses` })
  })
  const starts = pack.protection?.starts
  if (starts === 'approval' && !pack.approval) mistakes.push({ place: 'protection.starts', zh: '从审批起算，但没有 approval', en: 'starts at approval but there is no approval block' })
  if (pack.queue && !pack.protection) mistakes.push({ place: 'queue', zh: '有排队但没有保护期', en: 'a queue needs a protection block' })
  if (pack.extension && !pack.protection) mistakes.push({ place: 'extension', zh: '有延期但没有保护期', en: 'an extension needs a protection block' })
  if (pack.effective.until !== null && pack.effective.until < pack.effective.from) mistakes.push({ place: 'effective.until', zh: '早于生效日', en: 'earlier than effective.from' })
  return mistakes
}

/** Visits every clause id named anywhere in a pack outside its list of clauses. */
export function forEachClause(pack: PolicyPack, visit: (clause: string, place: string) => void): void {
  const pattern = /^[A-Za-z0-9_-]+\.[0-9]+[a-z]?$/
  const walk = (node: unknown, place: string): void => {
    if (Array.isArray(node)) node.forEach((item, i) => walk(item, `${place}[${i}]`))
    else if (node !== null && typeof node === 'object') for (const [key, value] of Object.entries(node)) {
      if (place === '' && (key === 'clauses' || key === 'source' || key === 'effective')) continue
      const here = place ? `${place}.${key}` : key
      if (typeof value === 'string' && pattern.test(value) && (/[cC]lause$/.test(key) || CLAUSE_KEYS.has(key))) visit(value, here)
      else walk(value, here)
    } else if (typeof node === 'string' && place.startsWith('notifications[')) visit(node, place)
  }
  walk(pack, '')
}

const CLAUSE_KEYS = new Set(['competitor', 'rejectionNeedsReason', 'excusedBySpecial', 'signingFirst', 'assignment', 'customerChoice', 'firstArrival', 'sealed', 'fullPhone', 'roomNumber', 'belowList', 'bids', 'checksum', 'split', 'targets', 'quality', 'altered', 'basis', 'unprotected', 'invalid'])

import { forEachClause, PolicyError, readPack, type PackMistake } from './load-packs'
import { consequence, type PolicyPack } from './pack'
import { settingTitle } from './setting-title'

/** One number or choice of a pack that may be set from outside: `--set protection.days=60`. */
export interface PackSetting {
  readonly key: string
  /** What it is called. */
  readonly title: { readonly zh: string; readonly en: string }
  readonly value: string
  /** The clause the number stands in; null where it has none. */
  readonly clause: string | null
}

type Json = Record<string, unknown>

/** Short names for what people set most; every other leaf of a pack goes by its path (protection.endsAs). */
const TERMS: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'protection', path: 'protection.periods.0.term' },
  { name: 'deposit', path: 'protection.periods.{deposit}.term' },
  { name: 'visit', path: 'protection.periods.{confirmed-visit}.term' },
  { name: 'extension', path: 'extension.term' },
  { name: 'extensionWhenQueued', path: 'extension.termWhenQueued' },
  { name: 'ban', path: 'ban.term' },
]
const UNITS = { days: 'day', months: 'month', workingDays: 'workingDay' } as const
const SHORT: Readonly<Record<string, string>> = {
  'extension.leadDays': 'extension.leadDays', 'queue.size': 'queue.size', 'review.workingDays': 'approval.reviewWithin.workingDays',
  'objection.workingDays': 'objection.workingDays', 'suspension.days': 'suspension.days', 'followUp.days': 'followUp.maxDays', 'followup.days': 'followUp.maxDays',
  'notice.days': 'protection.noticeDays', 'filing.days': 'filing.beforeVisit.amount', 'filing.minutes': 'filing.beforeVisit.amount', 'filing.workingDays': 'filing.afterSigning.workingDays',
  'points.required': 'points.required', 'points.cleaningFrom': 'points.cleaningFrom', 'collision.days': 'collision.windowDays', 'deposit.amount': 'deposit.amount', 'reward.amount': 'collision.reward',
  'service.receivedWithin': 'service.receivedWithin', 'service.handledWithin': 'service.handledWithin', 'service.answeredWithin': 'service.answeredWithin',
  'identity.adultAge': 'identity.adultAge', territory: 'territory.places', countStartDay: 'protection.countStartDay', rollLastDay: 'protection.rollLastDay', extendByHolidays: 'protection.extendByHolidays',
}

/**
 * A pack with numbers and choices set from outside, checked anew; throws a PolicyError with every mistake at once.
 * @example applySettings(pack, ['protection.days=60', 'territory=渝北,江北', 'penalty.虚假报备=100,200,dismissal'])
 */
export function applySettings(pack: PolicyPack, settings: readonly string[]): PolicyPack {
  if (settings.length === 0) return pack
  const draft = structuredCloneJson(pack)
  const mistakes: PackMistake[] = []
  for (const setting of settings) {
    const at = setting.indexOf('=')
    const key = setting.slice(0, at).trim()
    const problem = at <= 0 || key === '' ? 'form' : setOne(draft, key, setting.slice(at + 1).trim())
    if (problem !== null) mistakes.push(describe(setting, key, problem, pack))
  }
  if (mistakes.length) throw new PolicyError(pack.id, mistakes)
  return readPack(draft, pack.id)
}

/** What a setting sets, whatever name it goes by, and to what: settings of one place are for one number. */
export interface SettingMeaning {
  readonly place: string
  readonly value: string
}

/** protection.days=60 and protection.months=2 set one place to different values; 渝北,江北 and 渝北、江北 are one value. */
export function readSettingMeaning(key: string, value: string): SettingMeaning {
  const [head, tail] = splitKey(key.trim())
  const term = TERMS.find(({ name }) => name === head)
  const said = splitWords(value).join(',')
  if (term && tail in UNITS) return { place: term.path, value: `${said} ${tail}` }
  return { place: SHORT[key.trim()] ?? key.trim(), value: said }
}

/** The settable numbers and choices of a pack with their present values. */
export function listSettings(pack: PolicyPack): readonly PackSetting[] {
  const clauses = new Map<string, string>()
  forEachClause(pack, (clause, place) => clauses.set(place.replace(/\[(\d+)\]/g, '.$1'), clause))
  const clauseOf = (path: string): string | null => clauses.get(CLAUSES[path] ?? '') ?? clauses.get(path.replace(/[^.]+$/, 'clause')) ?? null
  const found: Omit<PackSetting, 'title'>[] = []
  for (const { name, path } of TERMS) {
    const resolved = resolvePath(pack, path)
    const term = readPath(pack, resolved) as { amount: number; unit: keyof typeof WORD_OF } | null | undefined
    if (term) found.push({ key: `${name}.${WORD_OF[term.unit]}`, value: String(term.amount), clause: clauseOf(resolved) })
  }
  for (const [key, path] of Object.entries(SHORT)) {
    const value = readPath(pack, path)
    if (value === undefined || value === null || !isNamedRight(key, pack)) continue
    found.push({ key, value: Array.isArray(value) ? value.join(',') : String(value), clause: clauseOf(path) })
  }
  for (const penalty of pack.penalties) found.push({ key: `penalty.${penalty.type}`, value: penalty.ladder.map(rung => rung.amount ?? rung.consequence ?? '').join(','), clause: penalty.clause })
  for (const weight of pack.ranking?.weights ?? []) found.push({ key: `ranking.${weight.criterion}`, value: weight.weight, clause: pack.ranking?.clause ?? null })
  return found.map(setting => ({ ...setting, title: settingTitle(setting.key) }))
}

/** Numbers whose clause does not stand beside them under the name `clause`. */
const CLAUSES: Readonly<Record<string, string>> = { 'extension.termWhenQueued': 'extension.queuedClause', 'collision.reward': 'collision.rewardClause', 'identity.adultAge': 'identity.checksum', 'protection.extendByHolidays': 'protection.holidayClause' }

/** The time a filing must be ahead of the visit is named by its unit; of two names for one number the first is listed. */
function isNamedRight(key: string, pack: PolicyPack): boolean {
  if (key === 'filing.days' || key === 'filing.minutes') return pack.filing?.beforeVisit?.unit === (key === 'filing.days' ? 'day' : 'minute')
  return key !== 'followup.days'
}

const WORD_OF = { day: 'days', month: 'months', workingDay: 'workingDays' } as const

type Problem = 'form' | 'unknown' | 'value'

/** Sets one key in the draft; says what is wrong, or null. */
function setOne(draft: Json, key: string, value: string): Problem | null {
  const [head = '', tail = ''] = splitKey(key)
  if (head === 'penalty') return setPenalty(draft, tail, value)
  if (head === 'reporters') return setReporters(draft, tail, value)
  if (head === 'ranking') return setWeight(draft, tail, value)
  const term = TERMS.find(t => t.name === head)
  if (term && tail in UNITS) {
    const amount = readWhole(value)
    const path = resolvePath(draft, term.path)
    const holder = readPath(draft, path.replace(/\.[^.]+$/, ''))
    if (holder === undefined || holder === null) return 'unknown'
    return amount === null || amount === 0 ? 'value' : writePath(draft, path, { amount, unit: UNITS[tail as keyof typeof UNITS] })
  }
  const path = SHORT[key] ?? key
  if (path === 'filing.beforeVisit.amount' && key !== path && !isNamedRight(key, draft as PolicyPack)) return 'unknown'
  const present = readPath(draft, path)
  if (present === undefined || (present !== null && typeof present === 'object' && !Array.isArray(present)) || CLAUSE_PATH.test(path)) return 'unknown'
  const next = convert(present, value)
  return next === undefined ? 'value' : writePath(draft, path, next)
}

/** Clauses, texts and identity of a pack are no settings. */
const CLAUSE_PATH = /(^|\.)([a-zA-Z]*[cC]lause|id|edition|title|summary|source|clauses)(\.|$)/

function splitKey(key: string): readonly [string, string] {
  const at = key.indexOf('.')
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)]
}

function setPenalty(draft: Json, type: string, value: string): Problem | null {
  const penalties = draft.penalties as { type: string; ladder: unknown[] }[]
  const penalty = penalties.find(p => p.type === type)
  if (!penalty) return 'unknown'
  const rungs = value.split(/[,，]/).map(readRung)
  if (rungs.includes(null)) return 'value'
  penalty.ladder = rungs
  return null
}

/** "200" is a fine, any other word a consequence. */
function readRung(text: string): { readonly amount: string | null; readonly consequence: string } | null {
  const word = text.trim()
  if (MONEY.test(word)) return { amount: asMoney(word), consequence: 'fine' }
  return consequence.options.some(option => option === word) ? { amount: null, consequence: word } : null
}

const MONEY = /^\d+(\.\d{1,2})?$/

function setReporters(draft: Json, unit: string, value: string): Problem | null {
  const reporters = readPath(draft, 'filing.reporters') as { lists: Record<string, string[]> } | null | undefined
  if (!reporters) return 'unknown'
  reporters.lists[unit] = splitWords(value)
  return null
}

function setWeight(draft: Json, criterion: string, value: string): Problem | null {
  const weights = (readPath(draft, 'ranking.weights') ?? []) as { criterion: string; weight: string }[]
  const weight = weights.find(w => w.criterion === criterion)
  if (!weight) return 'unknown'
  if (!/^\d+(\.\d+)?$/.test(value)) return 'value'
  weight.weight = value
  return null
}

/** A value of the kind that stands there now. */
function convert(present: unknown, value: string): unknown {
  if (Array.isArray(present)) return present.every(item => typeof item === 'string') ? splitWords(value) : undefined
  if (typeof present === 'number') return readWhole(value) ?? undefined
  if (typeof present === 'boolean') return value === 'true' || value === '是' ? true : value === 'false' || value === '否' ? false : undefined
  return MONEY.test(value) ? asMoney(value) : value
}

function splitWords(value: string): string[] {
  return value.split(/[,，、;；]/).map(word => word.trim()).filter(word => word !== '')
}

function readWhole(value: string): number | null {
  return /^\d{1,5}$/.test(value) ? Number(value) : null
}

function asMoney(value: string): string {
  const [whole = '0', fraction = ''] = value.split('.')
  return `${whole}.${fraction.padEnd(2, '0').slice(0, 2)}`
}

/** `{deposit}` stands for the index of the period that begins with a deposit. */
function resolvePath(pack: unknown, path: string): string {
  return path.replace(/\{([a-z-]+)\}/, (_, from: string) => {
    const periods = (readPath(pack, 'protection.periods') ?? []) as { from: string }[]
    return String(periods.findIndex(p => p.from === from))
  })
}

function readPath(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node !== null && typeof node === 'object' ? (node as Json)[key] : undefined), root)
}

function writePath(root: Json, path: string, value: unknown): null {
  const keys = path.split('.')
  const last = keys.pop() as string
  const holder = readPath(root, keys.join('.'))
  ;((keys.length ? holder : root) as Json)[last] = value
  return null
}

function structuredCloneJson(pack: PolicyPack): Json {
  return JSON.parse(JSON.stringify(pack)) as Json
}

function describe(setting: string, key: string, problem: Problem, pack: PolicyPack): PackMistake {
  const keys = listSettings(pack).map(s => s.key).join(', ')
  switch (problem) {
    case 'form': return { place: setting, zh: '应写成 键=值', en: 'write KEY=VALUE' }
    case 'unknown': return { place: key, zh: `${pack.id} 没有这一项；可用：${keys}`, en: `${pack.id} has no such setting; it has: ${keys}` }
    case 'value': {
      const allowed = allowedOf(key, pack)
      return { place: key, zh: `只能是：${allowed.zh}`, en: `allowed: ${allowed.en}` }
    }
  }
}

/** What a setting takes, by what stands there now. */
function allowedOf(key: string, pack: PolicyPack): { readonly zh: string; readonly en: string } {
  const [head, tail] = splitKey(key)
  if (head === 'penalty') return { zh: `每次的罚款金额或后果，以逗号分开，如 200,500,dismissal；后果有 ${consequence.options.join('、')}`, en: `the fine or consequence of each time, such as 200,500,dismissal; consequences are ${consequence.options.join(', ')}` }
  if (head === 'ranking') return { zh: '小数，如 0.3', en: 'a decimal such as 0.3' }
  if (tail in UNITS && TERMS.some(({ name }) => name === head)) return { zh: '1 以上的整数', en: 'a whole number from 1' }
  const present = readPath(pack, SHORT[key] ?? key)
  if (typeof present === 'number') return { zh: '0 以上的整数', en: 'a whole number from 0' }
  if (typeof present === 'boolean') return { zh: '是、否', en: 'true, false' }
  return { zh: `与现值“${String(present)}”同样的写法`, en: `something written like the present value "${String(present)}"` }
}

import { chinaHolidays, findAllAlterations, readRegisters, review, WorkbookError, type Day, type Language, type PolicyPack, type Registers, type Review, type SealingBook } from '../../core/index'
import { choosePack, isKnownPack } from './choose-pack'
import { loadBooks, type LoadedBook, type LoadedBooks } from './load-books'
import { readAsOf, readLanguage, type CommonOptions } from './options'
import type { Output } from './output'
import { startProgress, type ProgressLine } from './progress'

/** Registers opened, with what the command line says of how to judge them. */
export interface Opened {
  readonly language: Language
  readonly asOf: Day
  readonly options: CommonOptions
  readonly loaded: LoadedBooks
  readonly progress: ProgressLine
}

/** Registers read and judged, with all it took. */
export interface Judged extends Opened {
  readonly pack: PolicyPack
  readonly registers: Registers
  readonly review: Review
}

/** Opens, reads and judges; the settings of the workbook hold where the command line says nothing. */
export async function judge(paths: readonly string[], options: CommonOptions, output: Output): Promise<Judged> {
  const opened = await openBooks(paths, options, output)
  return judgeBy(await choosePackFor(opened, options.policy, options.set ?? []), opened)
}

/** Reads the books; what is wrong with the options is told before a long reading begins. */
export async function openBooks(paths: readonly string[], options: CommonOptions, output: Output): Promise<Opened> {
  const language = readLanguage(options.lang)
  const asOf = readAsOf(options.asOf)
  if (options.policy !== undefined && isKnownPack(options.policy)) await choosePack(options.policy, options.set ?? [], language)
  const progress = startProgress(language, output.terminal)
  return { language, asOf, options, progress, loaded: await loadBooks(paths, options, progress) }
}

/** The pack asked for, else the workbooks' own, with the numbers set there for it and on the command line. */
export async function choosePackFor({ loaded, language }: Opened, policy: string | undefined, set: readonly string[]): Promise<PolicyPack> {
  const { settings: { packId, overrides }, ownPacks } = loaded
  const only = ownPacks.length === 1 ? ownPacks[0]?.id : undefined
  const inBook = Object.entries(overrides).map(([key, value]) => `${key}=${value}`)
  return choosePack(policy ?? packId ?? only, [...inBook, ...set], language, ownPacks)
}

/** Reads the registers as a pack sees them. */
export function readBy(pack: PolicyPack, { loaded, options: { sheet } }: Opened): Registers {
  const registers = readRegisters(loaded.sheets, pack, { mapping: loaded.settings.mapping, ...(sheet === undefined ? {} : { sheets: [sheet] }) })
  if (registers.problem) throw new WorkbookError(registers.problem.problem, { path: loaded.books.map(book => book.file.path).join(', '), ...registers.problem.detail })
  return registers
}

/** Reads and judges opened books by a pack. */
export function judgeBy(pack: PolicyPack, opened: Opened): Judged {
  const { loaded, asOf, progress } = opened
  const registers = readBy(pack, opened)
  const { length } = registers.registrations
  progress.step({ zh: `按 ${pack.id} 判定 ${length} 条报备`, en: `judging ${length} registrations by ${pack.id}` })
  const alterations = findAllAlterations(loaded.books.map(sealingOf), registers, loaded.sheets, pack)
  const judged = review({ registers, pack, asOf, calendar: chinaHolidays(loaded.settings.holidays), rulings: loaded.settings.rulings, alterations, bookFindings: loaded.troubles })
  return { ...opened, pack, registers, review: judged }
}

/** A book as its seals see it. */
export function sealingOf({ name, settings, sheetNames }: LoadedBook): SealingBook {
  return { book: name, settings, sheetNames }
}

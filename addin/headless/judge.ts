import { chinaHolidays, readRegisters, review, WorkbookError, type Day, type Language, type PolicyPack, type Registers, type Review } from '../../core/index'
import { choosePack } from './choose-pack'
import { loadBooks, type LoadedBooks } from './load-books'
import { readAsOf, readLanguage, type CommonOptions } from './options'
import { startProgress, type ProgressLine } from './progress'

/** Registers read and judged, with all it took. */
export interface Judged {
  readonly language: Language
  readonly pack: PolicyPack
  readonly asOf: Day
  readonly loaded: LoadedBooks
  readonly registers: Registers
  readonly review: Review
  readonly progress: ProgressLine
}

/** Opens, reads and judges; the settings of the workbook hold where the command line says nothing. */
export async function judge(paths: readonly string[], options: CommonOptions): Promise<Judged> {
  const language = readLanguage(options.lang)
  const asOf = readAsOf(options.asOf)
  const progress = startProgress(language)
  if (options.policy !== undefined) await choosePack(options.policy, [], language)
  const loaded = await loadBooks(paths, options.sheet, progress)
  const { settings } = loaded
  const overrides = Object.entries(settings.overrides).map(([key, value]) => `${key}=${value}`)
  const pack = await choosePack(options.policy ?? settings.packId ?? undefined, [...(samePack(options.policy, settings.packId) ? overrides : []), ...(options.set ?? [])], language)
  const registers = readRegisters(loaded.sheets, pack, { mapping: settings.mapping, ...(options.sheet === undefined ? {} : { sheets: [options.sheet] }) })
  if (registers.problem) throw new WorkbookError(registers.problem.problem, { path: paths.join(', '), ...registers.problem.detail })
  progress.step({ zh: `判定 ${registers.registrations.length} 条报备`, en: `judging ${registers.registrations.length} registrations` })
  const judged = review({ registers, pack, asOf, calendar: chinaHolidays(settings.holidays), rulings: settings.rulings })
  return { language, pack, asOf, loaded, registers, review: judged, progress }
}

/** Numbers set in a workbook are meant for the pack chosen there. */
function samePack(policy: string | undefined, packId: string | null): boolean {
  return policy === undefined || packId === null || policy.toUpperCase() === packId.toUpperCase()
}

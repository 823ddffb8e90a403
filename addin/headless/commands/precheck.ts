import { resolve } from 'node:path'
import { chinaHolidays, preCheck, type Language, type PreCheck } from '../../../core/index'
import { listRegisters } from '../../xlsx/list-registers'
import { checkAnswer, exitStatusOf } from '../check-answer'
import { choosePackFor, openBooks, readBy } from '../judge'
import type { CommonOptions } from '../options'
import type { Output } from '../output'
import { printPreCheck } from '../print-pre-check'
import { tellBooks } from '../tell-books'
import { UsageError } from '../usage-error'

/** Judges new rows, those of the last file, against the registers and each other; writes nothing (contract §4). */
export async function precheck(paths: readonly string[], options: CommonOptions, output: Output): Promise<number> {
  const { registers, fresh } = await partPaths(paths)
  const opened = await openBooks([...registers, ...fresh], options, output)
  const pack = await choosePackFor(opened, options.policy, options.set ?? [])
  const { loaded, asOf, language, progress } = opened
  const newBooks = new Set(loaded.books.filter(book => fresh.some(path => resolve(path) === resolve(book.file.path))).map(book => book.name))
  const checked = preCheck({ registers: readBy(pack, opened), newBooks, pack, asOf, calendar: chinaHolidays(loaded.settings.holidays), rulings: loaded.settings.rulings })
  progress.done()
  tellBooks(loaded.troubles, language, output)
  answer(checked, [...newBooks], language, Boolean(options.json), output)
  return exitStatusOf(checked)
}

/** The registers, and the files of the last path, which hold the new rows even where a folder named before holds them too. */
async function partPaths(paths: readonly string[]): Promise<{ readonly registers: readonly string[]; readonly fresh: readonly string[] }> {
  const last = paths.at(-1)
  if (last === undefined || paths.length < 2) throw new UsageError('no-new-rows')
  const fresh = await listRegisters([last])
  const isFresh = new Set(fresh.map(path => resolve(path)))
  const registers = (await listRegisters(paths.slice(0, -1))).filter(path => !isFresh.has(resolve(path)))
  if (registers.length === 0) throw new UsageError('no-new-rows')
  return { registers, fresh }
}

function answer(checked: PreCheck, newBooks: readonly string[], language: Language, asJson: boolean, output: Output): void {
  if (asJson) output.json(checkAnswer(checked.review, newBooks, language, checked))
  else output.text(printPreCheck(checked, language, output))
}

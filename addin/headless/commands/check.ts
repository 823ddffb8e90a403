import { extname, join, resolve, basename, dirname } from 'node:path'
import { stat } from 'node:fs/promises'
import { writeBack, type Sealing } from '../../../core/index'
import { checkAnswer, exitStatusOf } from '../check-answer'
import { judge } from '../judge'
import { readLanguage, type CommonOptions } from '../options'
import { readPlanFile } from '../plan-file'
import { printReview } from '../print-review'
import { sealBooks, sealLine, withSeal } from '../seal-books'
import { judgeByPlans } from '../settle'
import { UsageError } from '../usage-error'
import type { Output } from '../output'

export interface CheckOptions extends CommonOptions {
  readonly out?: string
  readonly inPlace?: boolean
  readonly dryRun?: boolean
  readonly seal?: boolean
  readonly reseal?: boolean
  /** Commission plans, to tell which contracts would earn nothing. */
  readonly plan?: string
}

/** Judges every row and writes the owned columns, and seals where they are asked for, into a copy, in place, or not at all. */
export async function check(paths: readonly string[], options: CheckOptions, output: Output): Promise<number> {
  const { inPlace, dryRun } = options
  refuseTwo([['--out', options.out], ['--in-place', inPlace], ['--dry-run', dryRun]])
  const sealing = readSealing(options)
  // A faulty plan is told before a long reading begins.
  const plans = options.plan === undefined ? null : await readPlanFile(options.plan, undefined, readLanguage(options.lang))
  const judged = judgeByPlans(await judge(paths, options, output), plans)
  const { review, loaded, language, progress } = judged
  const written: string[] = []
  const sealed = sealing === null ? null : sealBooks(judged, sealing)
  if (!dryRun) {
    const grids = loaded.books.flatMap(book => book.grids.map(grid => ({ book: book.name, grid })))
    const backs = writeBack(review, grids, language)
    for (const { book: name, changes } of backs) {
      const book = loaded.books.find(b => b.name === name)
      if (!book) continue
      const target = inPlace ? book.file.path : await targetOf(book.file.path, options.out, backs.length)
      progress.step({ zh: `写入 ${basename(target)}`, en: `writing ${basename(target)}` })
      await book.file.apply(withSeal(changes, sealed?.changes.get(name)))
      await book.file.save(target)
      written.push(target)
    }
  }
  progress.done()
  const names = loaded.books.map(book => book.name)
  if (options.json) output.json({ ...checkAnswer(review, names, language), ...(sealed === null ? {} : { sealed: sealed.rows }) })
  else output.text([...printReview(review, written, language, output), ...(sealed === null ? [] : [sealLine(sealed.rows, language)])])
  return exitStatusOf(review)
}

function refuseTwo(ways: readonly (readonly [name: string, given: unknown])[]): void {
  const given = ways.filter(([, value]) => value)
  if (given.length > 1) throw new UsageError('options-clash', { options: given.map(([name]) => name).join(' ') })
}

function readSealing({ seal, reseal, dryRun }: CheckOptions): Sealing | null {
  refuseTwo([['--seal', seal], ['--reseal', reseal], ['--dry-run', (seal || reseal) && dryRun]])
  return reseal ? 'all' : seal ? 'new' : null
}

/** `‹name›.checked.xlsx` beside the original, or where --out says: a file, or a folder when there are several books. */
async function targetOf(path: string, out: string | undefined, books: number): Promise<string> {
  const ending = extname(path)
  const name = `${basename(path, ending)}.checked${ending}`
  if (out === undefined) return join(dirname(path), name)
  const isFolder = await stat(out).then(found => found.isDirectory(), () => false)
  if (!isFolder && books > 1) throw new UsageError('no-such-folder', { folder: out })
  const target = isFolder ? join(out, name) : out
  if (resolve(target) === resolve(path)) throw new UsageError('same-file', { file: path, instead: '--in-place' })
  return target
}

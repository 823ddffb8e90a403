import { extname, join, resolve, basename, dirname } from 'node:path'
import { stat } from 'node:fs/promises'
import { writeBack } from '../../../core/index'
import { checkAnswer, exitStatusOf } from '../check-answer'
import { judge } from '../judge'
import type { CommonOptions } from '../options'
import { printReview } from '../print-review'
import { UsageError } from '../usage-error'
import type { Output } from '../output'

export interface CheckOptions extends CommonOptions {
  readonly out?: string
  readonly inPlace?: boolean
  readonly dryRun?: boolean
}

/** Judges every row and writes the owned columns into a copy, in place, or not at all. */
export async function check(paths: readonly string[], options: CheckOptions, output: Output): Promise<number> {
  const ways = [['--out', options.out], ['--in-place', options.inPlace], ['--dry-run', options.dryRun]].filter(([, given]) => given)
  if (ways.length > 1) throw new UsageError('options-clash', { options: ways.map(([name]) => name).join(' ') })
  const judged = await judge(paths, options, output)
  const { review, loaded, language, progress } = judged
  const written: string[] = []
  if (!options.dryRun) {
    const grids = loaded.books.flatMap(book => book.grids.map(grid => ({ book: book.name, grid })))
    const backs = writeBack(review, grids, language)
    for (const back of backs) {
      const book = loaded.books.find(b => b.name === back.book)
      if (!book) continue
      const target = options.inPlace ? book.file.path : await targetOf(book.file.path, options.out, backs.length)
      progress.step({ zh: `写入 ${basename(target)}`, en: `writing ${basename(target)}` })
      await book.file.apply(back.changes)
      await book.file.save(target)
      written.push(target)
    }
  }
  progress.done()
  if (options.json) output.json(checkAnswer(review, loaded.books.map(book => book.name), language))
  else output.text(printReview(review, written, language, output))
  return exitStatusOf(review)
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

import { explainVerdict, message, type Language, type Review, type RowRef, type Verdict } from '../../../core/index'
import { exitStatusOf, rowAnswer } from '../check-answer'
import { explainCommission } from '../explain-commission'
import { judge } from '../judge'
import type { CommonOptions } from '../options'
import type { Output } from '../output'
import { readPeriod, type PeriodOptions } from '../period'
import { choosePlans, judgeByPlans, settle } from '../settle'
import { tellBooks } from '../tell-books'
import { paint } from '../terminal/paint'
import { wrapHanging } from '../terminal/wrap-text'
import { UsageError } from '../usage-error'

export interface ExplainOptions extends CommonOptions, PeriodOptions {
  readonly row?: string
}

/** Tells everything that led to the verdict of a row, and with a period to its commission; a further line of a registration leads to the registration. */
export async function explain(paths: readonly string[], options: ExplainOptions, output: Output): Promise<number> {
  const row = readRow(options.row)
  const period = options.from === undefined && options.to === undefined && options.plan === undefined ? null : readPeriod(options)
  const asOf = options.asOf ?? period?.to
  const opened = await judge(paths, { ...options, ...(asOf === undefined ? {} : { asOf }) }, output)
  const { language, progress } = opened
  progress.done()
  const chosen = period === null ? null : await choosePlans(options.plan, opened, period, language)
  const judged = judgeByPlans(opened, options.plan === undefined ? null : chosen?.plans ?? null)
  const { review, registers, pack } = judged
  tellBooks(review.sheetFindings, language, output)
  const found = review.verdicts.filter(({ registration }) => registration.ref.row === row || registration.lines.includes(row))
  const [verdict, ...others] = found
  if (!verdict) throw new UsageError('no-such-row', { file: paths.join(', '), row })
  const related = openRelated(review)
  const { id } = verdict.registration
  const context = {
    asOf: review.asOf, calendar: review.calendar, message: (finding: Parameters<typeof message>[0]) => message(finding, language),
    related, events: id === null ? [] : registers.events.filter(event => event.registrationId === id),
  }
  const commission = period === null || chosen === null ? [] : explainCommission(settle(judged, chosen, period), verdict, language)
  const sections = [...explainVerdict(verdict, pack, context, language), ...commission]
  const elsewhere = others.map(other => other.registration.ref)
  if (options.json) output.json({ policy: pack.id, asOf: review.asOf, ...rowAnswer(verdict, language), sections, elsewhere })
  else {
    const lines = [placeLine(verdict, language)]
    for (const { title, lines: told } of sections) lines.push('', paint(title, 'strong', output.colour), ...told.flatMap(line => wrapHanging(`  ${line}`, output.width, 4)))
    if (elsewhere.length > 0) lines.push('', elsewhereLine(elsewhere, language))
    output.text(lines)
  }
  return exitStatusOf({ verdicts: [verdict], sheetFindings: [] })
}

function readRow(text: string | undefined): number {
  if (text === undefined) throw new UsageError('missing-option', { option: '--row', example: '--row 12' })
  if (!/^\d{1,7}$/.test(text) || Number(text) === 0) throw new UsageError('bad-value', { option: '--row', value: text })
  return Number(text)
}

/** A few words on a related row: its number, who filed it, when. */
function openRelated(review: Review): (ref: RowRef) => string | null {
  const byPlace = new Map(review.verdicts.map(verdict => [placeKey(verdict.registration.ref), verdict]))
  return ref => {
    const other = byPlace.get(placeKey(ref))
    return other ? [other.registration.id, other.party, other.trace.filedOn].filter(Boolean).join(' ') || null : null
  }
}

function placeKey({ book, sheet, row }: RowRef): string {
  return `${book}\u0000${sheet}\u0000${row}`
}

function placeLine({ registration: { ref, id, lines } }: Verdict, language: Language): string {
  const number = id === null ? '' : language === 'en' ? `, number ${id}` : `，编号 ${id}`
  const rows = [ref.row, ...lines].join(language === 'en' ? ', ' : '、')
  return language === 'en' ? `${ref.book}, sheet ${ref.sheet}, row ${rows}${number}` : `${ref.book}「${ref.sheet}」第 ${rows} 行${number}`
}

function elsewhereLine(refs: readonly RowRef[], language: Language): string {
  const places = refs.map(({ book, sheet }) => `${book}「${sheet}」`)
  return language === 'en' ? `The same row number also stands in ${places.join(', ')}; choose with --sheet or name one file.` : `同一行号还见于 ${places.join('、')}，可用 --sheet 指定，或只写一个文件。`
}

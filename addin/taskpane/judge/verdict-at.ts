import type { Review, RowRef, Verdict } from '../core-bridge'

/** The verdict on a row; further lines of a registration lead to its own. Undefined for a row that is no registration. */
export function verdictAt({ verdicts }: Pick<Review, 'verdicts'>, { book, sheet, row }: RowRef): Verdict | undefined {
  return verdicts.find(({ registration: { ref, lines } }) => (ref.row === row || lines.includes(row)) && ref.sheet === sheet && ref.book === book)
}

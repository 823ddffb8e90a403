import type { RowRef } from '../workbook/row-ref'
import { joinWords, type Language } from './language'

const LISTED = 5

/**
 * Names a row as seen from another: 第 9 行 in the same sheet, 二部.csv 第 9 行 in another book,
 * 二部.xlsx「三月」第 9 行 where the sheet differs · "row 9", "row 9 of 二部.csv".
 */
export function rowWords(ref: RowRef, from: RowRef, language: Language): string {
  const place = placeOf(ref, from)
  if (language === 'en') return place ? `row ${ref.row} of ${place}` : `row ${ref.row}`
  // A closing 」 needs no space after it.
  return place === '' ? `第 ${ref.row} 行` : place.endsWith('」') ? `${place}第 ${ref.row} 行` : `${place} 第 ${ref.row} 行`
}

/**
 * Names several rows, five at most, then how many there are in all:
 * 第 3 行、第 9 行 · 第 3 行、…、第 7 行等共 12 行（全部列在该行详情中）.
 */
export function rowsWords(refs: readonly RowRef[], from: RowRef, language: Language): string {
  const named = refs.slice(0, LISTED).map(ref => rowWords(ref, from, language))
  if (refs.length <= LISTED) return joinWords(named, language)
  return language === 'zh-CN'
    ? `${named.join('、')}等共 ${refs.length} 行（全部列在该行详情中）`
    : `${named.join(', ')} … (${refs.length} rows in all, listed in the row's details)`
}

function placeOf(ref: RowRef, from: RowRef): string {
  const sameBook = ref.book === from.book
  if (sameBook && ref.sheet === from.sheet) return ''
  // A text file has one sheet without a name of its own.
  if (ref.book.endsWith('.csv')) return ref.book
  return sameBook ? `「${ref.sheet}」` : `${ref.book}「${ref.sheet}」`
}

import type { Match, MatchList, RowList } from './match'

export const NO_MATCHES: MatchList = Object.assign([], { truncated: 0 })

export const NO_ROWS: RowList = { rows: [], truncated: 0 }

/** The matches in the order of the rows, with the number of those left out. */
export function listMatches(matches: Match[], truncated: number): MatchList {
  if (matches.length === 0 && truncated === 0) return NO_MATCHES
  return Object.assign(matches.sort((a, b) => a.other - b.other), { truncated })
}

/** The rows in order, with the number of those left out. */
export function listRows(rows: number[], truncated: number): RowList {
  return rows.length === 0 && truncated === 0 ? NO_ROWS : { rows: rows.sort((a, b) => a - b), truncated }
}

/** Both lists as one, each row once. */
export function joinRows(a: RowList, b: RowList): RowList {
  return listRows([...new Set([...a.rows, ...b.rows])], a.truncated + b.truncated)
}

/** Both lists as one; a row that stands in both is taken from the first. */
export function joinMatches(a: MatchList, b: MatchList): MatchList {
  const known = new Set(a.map(match => match.other))
  return listMatches([...a, ...b.filter(match => !known.has(match.other))], a.truncated + b.truncated)
}

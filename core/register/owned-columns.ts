import { exactHeader } from './header-text'

/** The headers of the columns that the product writes, in order (contract §2). */
export const OWNED_HEADERS = ['状态', '生效日', '到期日', '剩余天数', '归属', '冲突行', '判定依据'] as const

export type OwnedHeader = (typeof OWNED_HEADERS)[number]

/** Only our own columns carry this one; the others are words that a register may use for itself. */
const TELLING: OwnedHeader = '判定依据'

/**
 * The owned columns among the headers of a sheet, by canonical header. A single 状态 or 到期日 is the user's own:
 * the columns are ours only when 判定依据 or two of them are present.
 */
export function findOwnedColumns(headers: ReadonlyMap<number, string>): Readonly<Record<string, number>> {
  const owned: Record<string, number> = {}
  for (const [column, header] of headers) {
    const word = OWNED_HEADERS.find(known => known === exactHeader(header))
    if (word !== undefined && owned[word] === undefined) owned[word] = column
  }
  return TELLING in owned || Object.keys(owned).length >= 2 ? owned : {}
}

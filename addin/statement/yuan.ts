import { formatFen, type Fen } from '../../core/index'

/** The number a cell holds for an amount: the double nearest to its two decimals, which Excel shows as exactly them. */
export function yuan(fen: Fen): number {
  return Number(formatFen(fen))
}

import { tradesAgree } from './trade-words'

/** Numbers trades from 1 on, and remembers which of them agree: names by the million share a few hundred. */
export interface TradeNumbers {
  of(trade: string): number
  agree(a: number, b: number): boolean
}

export function createTradeNumbers(): TradeNumbers {
  const numbers = new Map<string, number>()
  const trades: string[] = ['']
  const known = new Map<number, boolean>()

  return {
    of(trade) {
      const number = numbers.get(trade)
      if (number !== undefined) return number
      numbers.set(trade, trades.length)
      return trades.push(trade) - 1
    },
    agree(a, b) {
      const pair = a * 1_000_003 + b
      const found = known.get(pair) ?? tradesAgree(trades[a] ?? '', trades[b] ?? '')
      known.set(pair, found)
      return found
    },
  }
}

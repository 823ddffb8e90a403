import { createTradeNumbers } from '../../../core/identity/trade-numbers'
import { tradesAgree } from '../../../core/identity/trade-words'

describe('createTradeNumbers', () => {
  it('numbers from 1 on and knows a trade again', () => {
    const trades = createTradeNumbers()
    expect([trades.of('装饰'), trades.of('商贸'), trades.of('装饰')]).toEqual([1, 2, 1])
  })

  it('agrees where the words do, asked once or twice', () => {
    const words = ['装饰', '装饰工程', '建筑装饰', '商贸', '物流']
    const trades = createTradeNumbers()
    for (let round = 0; round < 2; round++) {
      for (const a of words) for (const b of words) expect(trades.agree(trades.of(a), trades.of(b))).toBe(tradesAgree(a, b))
    }
  })
})

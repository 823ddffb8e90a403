import { formatFen, type Fen } from '../money/fen'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, type Check } from './check'

/** Quotations under the list without their approval (R04.4), and bids above the lowest competitor (R13.4). */
export const prices: Check = {
  codes: ['price.below-list', 'price.above-bid'],
  check(row, context, report) {
    const rules = context.pack.prices
    if (!rules) return
    const { registration } = factsOf(context, row)
    const rows = [registration.values, ...registration.lineValues]
    if (rules.belowList) for (const { quotedPrice, listPrice, priceApproval } of rows) {
      if (quotedPrice !== undefined && listPrice !== undefined && quotedPrice < listPrice && (priceApproval ?? registration.values.priceApproval) !== 'approved') {
        report(findingOf(context, row, 'price.below-list', { quoted: formatFen(quotedPrice), list: formatFen(listPrice) }, { clause: rules.belowList }))
      }
    }
    if (!rules.bids) return
    const ours = registration.values.quotedPrice
    const lowest = rows.reduce<{ price: Fen; bidder: string | null } | null>((best, { competitorPrice, competitor, competitorBidder }) =>
      competitorPrice !== undefined && (best === null || competitorPrice < best.price) ? { price: competitorPrice, bidder: competitorBidder ?? competitor ?? null } : best, null)
    if (ours !== undefined && lowest && ours > lowest.price) report(findingOf(context, row, 'price.above-bid', { ours: formatFen(ours), lowest: formatFen(lowest.price), bidder: lowest.bidder }, { clause: rules.bids }))
  },
}

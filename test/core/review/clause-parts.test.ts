import { clauseParts } from '../../../core/review/clause-parts'
import { shippedPacks } from '../../../core/policy/shipped-packs'
import { packOf } from '../../builders/judge'

const partsOf = (clause: string) => clauseParts(packOf(clause.slice(0, 3))).get(clause)?.map(({ zh }) => zh)

/** Clauses that speak of the work as a whole (several books, summaries, further lines) and that no block of the pack names. */
const OF_THE_WHOLE = ['R01.2b', 'R03.6a', 'R07.3', 'R10.7', 'R13.2']

describe('where a clause takes effect', () => {
  it.each([
    ['R03.4a', ['状态与日期']],
    ['R03.6b', ['封存与改动']],
    ['R11.3b', ['状态与日期']],
    ['R15.4', ['提成与汇总']],
    ['R16.1', ['区域']],
    ['R05.6', ['状态与日期', '通知名单']],
    ['R12.4', ['必填项']],
  ])('%s: %p', (clause, parts) => {
    expect(partsOf(clause)).toEqual(parts)
  })

  it('is told of every clause but those of the work as a whole', () => {
    expect(shippedPacks().flatMap(pack => pack.clauses.filter(({ id }) => !clauseParts(pack).has(id)).map(({ id }) => id))).toEqual(OF_THE_WHOLE)
  })
})

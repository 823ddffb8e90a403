import { adulthood } from './adulthood'
import { approvals } from './approvals'
import type { Check } from './check'
import { completeness } from './completeness'
import { duplicates } from './duplicates'
import { filingTime } from './filing-time'
import { followUps } from './follow-ups'
import { objections } from './objections'
import { prices } from './prices'
import { privacy } from './privacy'
import { protection } from './protection'
import { queues } from './queues'
import { recordHealth } from './record-health'
import { regions } from './regions'
import { service } from './service'
import { splits } from './splits'
import { visits } from './visits'

/** The checks of one row, in the order in which their findings are told. */
export const CHECKS: readonly Check[] = [
  duplicates, queues, completeness, filingTime, approvals, protection, objections, regions, visits, followUps, prices, adulthood, privacy, service, splits, recordHealth,
]

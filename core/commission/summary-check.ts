import type { FieldId } from '../registration/fields'
import type { FindingCode, Severity } from '../findings/finding'
import type { RowRef } from '../workbook/row-ref'

/** What each check tells, by its kind. Money is a decimal string in yuan, days are YYYY-MM-DD, `cell` an address such as "C7". */
export interface CheckData {
  /** More came back than the contract was worth; the rest is not clawed back. */
  'refund-over-contract': { readonly refunded: string; readonly contract: string }
  'receipt-over-contract': { readonly received: string; readonly contract: string }
  'receipt-without-contract': { readonly day: string; readonly amount: string | null }
  'refund-without-contract': { readonly day: string; readonly amount: string | null }
  'amount-negative': { readonly field: FieldId; readonly cell: string | null; readonly amount: string; readonly taken: 'as-positive' | 'not' }
  'refund-undated': { readonly cell: string | null; readonly day: string }
  'money-before-signing': { readonly money: 'receipt' | 'refund'; readonly day: string; readonly signedOn: string }
  'event-without-amount': { readonly money: 'receipt' | 'refund'; readonly day: string }
  'event-twice': { readonly money: 'receipt' | 'refund'; readonly day: string; readonly amount: string; readonly other: number }
  'flat-and-events': { readonly field: FieldId; readonly cell: string | null; readonly amount: string; readonly events: string; readonly taken: 'events' | 'both' }
  'contract-undated': { readonly cell: string | null }
  'line-amount-unused': { readonly row: number; readonly amount: string }
  'amount-differs': { readonly flat: string; readonly event: string }
  'second-signing': { readonly day: string; readonly amount: string }
  'money-unreadable': { readonly field: FieldId; readonly cell: string; readonly shown: string }
  'zero-base': { readonly contractNo: string | null }
  'awaiting-receipt': { readonly contract: string | null }
  /** Nothing to measure a refund against, so everything is clawed back. */
  'refund-unmeasured': { readonly day: string; readonly amount: string }
  'refund-not-clawed': { readonly day: string; readonly amount: string }
  'contract-number-twice': { readonly contractNo: string; readonly other: number }
  'person-two-spellings': { readonly person: string; readonly spellings: readonly string[] }
  'split-person-unknown': { readonly person: string }
  'no-plan': { readonly contracts: number }
  'plan-ends-early': { readonly plan: string; readonly until: string }
  'plan-starts-late': { readonly plan: string; readonly from: string }
  'fine-open': { readonly person: string; readonly type: string; readonly day: string }
  'reward-open': { readonly person: string }
  'pool-unshared': { readonly amount: string }
  'target-differs': { readonly person: string; readonly targets: readonly string[] }
  'calendar-unpublished': { readonly year: number }
  /** A finding of a workbook beside its register, in its own sentences. */
  'book-finding': { readonly code: FindingCode; readonly zh: string; readonly en: string }
}

export type CheckKind = keyof CheckData

export type CheckOf<K extends CheckKind> = {
  readonly [C in K]: {
    readonly kind: C
    readonly severity: Severity
    /** The row it is about; null where it is about the period or a person. */
    readonly ref: RowRef | null
    readonly id: string | null
    readonly data: CheckData[C]
  }
}[K]

export type SummaryCheck = CheckOf<CheckKind>

const SEVERITIES: { readonly [K in CheckKind]: Severity } = {
  'refund-over-contract': 'error', 'receipt-over-contract': 'error', 'receipt-without-contract': 'error', 'refund-without-contract': 'error',
  'amount-negative': 'error', 'refund-undated': 'warning', 'money-before-signing': 'warning', 'event-without-amount': 'error', 'event-twice': 'warning',
  'flat-and-events': 'warning', 'contract-undated': 'error', 'line-amount-unused': 'warning', 'amount-differs': 'warning', 'second-signing': 'warning',
  'money-unreadable': 'error', 'zero-base': 'warning', 'awaiting-receipt': 'notice', 'refund-not-clawed': 'notice', 'refund-unmeasured': 'warning', 'contract-number-twice': 'warning',
  'person-two-spellings': 'warning', 'split-person-unknown': 'notice', 'no-plan': 'warning', 'plan-ends-early': 'warning', 'plan-starts-late': 'warning',
  'fine-open': 'warning', 'reward-open': 'notice', 'pool-unshared': 'warning', 'target-differs': 'warning', 'calendar-unpublished': 'notice', 'book-finding': 'warning',
}

/** The row a check is about. */
export interface CheckedRow {
  readonly ref: RowRef
  readonly id: string | null
}

/** Collects what a statement's reader has to know. */
export interface CheckList {
  add<K extends CheckKind>(kind: K, row: CheckedRow | null, data: CheckData[K]): void
  readonly all: readonly SummaryCheck[]
}

export function openChecks(): CheckList {
  const all: SummaryCheck[] = []
  return {
    all,
    add(kind, row, data) {
      // The signature ties data to its kind; the compiler cannot follow that into the union.
      all.push({ kind, severity: SEVERITIES[kind], ref: row?.ref ?? null, id: row?.id ?? null, data } as SummaryCheck)
    },
  }
}

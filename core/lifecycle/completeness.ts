import type { PolicyPack } from '../policy/pack'
import type { FieldId } from '../registration/fields'
import type { FieldValues, Registration } from '../registration/registration'
import { meetsCondition } from './condition'
import type { Shortfall } from './facts'
import type { LayoutBook } from './layout-book'

const NONE: readonly Shortfall[] = []

/**
 * The required cells of a registration that say nothing usable (R03.1, R05.2 …). A field whose column the sheet
 * lacks is told once for the sheet and not missed in the row.
 */
export function findShortfalls(registration: Registration, pack: PolicyPack, layouts: LayoutBook, walkIn: boolean): readonly Shortfall[] {
  let found: Shortfall[] | null = null
  const need = (field: FieldId, clause: string): void => {
    if (isFilled(registration.values, field) || !layouts.hasColumn(registration, field)) return
    found ??= []
    found.push({ field, cell: layouts.cellOf(registration, field), why: whyEmpty(registration, field), clause })
  }
  const preReportOnly = registration.values.registeredAt === undefined && registration.values.preReportedAt !== undefined
  if (!preReportOnly) need('registeredAt', filingClause(pack))
  for (const { field, clause } of pack.required) {
    // A pre-report is made before the customer comes: nothing is signed yet (R16.3).
    if (preReportOnly && field === 'signatures.customer') continue
    if (!isWaived(field, registration.values, pack, walkIn)) need(field, clause)
  }
  for (const { kinds, fields, clause } of pack.requiredByKind) {
    const kind = registration.values.customerKind
    if (kind !== undefined && kinds.includes(kind)) for (const field of fields) need(field, clause)
  }
  return found ?? NONE
}

const NOT_OF_WALK_INS: ReadonlySet<FieldId> = new Set<FieldId>(['team', 'seller', 'signatures.customer'])

/** Whether a required field is needless in a row: a walk-in has neither unit nor seller, a tour needs no sex (R12.4). */
export function isWaived(field: FieldId, values: FieldValues, { waived }: PolicyPack, walkIn: boolean): boolean {
  if (walkIn && NOT_OF_WALK_INS.has(field)) return true
  return waived.length > 0 && waived.some(({ fields, when }) => fields.includes(field) && meetsCondition(when, values))
}

/** A tick-mark field is filled when it says yes: 无 and 否 are as good as blank for papers and signatures. */
function isFilled(values: FieldValues, field: FieldId): boolean {
  const value = values[field]
  if (value === undefined || value === false) return false
  return Array.isArray(value) ? value.length > 0 : value !== ''
}

function whyEmpty(registration: Registration, field: FieldId): Shortfall['why'] {
  const trouble = registration.troubles.find(t => t.field === field)
  if (!trouble) return 'blank'
  return trouble.trouble === 'placeholder' ? 'placeholder' : 'unreadable'
}

/** The clause that asks for the day of filing: the first requirement of the regulation. */
export function filingClause(pack: PolicyPack): string {
  return pack.required[0]?.clause ?? pack.clauses[0]?.id ?? `${pack.id}.1`
}

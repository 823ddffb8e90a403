import { readIdentityNumber } from '../registration/identity-number'
import { matchChoice } from '../registration/choice-word'
import { isFieldId, type FieldId } from '../registration/fields'
import type { CellTrouble } from '../registration/registration'
import { isWaived } from '../lifecycle/completeness'
import { meetsCondition } from '../lifecycle/condition'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, type Check, type CheckContext, type Report } from './check'

const AMOUNTS = ['contractAmount', 'depositAmount', 'receivedAmount', 'refundAmount', 'expectedAmount', 'expectedUnitPrice', 'quotedPrice', 'listPrice'] as const satisfies readonly FieldId[]

/** Cells that are blank, unreadable, placeholders, outside their enumeration, or required by another cell. */
export const completeness: Check = {
  codes: ['field.missing', 'field.placeholder', 'field.enum', 'cell.unreadable', 'phone.malformed', 'phone.ambiguous-mask', 'identity.checksum', 'amount.negative'],
  check(row, context, report) {
    const facts = factsOf(context, row)
    for (const { field, cell, why, clause } of facts.shortfalls) {
      if (why === 'blank') report(findingOf(context, row, 'field.missing', { field, cell }, { clause }))
    }
    const { troubles } = facts.registration
    if (troubles.length) for (const trouble of troubles) if (!isNeedless(trouble, row, context)) reportTrouble(row, trouble, context, report)
    reportConditional(row, context, report)
    reportUndatedDeposit(row, context, report)
    reportEnumerations(row, context, report)
    reportIdentity(row, context, report)
    for (const field of AMOUNTS) {
      const amount = facts.registration.values[field]
      if (amount !== undefined && amount < 0) report(findingOf(context, row, 'amount.negative', { field, cell: context.layouts.cellOf(facts.registration, field) ?? '' }))
    }
  },
}

function reportTrouble(row: number, { field, cell, trouble, expected, shown }: CellTrouble, context: CheckContext, report: Report): void {
  const { pack } = context
  const clause = factsOf(context, row).shortfalls.find(s => s.field === field)?.clause ?? (pack.required.find(r => r.field === field) ?? pack.conditional.find(c => c.field === field))?.clause ?? null
  switch (trouble) {
    case 'unreadable':
      return report(findingOf(context, row, 'cell.unreadable', { field, cell, expected, shown }, { clause }))
    case 'placeholder':
      return report(findingOf(context, row, 'field.placeholder', { field, cell, shown }, { clause: pack.placeholders.clause ?? clause }))
    case 'malformed-phone':
      return report(findingOf(context, row, 'phone.malformed', { field, cell, shown }, { clause }))
    case 'ambiguous-mask':
      return report(findingOf(context, row, 'phone.ambiguous-mask', { field, cell, shown }, { clause }))
  }
}

/** 无 where nothing is asked for says what it should: no agreement, so no file (R14.5); a walk-in without a seller. */
function isNeedless({ field, trouble }: CellTrouble, row: number, context: CheckContext): boolean {
  if (trouble !== 'placeholder' || !isFieldId(field)) return false
  const { pack } = context
  const { registration: { values }, walkIn } = factsOf(context, row)
  if (isWaived(field, values, pack, walkIn)) return true
  const rules = pack.conditional.filter(rule => rule.field === field)
  return rules.length > 0 && !pack.required.some(rule => rule.field === field) && !rules.some(({ when }) => meetsCondition(when, values))
}

/** Fields that another cell makes necessary (R02.4, R04.2, R14.5), and the reason of a refusal (R05.7). */
function reportConditional(row: number, context: CheckContext, report: Report): void {
  const { registration, chain } = factsOf(context, row)
  const { values } = registration
  const need = (field: FieldId, clause: string): void => {
    if (values[field] !== undefined || registration.troubles.some(t => t.field === field)) return
    report(findingOf(context, row, 'field.missing', { field, cell: context.layouts.cellOf(registration, field) }, { clause }))
  }
  for (const rule of context.pack.conditional) if (meetsCondition(rule.when, values)) need(rule.field, rule.clause)
  const clause = context.pack.approval?.rejectionNeedsReason
  if (clause && chain.state === 'rejected') need('rejectionReason', clause)
}

/** R03.4b: the period runs from the day of the deposit, so one without a day opens none. */
function reportUndatedDeposit(row: number, context: CheckContext, report: Report): void {
  const { registration, deposits, depositPaid } = factsOf(context, row)
  const period = context.pack.protection?.periods.find(p => p.from === 'deposit')
  if (!period || !depositPaid || deposits.length > 0 || registration.troubles.some(t => t.field === 'depositAt')) return
  report(findingOf(context, row, 'field.missing', { field: 'depositAt', cell: context.layouts.cellOf(registration, 'depositAt') }, { clause: period.clause }))
}

function reportEnumerations(row: number, context: CheckContext, report: Report): void {
  const { registration } = factsOf(context, row)
  for (const { field, allowed, several, clause } of context.pack.enumerations) {
    const value = registration.values[field]
    if (typeof value !== 'string') continue
    // A word that itself holds 、 is one choice (R02: 已报价、送样、做样板间).
    const whole = matchChoice(value, allowed) !== null
    const words = whole ? [value] : value.split('、')
    const fits = whole || (words.every(word => matchChoice(word, allowed) !== null) && (several || words.length === 1))
    if (!fits) report(findingOf(context, row, 'field.enum', { field, cell: context.layouts.cellOf(registration, field), shown: value.slice(0, 40), allowed }, { clause }))
  }
}

function reportIdentity(row: number, context: CheckContext, report: Report): void {
  const { registration } = factsOf(context, row)
  const { identityNo } = registration.values
  if (identityNo === undefined) return
  const read = readIdentityNumber(identityNo)
  if (read && !read.valid) report(findingOf(context, row, 'identity.checksum', { field: 'identityNo', cell: context.layouts.cellOf(registration, 'identityNo'), kind: read.kind }, { clause: context.pack.identity?.checksum ?? null }))
}

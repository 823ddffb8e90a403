import type { PolicyPack } from '../policy/pack'
import type { FieldValues } from '../registration/registration'

export type Condition = PolicyPack['conditional'][number]['when']

/** Whether a row's cells meet a condition of its pack: a cell that is filled, says yes, or holds one of some words. */
export function meetsCondition({ field, is }: Condition, values: FieldValues): boolean {
  const value = values[field]
  if (is === 'filled') return value !== undefined
  if (is === 'yes') return value === true
  return typeof value === 'string' && is.some(word => value.includes(word))
}

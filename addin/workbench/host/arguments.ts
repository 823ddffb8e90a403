import { HostError } from './host-error'
import { isHostObject } from './host-class'
import type { HostObject, HostValue } from './host-class'

/** The text at `index`; refused when it is none. */
export function textAt(values: readonly HostValue[], index: number): string {
  const value = values[index]
  if (typeof value !== 'string') throw new HostError('InvalidArgument', `argument ${index + 1} must be a text`)
  return value
}

/** The whole number at `index`, or `absent` when the argument was left out. */
export function integerAt(values: readonly HostValue[], index: number, absent?: number): number {
  const value = values[index] ?? absent
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostError('InvalidArgument', `argument ${index + 1} must be a whole number`)
  return value
}

export function flagAt(values: readonly HostValue[], index: number): boolean {
  return values[index] === true
}

/** The object at `index`; null when something else stands there. */
export function objectAt(values: readonly HostValue[], index: number): HostObject | null {
  const value = values[index]
  return value !== undefined && isHostObject(value) ? value : null
}

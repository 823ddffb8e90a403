import { hostClass } from '../host-class'
import type { HostObject } from '../host-class'

/** The readable half of sheet and workbook protection: the add-in must never protect or unprotect. */
export function createProtectionClass(): (locked: boolean) => HostObject {
  return hostClass<boolean>({ name: 'Protection', scalars: { Protected: { get: (locked) => locked } } })
}

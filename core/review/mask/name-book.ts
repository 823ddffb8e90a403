import type { Registers } from '../../register/registers'
import type { FieldValues } from '../../registration/registration'
import { maskName } from './mask-name'

/** The customers' names of all registers: which belong to a registration's number, and which are a customer's at all. */
export class NameBook {
  private readonly byId = new Map<string, Set<string>>()
  private readonly all = new Set<string>()
  private readonly staff = new Set<string>()

  constructor({ registrations, events }: Pick<Registers, 'registrations' | 'events'>) {
    for (const { id, values, lineValues } of registrations) for (const one of [values, ...lineValues]) this.add(id, one)
    for (const { registrationId, visitor, person } of events) {
      if (visitor) this.add(registrationId, visitor)
      if (person) this.staff.add(person)
    }
  }

  /**
   * The text with the names of its row and of its registration hidden. A cell that is nothing but some customer's name
   * is hidden too; in a register, where it may name a seller who is called the same, only if no seller is.
   */
  hideIn(text: string, own: readonly string[], id: string | null, isRegister: boolean): string {
    if (this.all.has(text) && !(isRegister && this.staff.has(text))) return maskName(text)
    let masked = text
    for (const name of own) if (masked.includes(name)) masked = masked.replaceAll(name, maskName(name))
    for (const name of (id === null ? undefined : this.byId.get(id)) ?? []) if (masked.includes(name)) masked = masked.replaceAll(name, maskName(name))
    return masked
  }

  private add(id: string | null, values: FieldValues): void {
    for (const name of [values.customerName, values.contactName, values.company, values.representative]) {
      if (name === undefined || [...name].length < 2 || maskName(name) === name) continue
      this.all.add(name)
      if (id === null) continue
      const names = this.byId.get(id)
      if (names) names.add(name)
      else this.byId.set(id, new Set([name]))
    }
    for (const person of [values.seller, values.team]) if (person !== undefined) this.staff.add(person)
  }
}

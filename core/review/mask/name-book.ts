import { foldText } from '../../identity/fold-text'
import { isOrganisation, readCustomerName } from '../../identity/name'
import { surnameLength } from '../../identity/surnames'
import type { Registers } from '../../register/registers'
import { FIELDS, type FieldId } from '../../registration/fields'
import type { FieldValues } from '../../registration/registration'
import { maskName } from './mask-name'
import { NameFinder } from './name-finder'

/** Fields that name a customer or the customer's people. */
export const CUSTOMER_FIELDS = ['customerName', 'contactName', 'company', 'representative', 'partyA', 'partyB', 'purchaser', 'secondContact'] as const satisfies readonly FieldId[]
const STAFF_FIELDS = ['seller', 'approver', 'assignee', 'specialApprover', 'responsible', 'reporter', 'coordinator'] as const satisfies readonly FieldId[]
const UNIT_FIELDS = ['team', 'namedUnit'] as const satisfies readonly FieldId[]

const HEADERS: ReadonlySet<string> = new Set(Object.values(FIELDS).flatMap(({ header, synonyms }) => [header, ...synonyms]))
const SEVERAL = /[、,，/;；\n]+/
const UNIT = /(?:部|店|组|中心|工作室|团队|队|室|处|所)$/
/** Remarks and numbers behind a name: 陈嘉怡(老客户), 陈嘉怡 19900000701. */
const BEHIND_NAME = /[（(【[].*$|[\d*?＊+\-\s]{5,}$/
const HAN = /^\p{Script=Han}+$/u

/** The names of all registers: which belong to a registration's number, which are customers' at all, which are the staff's. */
export class NameBook {
  private readonly byId = new Map<string, Set<string>>()
  private readonly all = new Set<string>()
  private readonly staff = new Set<string>()
  private readonly units = new Set<string>()
  /** The names told by the name cells of a row, by those cells. */
  private readonly parts = new Map<string, readonly string[]>()
  private finder: NameFinder | null = null

  /** `common` are words of the pack that are nobody's name. */
  constructor({ registrations, events }: Pick<Registers, 'registrations' | 'events'>, private readonly common: ReadonlySet<string> = new Set()) {
    for (const { id, values, lineValues } of registrations) for (const one of [values, ...lineValues]) this.add(id, one)
    for (const { registrationId, visitor, person } of events) {
      if (visitor) this.add(registrationId, visitor)
      if (person) this.staff.add(person.trim())
    }
  }

  /** Names that a customer and one of the staff share: they stay where they may be the staff's. */
  get namesakes(): number {
    return [...this.all].filter(name => this.staff.has(name)).length
  }

  isStaff(name: string): boolean {
    return this.staff.has(name) || this.units.has(name)
  }

  /** A name from a column of customers' names, of whatever row. */
  addCustomer(text: string, id: string | null = null): void {
    for (const name of namesIn(text)) {
      if (this.common.has(name) || HEADERS.has(name)) continue
      this.all.add(name)
      if (id !== null) (this.byId.get(id) ?? this.byId.set(id, new Set()).get(id))?.add(name)
    }
    this.finder = null
  }

  /**
   * The text with the customers' names hidden: those of its row and of its registration wherever they stand, whole names
   * of all others. A cell that is nothing but some customer's name is hidden too; in a register, where it may name a
   * seller who is called the same, only if no seller is.
   */
  hideIn(text: string, own: readonly string[], id: string | null, isRegister: boolean): string {
    if (this.all.has(text) && !(isRegister && this.staff.has(text))) return maskName(text)
    return this.find().hide(text, this.ownNames(own, id))
  }

  /** The text of a cell that names staff: sellers and teams stay even where a customer is called the same. */
  hideAmongStaff(text: string, own: readonly string[], id: string | null): string {
    if (this.isProtected(text.trim())) return text
    return this.find().hide(text, this.ownNames(own, id).filter(name => !this.isStaff(name)))
  }

  /** The names of a row and of its registration; cells of one column follow each other, and most rows name one customer. */
  private ownNames(own: readonly string[], id: string | null): readonly string[] {
    const key = own.length === 1 ? own[0] ?? '' : own.join('\n')
    let names = this.parts.get(key)
    if (names === undefined) {
      names = [...new Set(own.flatMap(name => [name, ...namesIn(name)]))]
      this.parts.set(key, names)
    }
    const others = [...(id === null ? [] : this.byId.get(id) ?? [])].filter(name => !names.includes(name))
    return others.length === 0 ? names : [...names, ...others]
  }

  private add(id: string | null, values: FieldValues): void {
    for (const field of CUSTOMER_FIELDS) if (values[field] !== undefined) this.addCustomer(values[field], id)
    for (const field of STAFF_FIELDS) for (const person of values[field]?.split(SEVERAL) ?? []) this.staff.add(person.trim())
    for (const { person } of values.share ?? []) this.staff.add(person)
    for (const field of UNIT_FIELDS) if (values[field] !== undefined) this.units.add(values[field].trim())
  }

  private find(): NameFinder {
    if (this.finder !== null) return this.finder
    const finder = new NameFinder()
    for (const name of this.all) {
      const role = this.isStaff(name) ? null : roleOf(name)
      if (role !== null) finder.add(name, role)
    }
    this.finder = finder
    const safe = [...this.staff, ...this.units].filter(word => this.isProtected(word))
    for (const word of safe) finder.add(word, 'staff')
    return finder
  }

  /** Staff and teams stay whatever customer's name they contain; a cell of theirs that says more (陈嘉怡介绍) is no name. */
  private isProtected(word: string): boolean {
    if (this.staff.has(word) && (isPersonal(word) || this.all.has(word))) return true
    return this.units.has(word) && (UNIT.test(word) || isOrganisation(foldText(word)) || this.all.has(word))
  }
}

/** The names a cell tells, each without the remarks behind it; placeholders and names masked already are none. */
function namesIn(text: string): readonly string[] {
  const isCompany = readCustomerName(text)?.kind === 'company'
  const parts = [text.trim(), ...(isCompany ? [] : text.split(SEVERAL))]
  const plain = parts.map(part => part.replace(BEHIND_NAME, '').trim())
  return [...new Set([...parts, ...plain].map(part => part.trim()))].filter(name => [...name].length > 1 && maskName(name) !== name && /\p{L}/u.test(name))
}

/** Whole names go everywhere, those of two characters where they stand alone; 王先生 is anybody's. */
function roleOf(name: string): 'everywhere' | 'alone' | null {
  const kind = readCustomerName(name)?.kind
  const length = [...name.replace(/\s/g, '')].length
  if (kind === 'surname') return null
  if (/^[\x20-\x7e]*$/.test(name)) return length >= 4 ? 'everywhere' : null
  if (length >= 3) return 'everywhere'
  return HAN.test(name) && surnameLength(name) > 0 ? 'alone' : null
}

function isPersonal(word: string): boolean {
  const surname = HAN.test(word) ? surnameLength(word) : 0
  return surname > 0 && word.length - surname >= 1 && word.length - surname <= 2
}

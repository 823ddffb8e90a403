import { maskRoomNumber } from '../../region/room-number'
import { cellReader, readCell } from '../../register/cell-codecs'
import { type CellReader, isRefusal } from '../../register/cell-reading'
import type { CellValue } from '../../workbook/workbook'
import { maskName } from './mask-name'
import { maskCode, maskIdentity, maskKnown, type PhoneShape } from './mask-numbers'
import type { NameBook } from './name-book'
import { idAt, namesAt, type Place, type Treatment } from './sheet-plan'

export interface MaskCounts {
  readonly phones: number
  readonly identities: number
  readonly names: number
  readonly rooms: number
}

const PLAIN = { header: '', dateSystem: 1900, required: false, placeholders: new Set<string>(), allowed: [], textIsYes: false } as const
const READERS: Readonly<Record<'time' | 'amount' | 'number', CellReader>> = { time: cellReader('time', PLAIN), amount: cellReader('amount', PLAIN), number: cellReader('number', PLAIN) }
const LONG = /\d{7,}/g

/** Masks the cells of one book, counting as it goes. */
export class CellMask {
  /** Texts that were masked, and what took their place. */
  readonly texts = new Map<string, string>()
  private readonly count = { phones: 0, identities: 0, names: 0, rooms: 0 }

  /** `known` are the phones and identity numbers of the registers, digits alone. */
  constructor(private readonly shape: PhoneShape, private readonly names: NameBook, private readonly known: ReadonlySet<string> = new Set()) {}

  get counts(): MaskCounts {
    return { ...this.count }
  }

  /** The value that may be shared; the same value when nothing in it must be hidden. */
  mask(value: CellValue, treatment: Treatment, place: Place): CellValue {
    if (value === null || typeof value === 'boolean') return value
    if (typeof value === 'number' && !this.mayBeNumber(value, treatment)) return value
    const text = String(value)
    const masked = this.maskText(text, treatment, place)
    if (masked === text) return value
    this.texts.set(text, masked)
    return masked
  }

  private maskText(text: string, treatment: Treatment, place: Place): string {
    const plain = this.isAsItShould(text, treatment) ? text : this.hideNumbers(text, treatment)
    switch (treatment) {
      case 'identity': return this.hideNames(this.counted('identities', plain, maskIdentity(plain)), place)
      case 'name': return this.hideNames(this.counted('names', plain, maskName(plain)), place)
      case 'staff': return this.counted('names', plain, this.names.hideAmongStaff(plain, namesAt(place), idAt(place)))
      case 'address': {
        const words = this.hideNames(plain, place)
        return this.counted('rooms', words, maskRoomNumber(words))
      }
      default: return this.hideNames(plain, place)
    }
  }

  /** A day, an amount, a number: what is written as its column asks stays, unless it is a number of a customer's. */
  private isAsItShould(text: string, treatment: Treatment): boolean {
    if (treatment !== 'time' && treatment !== 'amount' && treatment !== 'number') return false
    const decoded = readCell(READERS[treatment], text)
    return decoded !== undefined && !isRefusal(decoded) && !(text.match(LONG) ?? []).some(digits => this.known.has(digits))
  }

  /** Numbers of phones and cards are long; 11 digits that begin with 13 to 19 are a mobile typed as a number. */
  private mayBeNumber(value: number, treatment: Treatment): boolean {
    if (!Number.isInteger(value)) return false
    if (treatment === 'phone' || treatment === 'identity' || this.known.has(String(value))) return true
    if (treatment === 'amount' || treatment === 'number') return false
    return (value >= 13_000_000_000 && value < 20_000_000_000) || value >= 1e14
  }

  private hideNames(text: string, place: Place): string {
    return this.counted('names', text, this.names.hideIn(text, namesAt(place), idAt(place), place.plan !== null))
  }

  private hideNumbers(text: string, treatment: Treatment): string {
    const isCode = treatment === 'code' && !this.known.has(text) && !/\p{Script=Han}/u.test(text)
    const masked = isCode ? maskCode(text, this.shape) : maskKnown(text, this.shape, this.known, treatment === 'phone')
    this.count.phones += masked.phones
    this.count.identities += masked.identities
    return masked.text
  }

  private counted(what: keyof MaskCounts, before: string, after: string): string {
    if (before !== after) this.count[what]++
    return after
  }
}

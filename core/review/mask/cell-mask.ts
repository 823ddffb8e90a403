import { maskRoomNumber } from '../../region/room-number'
import type { CellValue } from '../../workbook/workbook'
import { maskName } from './mask-name'
import { maskIdentity, maskNumbers, type PhoneShape } from './mask-numbers'
import type { NameBook } from './name-book'
import { idAt, namesAt, type Place, type Treatment } from './sheet-plan'

export interface MaskCounts {
  readonly phones: number
  readonly identities: number
  readonly names: number
  readonly rooms: number
}

/** Masks the cells of one book, counting as it goes. */
export class CellMask {
  /** Texts that were masked, and what took their place. */
  readonly texts = new Map<string, string>()
  private readonly count = { phones: 0, identities: 0, names: 0, rooms: 0 }

  constructor(private readonly shape: PhoneShape, private readonly names: NameBook) {}

  get counts(): MaskCounts {
    return { ...this.count }
  }

  /** The value that may be shared; the same value when nothing in it must be hidden. */
  mask(value: CellValue, treatment: Treatment, place: Place): CellValue {
    if (value === null || typeof value === 'boolean' || treatment === 'keep') return value
    if (typeof value === 'number' && !mayBeNumber(value, treatment)) return value
    const text = String(value)
    const masked = this.maskText(text, treatment, place)
    if (masked === text) return value
    this.texts.set(text, masked)
    return masked
  }

  private maskText(text: string, treatment: Treatment, place: Place): string {
    const plain = this.hideNumbers(text, treatment === 'phone')
    switch (treatment) {
      case 'phone': case 'keep': return plain
      case 'identity': return this.counted('identities', plain, maskIdentity(plain))
      case 'name': return this.counted('names', plain, maskName(plain))
      case 'text': return this.hideNames(plain, place)
      case 'address': {
        const words = this.hideNames(plain, place)
        return this.counted('rooms', words, maskRoomNumber(words))
      }
    }
  }

  private hideNames(text: string, place: Place): string {
    return this.counted('names', text, this.names.hideIn(text, namesAt(place), idAt(place), place.plan !== null))
  }

  private hideNumbers(text: string, isPhoneColumn: boolean): string {
    const masked = maskNumbers(text, this.shape, isPhoneColumn)
    this.count.phones += masked.phones
    this.count.identities += masked.identities
    return masked.text
  }

  private counted(what: keyof MaskCounts, before: string, after: string): string {
    if (before !== after) this.count[what]++
    return after
  }
}

/** Numbers of phones and cards are long; 11 digits that begin with 13 to 19 are a mobile typed as a number. */
function mayBeNumber(value: number, treatment: Treatment): boolean {
  if (!Number.isInteger(value)) return false
  return treatment === 'phone' || treatment === 'identity' || (value >= 13_000_000_000 && value < 20_000_000_000) || value >= 1e14
}

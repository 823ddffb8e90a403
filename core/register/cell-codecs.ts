import { serialToWallTime } from '../calendar/serial'
import { dayOf, readWallTime } from '../calendar/wall-time'
import { fenOf, readFen } from '../money/fen'
import { readApproval } from '../registration/approval-word'
import { assertNever } from '../registration/assert-never'
import { readChoices } from '../registration/choice-word'
import type { FieldKind } from '../registration/fields'
import { readFlag } from '../registration/flag-word'
import { isMaskedIdentity, readIdentityNumber } from '../registration/identity-number'
import { readPhones } from '../registration/phone'
import { isPlaceholder } from '../registration/placeholder'
import { readShares } from '../registration/share'
import type { CellValue } from '../workbook/workbook'
import { type CellReader, type Decoded, PLACEHOLDER, type Refusal, UNREADABLE, cellText, isBlank, isErrorValue, memoised, memoisedIfRepeating } from './cell-reading'
import { amountPower } from './header-text'

/** What a column's cells are read by, beside their kind. */
export interface CellContext {
  readonly header: string
  readonly dateSystem: 1900 | 1904
  /** A placeholder is a trouble here; elsewhere it is as good as blank. */
  readonly required: boolean
  /** Words that the pack counts as placeholders. */
  readonly placeholders: ReadonlySet<string>
  /** The allowed words of the field's enumeration. */
  readonly allowed: readonly string[]
  /** Any text says yes: signatures and papers. */
  readonly textIsYes: boolean
}

/** The first day that a register can mean: smaller serials are counts and years typed into a date column (1950-01-01). */
const FIRST_SERIAL = { 1900: 18_264, 1904: 16_802 } as const
/** Serials end below this; larger whole numbers are dates written together, 20260305. */
const LAST_SERIAL = 2_958_466

/** The reader of a column's filled cells: one value of the field's kind, or why there is none. */
export function cellReader(kind: FieldKind, context: CellContext): CellReader {
  switch (kind) {
    case 'text': return textReader(context)
    case 'time': return timeReader(context)
    case 'phone': return phoneReader(context)
    case 'amount': return amountReader(context)
    case 'number': return memoised(raw => readNumber(raw) ?? refuse(raw, context))
    case 'flag': return memoised(raw => (raw === null ? undefined : readFlag(raw, context) ?? refuse(raw, context)))
    case 'approval': return memoised(raw => readApproval(cellText(raw)) ?? refuse(raw, context))
    case 'share': return memoised(raw => readShares(cellText(raw)) ?? refuse(raw, context))
    case 'identity': return memoised(raw => readIdentity(raw, context))
    case 'choice': return memoised(raw => readChoice(raw, context))
    default: return assertNever(kind)
  }
}

/** A cell put to its reader: blank cells give undefined, error values are unreadable in every field. */
export function readCell(read: CellReader, raw: CellValue): Decoded {
  if (isBlank(raw)) return undefined
  return isErrorValue(raw) ? UNREADABLE : read(raw)
}

/** A cell that its kind's reader does not know: a placeholder counts as blank unless the field is required. */
function refuse(raw: CellValue, context: CellContext): Refusal | undefined {
  if (!isVague(cellText(raw), context)) return UNREADABLE
  return context.required ? PLACEHOLDER : undefined
}

function isVague(text: string, { placeholders }: CellContext): boolean {
  return isPlaceholder(text) || (placeholders.size > 0 && placeholders.has(text))
}

function textReader(context: CellContext): CellReader {
  const showsDays = /时间|日期/.test(context.header)
  return memoisedIfRepeating(raw => {
    if (typeof raw === 'number' && showsDays) return dayText(raw, context)
    const text = cellText(raw)
    return isVague(text, context) ? refuse(raw, context) : text
  })
}

/** Fields of text that hold days (施工时间) show a serial as the day it is. */
function dayText(raw: number, { dateSystem }: CellContext): string {
  const time = raw < FIRST_SERIAL[dateSystem] ? null : serialToWallTime(raw, dateSystem)
  return time === null ? String(raw) : dayOf(time)
}

function timeReader(context: CellContext): CellReader {
  const bySerial = memoised(raw => readSerial(Number(raw), context.dateSystem) ?? UNREADABLE)
  return raw => {
    if (typeof raw === 'number') return bySerial(raw)
    if (typeof raw !== 'string') return UNREADABLE
    return readWallTime(raw) ?? readWallTime(cellText(raw)) ?? readWrittenSerial(raw, context.dateSystem) ?? refuse(raw, context)
  }
}

const WRITTEN_SERIAL = /^\d{5}(?:\.\d+)?$/

/** A day whose cell lost its date format on the way (a CSV export, a cell set to text): 46086. */
function readWrittenSerial(raw: string, dateSystem: 1900 | 1904): string | null {
  const text = raw.normalize('NFKC').trim()
  return WRITTEN_SERIAL.test(text) ? readSerial(Number(text), dateSystem) : null
}

function readSerial(serial: number, dateSystem: 1900 | 1904): string | null {
  if (serial >= LAST_SERIAL) return Number.isInteger(serial) ? readWallTime(String(serial)) : null
  return serial < FIRST_SERIAL[dateSystem] ? null : serialToWallTime(serial, dateSystem)
}

function phoneReader(context: CellContext): CellReader {
  return raw => {
    const text = cellText(raw)
    const { phones, trouble } = readPhones(text)
    if (phones.length > 0) return trouble === null ? phones : { trouble, value: phones }
    if (isVague(text, context)) return refuse(raw, context)
    return { trouble: trouble ?? 'malformed-phone', value: undefined }
  }
}

/** Ways of writing a power of ten that `readFen` knows. */
const UNITS: Readonly<Record<number, string>> = { 2: '百', 3: '千', 4: '万', 8: '亿' }
const OWN_UNIT = /[万亿千百元圆块角毛分WwKkＷＫ]/

/** Amounts below a header with (万元) are multiplied, except where a cell names its own unit. */
function amountReader(context: CellContext): CellReader {
  const power = amountPower(context.header)
  const read = power === 0 ? readPlainAmount : (raw: CellValue) => readScaledAmount(raw, power)
  return raw => read(raw) ?? refuse(raw, context)
}

function readPlainAmount(raw: CellValue): number | null {
  return typeof raw === 'number' || typeof raw === 'string' ? readFen(raw) : null
}

function readScaledAmount(raw: CellValue, power: number): number | null {
  // Fifteen digits are what Excel keeps; the product's further ones are noise.
  if (typeof raw === 'number') return readFen(Number((raw * 10 ** power).toPrecision(15)))
  if (typeof raw !== 'string') return null
  if (OWN_UNIT.test(raw)) return readFen(raw)
  const unit = UNITS[power]
  const written = unit === undefined ? null : readFen(raw.trim() + unit)
  const plain = written ?? readFen(raw)
  return written ?? (plain === null ? null : fenOf(plain * 10 ** power))
}

const NUMBER = /^([-+]?\d[\d,]*(?:\.\d+)?)([^\d.,]{0,4}|m[23])$/i

/** A plain number, with or without thousands marks and a unit: 1,200 · 12辆 · 86分. */
function readNumber(raw: CellValue): number | null {
  if (typeof raw === 'number') return raw
  const found = typeof raw === 'string' ? NUMBER.exec(raw.normalize('NFKC').replace(/\s+/g, '')) : null
  if (!found?.[1]) return null
  const number = Number(found[1].replace(/,/g, ''))
  return /^万/.test(found[2] ?? '') ? number * 10_000 : number
}

/** A number of more than fifteen digits in a number cell has lost its last ones. */
function readIdentity(raw: CellValue, context: CellContext): Decoded {
  if (typeof raw === 'number' && !Number.isSafeInteger(raw)) return UNREADABLE
  const text = cellText(raw)
  if (isVague(text, context)) return refuse(raw, context)
  if (isMaskedIdentity(text)) return text
  return readIdentityNumber(text)?.number ?? UNREADABLE
}

function readChoice(raw: CellValue, context: CellContext): Decoded {
  const text = cellText(raw)
  if (isVague(text, context)) return refuse(raw, context)
  const words = readChoices(text, context.allowed)
  return words.length === 0 ? undefined : words.join('、')
}

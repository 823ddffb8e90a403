import { isDay } from '../calendar/day'
import type { AddedHoliday } from '../calendar/holiday-calendar'
import { readWallTime, dayOf } from '../calendar/wall-time'
import { serialToWallTime } from '../calendar/serial'
import type { Language } from '../findings/language'
import { FIELDS, FIELD_IDS, type FieldId } from '../registration/fields'
import type { CellValue, SheetGrid } from '../workbook/workbook'
import type { HeaderMapping } from '../register/registers'
import type { BothWords } from './both-words'
import { readOwnPacks, type OwnPack } from './own-pack'
import { RULING_WORDS, rulingWords, type Ruling } from './rulings'

/** Name of the visible sheet that keeps the settings with the workbook. */
export const SETTINGS_SHEET = '报备设置'

/** What a workbook says of how it is to be judged. */
export interface BookSettings {
  readonly packId: string | null
  readonly language: Language | null
  readonly mapping: readonly HeaderMapping[]
  /** KEY → VALUE as for --set. */
  readonly overrides: Readonly<Record<string, string>>
  readonly holidays: readonly AddedHoliday[]
  readonly rulings: readonly Ruling[]
}

export const NO_SETTINGS: BookSettings = { packId: null, language: null, mapping: [], overrides: {}, holidays: [], rulings: [] }

/** A cell of the sheet that says nothing usable. */
export interface SettingsTrouble {
  readonly row: number
  readonly zh: string
  readonly en: string
  /** What the row lacks, without its place. */
  readonly why: BothWords
}

/** In which row each setting stands; of a rule written twice the last one, which holds. */
export interface SettingRows {
  readonly packId: number | null
  readonly overrides: ReadonlyMap<string, number>
  /** In the order of the holidays. */
  readonly holidays: readonly number[]
}

export interface SettingsRead {
  readonly settings: BookSettings
  readonly troubles: readonly SettingsTrouble[]
  readonly rows: SettingRows
  /** Regulations of its own that the book brings along. */
  readonly ownPacks: readonly OwnPack[]
}

const KINDS = { 制度: 'pack', 语言: 'language', 列对应: 'column', 规则: 'override', 节假日: 'holiday', 裁定: 'ruling' } as const
const HEADER: readonly CellValue[] = ['项目', '名称', '取值', '日期', '经办人', '说明']
const TITLE = '报备设置：本表由报备管家读取，可直接修改；一行一项。'

/** The settings a sheet holds, and the rows that could not be read. Rows of other kinds (seals) are left to others. */
export function readSettings(grid: SheetGrid): SettingsRead {
  const troubles: SettingsTrouble[] = []
  const mapping: HeaderMapping[] = []
  const overrides: Record<string, string> = {}
  const holidays: AddedHoliday[] = []
  const rulings: Ruling[] = []
  const rows = { overrides: new Map<string, number>(), holidays: [] as number[] }
  let packRow: number | null = null
  let packId: string | null = null
  let language: Language | null = null
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const [kind, name, value, , who, note] = [1, 2, 3, 4, 5, 6].map(column => textOf(grid.cell(row, column)))
    const day = dayCell(grid.cell(row, 4), grid)
    const fail = (zh: string, en: string): void => void troubles.push(troubleIn(row, { zh, en }))
    switch (KINDS[kind as keyof typeof KINDS]) {
      case undefined: continue
      case 'pack': {
        packId = value || null
        packRow = row
        continue
      }
      case 'language': language = value === 'en' ? 'en' : value === 'zh-CN' || value === '中文' ? 'zh-CN' : language; continue
      case 'column': {
        const field = fieldOf(value ?? '')
        if (field === undefined) fail(`没有“${value}”这个字段`, `there is no field ${value}`)
        else mapping.push({ header: name ?? '', field, ...(note ? { sheet: note } : {}) })
        continue
      }
      case 'override': {
        if (!name) continue
        overrides[name] = value ?? ''
        rows.overrides.set(name, row)
        continue
      }
      case 'holiday': {
        if (day === null || (value !== '休' && value !== '班')) fail('节假日须写日期，取值为 休 或 班', 'a holiday needs a date and 休 or 班')
        else {
          holidays.push({ day, kind: value === '休' ? 'off' : 'work', name: name ?? '' })
          rows.holidays.push(row)
        }
        continue
      }
      case 'ruling': {
        const [word = '', owner] = splitOnce(name ?? '')
        const what = RULING_WORDS[word.trim()]
        const ids = (value ?? '').split(/[,，、;；]/).map(id => id.trim()).filter(id => id !== '')
        if (what === undefined || day === null || ids.length === 0 || (what === 'owner' && !owner?.trim())) fail('裁定须写 同一客户/不同客户/归属:某人/有效/作废、报备编号和日期', 'a ruling needs what, filing numbers and a date')
        else rulings.push({ what, ids, owner: what === 'owner' ? owner?.trim() ?? null : null, who: who ?? '', day, why: note ?? '' })
        continue
      }
    }
  }
  const own = readOwnPacks(grid)
  for (const { row, why } of own.troubles) troubles.push(troubleIn(row, why))
  return { settings: { packId, language, mapping, overrides, holidays, rulings }, troubles, rows: { packId: packRow, ...rows }, ownPacks: own.packs }
}

function troubleIn(row: number, why: BothWords): SettingsTrouble {
  return { row, zh: `${SETTINGS_SHEET} 第 ${row} 行：${why.zh}`, en: `${SETTINGS_SHEET} row ${row}: ${why.en}`, why }
}

/** The rows of the sheet that hold `settings`, title and header first; what reading them gives is equal to `settings`. */
export function printSettings(settings: BookSettings): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [[TITLE], HEADER]
  const add = (kind: keyof typeof KINDS, name: string, value: string, day = '', who = '', note = ''): void => void rows.push([kind, name, value, day, who, note].map(cell => (cell === '' ? null : cell)))
  if (settings.packId !== null) add('制度', '报备制度', settings.packId)
  if (settings.language !== null) add('语言', '界面语言', settings.language)
  for (const { header, field, sheet } of settings.mapping) add('列对应', header, field === null ? '不读取' : FIELDS[field].header, '', '', sheet ?? '')
  for (const [key, value] of Object.entries(settings.overrides)) add('规则', key, value)
  for (const { day, kind, name } of settings.holidays) add('节假日', name, kind === 'off' ? '休' : '班', day)
  for (const ruling of settings.rulings) add('裁定', rulingWords(ruling), ruling.ids.join('、'), ruling.day, ruling.who, ruling.why)
  return rows
}

/** 归属:某人, the name taken whole. */
function splitOnce(text: string): readonly [string, string | undefined] {
  const at = text.search(/[:：]/)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function fieldOf(word: string): FieldId | null | undefined {
  if (word === '不读取' || word === '') return null
  return FIELD_IDS.find(id => id === word || FIELDS[id].header === word)
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value).trim()
}

function dayCell(value: CellValue, grid: SheetGrid) {
  if (typeof value === 'number') {
    const time = serialToWallTime(value, grid.dateSystem)
    return time === null ? null : dayOf(time)
  }
  const text = textOf(value)
  if (isDay(text)) return text
  const time = text === '' ? null : readWallTime(text)
  return time === null ? null : dayOf(time)
}

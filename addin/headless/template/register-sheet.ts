import type { Cell, WriteSheet } from 'hucre'
import { EVENT_HEADERS, eventTitle, FIELDS, type FieldId, type Language, type PolicyPack, type RegisterEvent, type TemplateColumn } from '../../../core/index'
import { columnWidth, numberFormat } from './column-look'
import { columnLook, headerLook, PAGE_NUMBERS, pagesAcross, printSetUp } from './looks'
import { columnValidation } from './validations'

type SheetColumn = Pick<TemplateColumn, 'header' | 'field' | 'kind' | 'required' | 'allowed' | 'hint'>

/** The register itself: a table with its header, drop-downs and hints, and one blank row. */
export function registerSheet(name: string, columns: readonly SheetColumn[], pack: PolicyPack, language: Language): WriteSheet {
  return { ...columnSheet(name, columns, severalOf(pack), language), tables: [tableOf('报备登记表', columns)] }
}

/** The sheet of events of contract §1, with what a confirmed visit carries where the pack knows such visits. */
export function eventSheet(pack: PolicyPack, language: Language): WriteSheet {
  const columns = [...EVENT_HEADERS.map(header => eventColumn(header, pack)), ...visitorColumns(pack)]
  return { ...columnSheet('跟进记录', columns, new Set(), language), tables: [tableOf('跟进记录表', columns)] }
}

function columnSheet(name: string, columns: readonly SheetColumn[], several: ReadonlySet<FieldId>, language: Language): WriteSheet {
  const widths = columns.map(column => ({ width: columnWidth(column), style: columnLook(column.kind, numberFormat(column)) }))
  return {
    name,
    rows: [columns.map(({ header }) => header), columns.map(() => null)],
    columns: widths,
    cells: headerCells(columns, 0),
    rowDefs: new Map([[0, { height: 32 }]]),
    dataValidations: columns.map((column, at) => columnValidation(column, at + 1, column.field !== null && several.has(column.field), language)),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: printSetUp('landscape', 1, pagesAcross(widths)),
    headerFooter: PAGE_NUMBERS,
  }
}

export function headerCells(columns: readonly Pick<SheetColumn, 'required'>[], row: number): Map<string, Partial<Cell>> {
  return new Map(columns.map(({ required }, at) => [`${row},${at}`, { style: headerLook(required) }]))
}

function tableOf(name: string, columns: readonly SheetColumn[]) {
  return { name, displayName: name, columns: columns.map(({ header }) => ({ name: header })), style: 'TableStyleLight1', showRowStripes: true }
}

/** Columns in which several words may stand (R02 公关对象). */
function severalOf(pack: PolicyPack): ReadonlySet<FieldId> {
  return new Set(pack.enumerations.filter(({ several }) => several).map(({ field }) => field))
}

const EVENTS: readonly Exclude<RegisterEvent['kind'], 'violation'>[] = [
  'follow-up', 'visit', 'visit-confirmed', 'extension', 'deposit', 'signing', 'receipt', 'refund', 'competitor', 'false', 'dispute-in-presence', 'objection', 'give-up', 'assignment', 'withdrawal',
]

const EVENT_COLUMNS: { readonly [H in (typeof EVENT_HEADERS)[number]]: Pick<SheetColumn, 'kind' | 'required' | 'hint'> } = {
  报备编号: { kind: 'text', required: true, hint: { zh: '登记表中该报备的编号', en: 'number of the filing in the register' } },
  事件: { kind: 'choice', required: true, hint: { zh: '请选择；违规写作“违规:类型”', en: 'choose one; a violation is written 违规:type' } },
  日期: { kind: 'time', required: true, hint: { zh: '事件发生的日期，如 2026-03-05', en: 'day of the event, such as 2026-03-05' } },
  金额: { kind: 'amount', required: false, hint: { zh: '交定、签约、回款、退款的金额（元）', en: 'amount of a deposit, contract, receipt or refund, in yuan' } },
  人员: { kind: 'text', required: false, hint: { zh: '当事人；空着即为报备人', en: 'the person concerned; the row’s seller when blank' } },
  备注: { kind: 'text', required: false, hint: { zh: '说明、证据等', en: 'remarks, evidence' } },
}

function eventColumn(header: (typeof EVENT_HEADERS)[number], pack: PolicyPack): SheetColumn {
  const column = { header, field: header === '备注' ? ('remarks' as const) : null, ...EVENT_COLUMNS[header] }
  return header === '事件' ? { ...column, allowed: [...EVENTS.map(eventTitle), ...pack.penalties.map(({ type }) => `${eventTitle('violation')}${type}`)] } : column
}

function visitorColumns({ visits }: PolicyPack): readonly SheetColumn[] {
  if (!visits) return []
  return [...visits.mustEqual, ...visits.signatures].map((field): SheetColumn => {
    const { header, kind } = FIELDS[field]
    const isSignature = kind === 'flag'
    const words = isSignature ? { zh: '到访确认的签字：是或否', en: 'signature of a confirmed visit: 是 or 否' } : { zh: '到访确认时登记的内容，须与报备一致', en: 'as taken down at the visit; it must equal the filing' }
    return { header: field === 'customerName' ? '姓名' : field === 'phone' ? '手机号码' : header, field, kind, required: false, hint: words, ...(isSignature ? { allowed: ['是', '否'] } : {}) }
  })
}

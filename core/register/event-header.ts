import { FIELDS, type FieldId } from '../registration/fields'
import type { EventKind } from '../registration/registration'
import type { SheetGrid } from '../workbook/workbook'
import { eventKindOfSheet } from './event-words'
import { headerCells } from './header-cells'
import { type HeaderLexicon, RANKS, meaningsOf } from './header-lexicon'
import { type HeaderCell, mappingOfSheet, matchHeaders } from './header-match'
import { headRows } from './header-row'
import { strippedHeader } from './header-text'
import type { HeaderMapping } from './registers'

/** Where a sheet of events keeps what. */
export interface EventHeader {
  readonly row: number
  readonly id: HeaderCell
  /** The column of the event's word; null where the sheet's name says it for all rows. */
  readonly kind: HeaderCell | null
  readonly kindOfSheet: EventKind | null
  readonly at: HeaderCell | null
  readonly amount: HeaderCell | null
  readonly person: HeaderCell | null
  readonly remarks: HeaderCell | null
  /** 姓名, 性别, 手机号码, signatures and what else a visit is confirmed by. */
  readonly visitor: readonly { readonly field: FieldId; readonly cell: HeaderCell }[]
}

/** The headers of an event sheet, in order of preference. */
const EVENT_WORDS = ['事件', '事件类型', '事件名称'] as const
const WORDS = {
  at: ['日期', '时间', '事件日期', '事件时间', '发生日期', '发生时间', '跟进日期', '跟进时间', '到访日期', '到访时间', '来访日期', '来访时间', '拜访日期', '拜访时间', '回款日期', '回款时间', '收款日期', '退款日期', '登记日期', '登记时间', '记录日期', '记录时间'],
  amount: ['金额', '事件金额', '涉及金额', '发生金额', '回款金额', '收款金额', '退款金额', '定金金额', '合同金额', '签约金额', '成交金额', '罚款金额'],
  person: ['人员', '当事人', '责任人', '违规人', '违规人员', '跟进人', '跟进人员', '经办人', '业务员', '销售员', '报备人', '接待人', '接待人员', '分配给', '分配人员', '提出人', '操作人', '设计师', '经纪人'],
  remarks: ['备注', '备注信息', '说明', '内容', '情况说明', '事件说明', '跟进内容', '跟进情况', '拜访内容', '来访内容', '洽谈内容', '证据', '附件'],
} as const

const VISITOR_FIELDS: ReadonlySet<string> = new Set<FieldId>([
  'customerName', 'contactName', 'company', 'sex', 'phone', 'identityNo', 'address', 'project', 'team', 'region', 'namedUnit', 'tour',
  'signatures.unit', 'signatures.service', 'signatures.manager', 'signatures.customer',
])

/** The ids' headers in the registers at hand, stripped; the register's own word heads the events' ids as well. */
export type IdWords = ReadonlySet<string>

/**
 * The header row of a sheet of events: it holds an id header and 事件 (contract §1). A sheet named 跟进记录 or 来访登记
 * whose rows carry a number and a day, and no filing time, is one as well. null for every other sheet.
 */
export function findEventHeader(book: string, grid: SheetGrid, lexicon: HeaderLexicon, ids: IdWords, mapping: readonly HeaderMapping[]): EventHeader | null {
  const own = mappingOfSheet(mapping, book, grid.sheet)
  const rows = headRows(grid).map(row => ({ row, cells: headerCells(grid, row) }))
  for (const { row, cells } of rows) {
    const kind = cellOf(cells, EVENT_WORDS)
    if (kind) {
      const header = eventHeader(row, cells, kind, lexicon, ids, own)
      if (header) return header
    }
  }
  const named = /\.csv$/i.test(book) ? `${grid.sheet} ${book}` : grid.sheet
  if (eventKindOfSheet(named, false) === null) return null
  for (const { row, cells } of rows) {
    const header = eventHeader(row, cells, null, lexicon, ids, own)
    if (header?.at && !hasFilingTime(cells, header.at, lexicon)) return { ...header, kindOfSheet: eventKindOfSheet(named, header.visitor.some(({ field }) => field.startsWith('signatures.'))) }
  }
  return null
}

function eventHeader(row: number, cells: readonly HeaderCell[], kind: HeaderCell | null, lexicon: HeaderLexicon, ids: IdWords, mapping: readonly HeaderMapping[]): EventHeader | null {
  const id = idCell(cells, lexicon, ids, mapping)
  if (!id) return null
  const taken = new Set<HeaderCell | null>([id, kind])
  const take = (words: readonly string[]): HeaderCell | null => {
    const cell = cellOf(cells.filter(each => !taken.has(each)), words) ?? null
    taken.add(cell)
    return cell
  }
  const fixed = { at: take(WORDS.at), amount: take(WORDS.amount), person: take(WORDS.person), remarks: take(WORDS.remarks) }
  const rest = cells.filter(cell => !taken.has(cell))
  const match = matchHeaders(rest, lexicon, mapping)
  const visitor = rest.flatMap(cell => {
    const field = [...match.columns].find(([, column]) => column === cell.column)?.[0]
    return field !== undefined && isVisitorField(field) ? [{ field, cell }] : []
  })
  return { row, id, kind, kindOfSheet: null, ...fixed, visitor }
}

function isVisitorField(target: string): target is FieldId {
  return VISITOR_FIELDS.has(target)
}

/** The cell whose header is the earliest of the words. */
function cellOf(cells: readonly HeaderCell[], words: readonly string[]): HeaderCell | undefined {
  for (const word of words) {
    const cell = cells.find(each => strippedHeader(each.text) === word)
    if (cell) return cell
  }
  return undefined
}

/** 报备编号 before its synonyms before the registers' own word (序号), so that a running number of the events is none. */
function idCell(cells: readonly HeaderCell[], lexicon: HeaderLexicon, ids: IdWords, mapping: readonly HeaderMapping[]): HeaderCell | undefined {
  const mapped = mapping.filter(entry => entry.field === 'id').map(entry => strippedHeader(entry.header))
  const ranked = cells.flatMap(cell => {
    const meaning = meaningsOf(lexicon, cell.text).find(each => each.target === 'id' && each.rank < RANKS.affix)
    return meaning ? [{ cell, order: meaning.rank * 100 + meaning.preference }] : []
  })
  const best = ranked.sort((a, b) => a.order - b.order)[0]?.cell
  return cellOf(cells, mapped) ?? best ?? cells.find(cell => ids.has(strippedHeader(cell.text)))
}

/** Whether a column other than the events' own day says when a customer was filed: then it is a register. */
function hasFilingTime(cells: readonly HeaderCell[], at: HeaderCell, lexicon: HeaderLexicon): boolean {
  return cells.some(cell => cell !== at && meaningsOf(lexicon, cell.text).some(meaning => meaning.target === 'registeredAt' && meaning.rank < RANKS.affix))
    || strippedHeader(at.text) === strippedHeader(FIELDS.registeredAt.header)
}

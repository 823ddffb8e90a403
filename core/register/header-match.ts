import { appendTo } from '../lists/append-to'
import { FIELDS, FIELD_IDS, type FieldId } from '../registration/fields'
import { exactHeader, strippedHeader } from './header-text'
import { type HeaderLexicon, type Meaning, RANKS, type Rank, meaningsOf } from './header-lexicon'
import { type HeaderTarget, isStageTarget } from './header-target'
import { knowsPreReports } from './pre-report'
import type { HeaderMapping } from './registers'

/** A column's header; `group` is the title above it in a two-line header. */
export interface HeaderCell {
  readonly column: number
  readonly text: string
  readonly group: string | null
}

/** Columns that claim one target equally well; the first of them is the one that is read. */
export interface HeaderTie {
  readonly target: HeaderTarget
  readonly columns: readonly number[]
}

export interface HeaderMatch {
  /** The column that serves each target. */
  readonly columns: ReadonlyMap<HeaderTarget, number>
  readonly ties: readonly HeaderTie[]
}

interface Claim {
  readonly cell: HeaderCell
  readonly preference: number
  /** Whether the header can mean nothing else at this rank. */
  readonly sole: boolean
}

interface Assignment {
  readonly columns: Map<HeaderTarget, number>
  readonly free: Set<HeaderCell>
  readonly ties: HeaderTie[]
}

/**
 * Finds the column of every field and stage: each column serves one, each is served by one column (contract §1).
 * The administrator's mapping comes first, then rank by rank the words of the pack and of the fields.
 * What one rank leaves tied is told, and the word that stands earlier among the synonyms is read.
 */
export function matchHeaders(cells: readonly HeaderCell[], lexicon: HeaderLexicon, mapping: readonly HeaderMapping[]): HeaderMatch {
  const state: Assignment = { columns: new Map(), free: new Set(cells), ties: [] }
  applyMapping(state, mapping)
  const meanings = new Map(cells.map(cell => [cell, meaningsOfCell(lexicon, cell)]))
  for (const rank of Object.values(RANKS)) assignRank(state, rank, meanings)
  giveUpLoneStageWords(state, lexicon, meanings)
  chooseCustomerColumn(state, lexicon, mapping)
  choosePreReport(state, lexicon, mapping)
  return { columns: state.columns, ties: state.ties.filter(tie => tie.columns.length > 1) }
}

/** The mapping entries that speak of one sheet of one book. */
export function mappingOfSheet(mapping: readonly HeaderMapping[], book: string, sheet: string): readonly HeaderMapping[] {
  return mapping.filter(entry => (entry.book ?? book) === book && (entry.sheet ?? sheet) === sheet)
}

function applyMapping(state: Assignment, mapping: readonly HeaderMapping[]): void {
  for (const { header, field } of mapping) {
    const cell = cellOfHeader(state.free, header)
    if (!cell || (field !== null && state.columns.has(field))) continue
    state.free.delete(cell)
    if (field !== null) state.columns.set(field, cell.column)
  }
}

function cellOfHeader(cells: ReadonlySet<HeaderCell>, header: string): HeaderCell | undefined {
  const list = [...cells]
  return list.find(cell => exactHeader(cell.text) === exactHeader(header)) ?? list.find(cell => strippedHeader(cell.text) === strippedHeader(header))
}

/** 姓名 below the group 联系人信息 is read as 联系人姓名 where that is a known word, and else as 姓名, after all clearer ones. */
function meaningsOfCell(lexicon: HeaderLexicon, cell: HeaderCell): readonly Meaning[] {
  if (cell.group === null) return meaningsOf(lexicon, cell.text)
  const group = strippedHeader(cell.group).replace(/(?:基本)?(?:信息|资料|情况)$/, '')
  const joined = meaningsOf(lexicon, group + strippedHeader(cell.text)).filter(meaning => meaning.rank <= RANKS.synonymStripped)
  if (joined.length > 0) return joined
  const plain = meaningsOf(lexicon, cell.text)
  if (!belongsToFiler(lexicon, group)) return plain
  return plain.map(meaning => ({ ...meaning, rank: RANKS.lastResort }))
}

/** Whether a group title names who files: the 电话 below 报备人 is not the customer's. */
function belongsToFiler(lexicon: HeaderLexicon, group: string): boolean {
  return meaningsOf(lexicon, group).some(meaning => meaning.target === 'seller' || meaning.target === 'team')
}

function assignRank(state: Assignment, rank: Rank, meanings: ReadonlyMap<HeaderCell, readonly Meaning[]>): void {
  const claims = claimsOfRank(state, rank, meanings)
  for (const [target, list] of claims) {
    const sole = list.filter(claim => claim.sole)
    if (sole.length > 0) settle(state, target, sole, rank)
  }
  for (const [target, list] of claims) {
    const left = list.filter(claim => state.free.has(claim.cell))
    if (left.length > 0 && !state.columns.has(target)) settle(state, target, left, rank)
  }
}

/** The claims of the free columns on the free targets at one rank, targets in the order of the contract. */
function claimsOfRank(state: Assignment, rank: Rank, meanings: ReadonlyMap<HeaderCell, readonly Meaning[]>): Map<HeaderTarget, Claim[]> {
  const claims = new Map<HeaderTarget, Claim[]>()
  for (const cell of state.free) {
    const open = (meanings.get(cell) ?? []).filter(meaning => meaning.rank === rank && !state.columns.has(meaning.target))
    for (const { target, preference } of open) {
      appendTo(claims, target, { cell, preference, sole: open.length === 1 })
    }
  }
  return claims
}

function settle(state: Assignment, target: HeaderTarget, claims: readonly Claim[], rank: Rank): void {
  const ordered = [...claims].sort((a, b) => a.preference - b.preference || a.cell.column - b.cell.column)
  const winner = ordered[0]
  if (!winner) return
  state.columns.set(target, winner.cell.column)
  state.free.delete(winner.cell)
  if (ordered.length > 1 && rank < RANKS.shortened) state.ties.push({ target, columns: ordered.map(claim => claim.cell.column) })
}

/**
 * A bare stage word that is a field's word elsewhere (R13 大区) heads a stage only beside another stage's column;
 * alone it is the field's.
 */
function giveUpLoneStageWords(state: Assignment, lexicon: HeaderLexicon, meanings: ReadonlyMap<HeaderCell, readonly Meaning[]>): void {
  const stages = [...state.columns].filter(([target]) => isStageTarget(target))
  const only = stages[0]
  if (stages.length !== 1 || !only || (lexicon.pack.approval?.stages.length ?? 0) < 2) return
  const cell = [...meanings.keys()].find(each => each.column === only[1])
  const other = cell && meanings.get(cell)?.find(meaning => !isStageTarget(meaning.target) && !state.columns.has(meaning.target) && meaning.rank < RANKS.affix)
  if (!other) return
  state.columns.delete(only[0])
  state.columns.set(other.target, only[1])
}

/** 公司名称 is the customer's name unless another column names the customer already, and a pack wants it as company. */
function chooseCustomerColumn(state: Assignment, lexicon: HeaderLexicon, mapping: readonly HeaderMapping[]): void {
  const company = state.columns.get('company')
  if (company === undefined || state.columns.has('customerName') || mapping.some(entry => entry.field === 'company')) return
  const wantsBoth = lexicon.pack.customerIs === 'company' && lexicon.pack.required.some(({ field }) => field === 'company')
  if (wantsBoth) return
  state.columns.delete('company')
  state.columns.set('customerName', company)
}

/** 预报备时间 is a field of its own only where a regulation knows pre-reports (R16); elsewhere it is the filing time. */
function choosePreReport(state: Assignment, lexicon: HeaderLexicon, mapping: readonly HeaderMapping[]): void {
  const column = state.columns.get('preReportedAt')
  const ownField = knowsPreReports(lexicon.pack) || mapping.some(entry => entry.field === 'preReportedAt')
  if (column === undefined || ownField || state.columns.has('registeredAt')) return
  state.columns.delete('preReportedAt')
  state.columns.set('registeredAt', column)
}

/** The fields served, in the order of the contract, with their columns. */
export function servedFields(match: HeaderMatch): readonly { readonly field: FieldId; readonly column: number }[] {
  return FIELD_IDS.flatMap(field => {
    const column = match.columns.get(field)
    return column === undefined ? [] : [{ field, column }]
  })
}

/** The header by which a target is spoken of. */
export function targetTitle(target: HeaderTarget): string {
  return isStageTarget(target) ? target : FIELDS[target].header
}

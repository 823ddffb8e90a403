import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre'
import stringWidth from 'string-width'
import { describePack, NO_SETTINGS, printSettings, SETTINGS_SHEET, type Language, type PackField, type PolicyPack, type TemplateColumn } from '../../../core/index'
import { columnWidth, numberFormat } from './column-look'
import { exampleValue, furtherValue, hasLines } from './example-values'
import { columnLook, FONT, PAGE_NUMBERS, pagesAcross, printSetUp, SUBTITLE_LOOK, TEXT_LOOK, TITLE_LOOK } from './looks'
import { headerCells } from './register-sheet'

/** One filled row, with a further line where the form has several, apart from the register, so that nobody has to delete it. */
export function exampleSheet(columns: readonly TemplateColumn[], pack: PolicyPack): WriteSheet {
  const widths = columns.map(column => ({ width: columnWidth(column), style: columnLook(column.kind, numberFormat(column), true) }))
  return {
    name: '示例',
    rows: [columns.map(({ header }) => header), columns.map(column => exampleValue(column, pack)), ...(hasLines(pack) ? [columns.map(furtherValue)] : [])],
    columns: widths,
    cells: headerCells(columns, 0),
    rowDefs: new Map([[0, { height: 32 }]]),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: printSetUp('landscape', 1, pagesAcross(widths)),
    headerFooter: PAGE_NUMBERS,
  }
}

const PLAIN: CellStyle = { font: FONT }
const TEXT_WIDTH = 60
const LINE_HEIGHT = 16

interface Line {
  readonly cells: readonly CellValue[]
  readonly look: CellStyle
}

/** How to fill the register in, the clauses, and every column with what it takes. */
export function guideSheet(pack: PolicyPack, language: Language): WriteSheet {
  const lines = guideLines(pack, language)
  const cells = new Map<string, Partial<Cell>>()
  lines.forEach(({ cells: row, look }, at) => row.forEach((_, column) => cells.set(`${at},${column}`, { style: look })))
  return {
    name: '填写说明', rows: lines.map(line => [...line.cells]), cells,
    columns: [{ width: 20 }, { width: 12 }, { width: TEXT_WIDTH }, { width: 10 }],
    rowDefs: new Map(lines.map((line, at) => [at, { height: heightOf(line) }])),
    pageSetup: printSetUp('portrait', null), headerFooter: PAGE_NUMBERS,
  }
}

function guideLines(pack: PolicyPack, language: Language): readonly Line[] {
  const zh = language === 'zh-CN'
  const pick = (words: { readonly zh: string; readonly en: string }): string => (zh ? words.zh : words.en)
  const text = (...cells: CellValue[]): Line => ({ cells, look: TEXT_LOOK })
  const head = (...cells: CellValue[]): Line => ({ cells, look: SUBTITLE_LOOK })
  const { fields, clauses } = describePack(pack)
  return [
    { cells: [`${pack.id} ${pick(pack.title)}`], look: TITLE_LOOK },
    { cells: [pick(pack.summary)], look: PLAIN },
    ...[...(zh ? HOW_ZH : HOW_EN), ...(hasLines(pack) ? [zh ? LINES_ZH : LINES_EN] : [])].map(line => ({ cells: [line], look: PLAIN })),
    { cells: [null], look: PLAIN },
    head(zh ? '条款' : 'Clause', null, zh ? '内容' : 'What it says', null),
    ...clauses.map(clause => text(clause.id, null, pick(clause), null)),
    { cells: [null], look: PLAIN },
    head(zh ? '列' : 'Column', zh ? '要求' : 'Need', zh ? '填写方法' : 'How to fill it in', zh ? '条款' : 'Clause'),
    ...fields.map(field => text(field.header, needWord(field, language), howTo(field, pick), field.clause)),
  ]
}

/** Wrapped lines are given their room: not every program finds it by itself. */
function heightOf({ cells, look }: Line): number {
  const wrapped = look.alignment?.wrapText ? Math.ceil(stringWidth(String(cells[2] ?? '')) / (TEXT_WIDTH - 4)) : 1
  return Math.max(1, wrapped) * LINE_HEIGHT + (look === TITLE_LOOK ? 6 : 0)
}

const HOW_ZH = ['在“报备登记”表中逐行填写，一行一条报备；深色表头为必填。示例见“示例”表。', '跟进、到访、延期、签约、回款等记在“跟进记录”表中，或直接填在登记表的相应列。', '列可以移动、增加；请不要改动列名。检查时会在右侧追加“状态”“到期日”等列，不改动其他内容。']
const HOW_EN = ['Fill in 报备登记, one row for each filing; dark headers must be filled. 示例 shows one.', 'Follow-ups, visits, extensions, signings and receipts go into 跟进记录, or into the columns of the register.', 'Columns may be moved and added; keep their headers. A check adds 状态, 到期日 … at the right and changes nothing else.']

const LINES_ZH = '一条报备有多个产品、车辆或竞品报价的，在其下另起一行：写同一报备编号，只填该产品、车辆或报价的列，见“示例”表第 3 行。'
const LINES_EN = 'Several products, vehicles or bids of one filing go into further rows below it: the same 报备编号 and only their own columns, as row 3 of 示例 shows.'

function needWord({ need }: PackField, language: Language): string {
  const words = { required: ['必填', 'required'], conditional: ['条件必填', 'on condition'], optional: ['选填', 'optional'] } as const
  return words[need][language === 'en' ? 1 : 0]
}

function howTo({ hint, when }: PackField, pick: (words: { readonly zh: string; readonly en: string }) => string): string {
  const how = pick(hint).replace(/^(?:必填|选填)。|^(?:Required|Optional)\. /, '')
  return when === null ? how : `${how}（${pick(when)}）`
}

/** 报备设置 names the pack, so that a check of the filled register needs no option. */
export function settingsSheet(pack: PolicyPack, overrides: Readonly<Record<string, string>>, language: Language): WriteSheet {
  const rows = printSettings({ ...NO_SETTINGS, packId: pack.id, language, overrides }).map(row => [...row])
  return { name: SETTINGS_SHEET, rows, columns: [{ width: 12 }, { width: 20 }, { width: 20 }, { width: 14 }, { width: 12 }, { width: 30 }] }
}

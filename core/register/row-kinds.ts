import type { CellValue, SheetGrid } from '../workbook/workbook'

/** Rows that are no filing though they stand among filings. */
export type RowKind = 'data' | 'total' | 'footer' | 'example'

const TOTAL = /^(?:本?[页月周年日季]|累计|部门)?(?:合|总|小|共|累)计(?:$|[\s:：(（\d])|^.{0,12}(?:合计|总计|小计|共计)[:：]?$/
const FOOTER = /^(?:(?:制表|制单|填表|填报|填写|审核|复核|审批|批准|核准|主管|经办|部门|财务|总经理|负责人|说明|备注|附注|注意|注)[^:：]{0,8}[:：]|(?:填表说明|填写说明|报备说明|使用说明|说明|备注|附注|注|制表人|制表|审核人|填表人)$)/
const EXAMPLE = /^(?:示例|例|例如|范例|样例|填写示例|填表示例|必填|选填|必填项|选填项)[:：]?$/
/** Characters with which, or ending with which, such rows begin; nearly every other row is told by one look. */
const FIRST = new Set([...'本累部合总小共制填审复批核主经财负说备附注示例范样必选使报'].map(sign => sign.charCodeAt(0)))
const LAST = new Set([...'计:：'].map(sign => sign.charCodeAt(0)))

/** What the first text of a row says the row is. */
export function rowKind(first: string): RowKind {
  if (!FIRST.has(first.charCodeAt(0)) && !LAST.has(first.charCodeAt(first.length - 1))) return 'data'
  const plain = first.trim().replace(/(?<=^[合总小共累]) +(?=计)/, '')
  if (TOTAL.test(plain)) return 'total'
  if (FOOTER.test(plain)) return 'footer'
  return EXAMPLE.test(plain) ? 'example' : 'data'
}

/** The first filled cell of a row at or before a column; null when those are blank. */
export function firstText(grid: SheetGrid, row: number, last: number): string | null {
  for (let column = grid.firstColumn; column <= last; column++) {
    const value: CellValue = grid.cell(row, column)
    if (value === null || value === '') continue
    if (typeof value !== 'string') return null
    const text = value.trim()
    if (text !== '') return text
  }
  return null
}

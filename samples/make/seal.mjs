import { isDay } from './spelling.mjs'

/**
 * The seals that `baobei check --seal` put into 报备设置 on an earlier day, as rows of that sheet: 封存, sheet, number, day, nobody,
 * then 列:digest:text. `sealed` is `{ on, columns: { 规范列名: column }, was: { key: { column: what it said then } }, gone: [cells] }`;
 * rows filed after that day bear no seal.
 */
export function sealRows(sealed, sheet, rows) {
  const { on, columns, was = {}, gone = [] } = sealed
  const then = rows.filter(row => row.on <= on).map(({ id, key, cells }) => ({ id, cells: { ...cells, ...was[key] } }))
  return [...then, ...gone.map(cells => ({ id: cells.报备编号, cells }))].map(({ id, cells }) => {
    const parts = Object.entries(columns).map(([header, column]) => sealCell(id, header, textOf(header === '报备编号' ? id : cells[column])))
    return ['封存', sheet, id, on, null, parts.join('|')]
  })
}

/** The fields of the canonical headers; those whose text tells who the customer is are sealed by their digest alone. */
const FIELDS = { 报备编号: 'id', 报备时间: 'registeredAt', 客户名称: 'customerName', 联系电话: 'phone', 地址: 'address', 报备人: 'seller', 部门: 'team' }
const PERSONAL = new Set(['客户名称', '联系电话', '地址'])

function sealCell(id, header, text) {
  return [header, digest(`${id}\u0000${FIELDS[header]}\u0000${text}`), PERSONAL.has(header) ? '' : text].map(escape).join(':')
}

function textOf(cell) {
  if (cell === null || cell === undefined) return ''
  if (isDay(cell)) return cell.time === null ? cell.day : `${cell.day}T${cell.time}:00`
  return String(cell !== null && typeof cell === 'object' ? cell.value : cell).trim()
}

function escape(text) {
  return text.replace(/%/g, '%25').replace(/:/g, '%3A').replace(/\|/g, '%7C')
}

/** As core/review/seal/digest.ts makes it; the samples' test finds every unchanged row altered when the two part. */
function digest(text) {
  let a = 0x811c9dc5
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ (b >>> 13)
  b = Math.imul(b ^ (b >>> 16), 0xc2b2ae35) ^ (a >>> 13)
  return ((b >>> 0) & 0x1fffff).toString(16).padStart(6, '0') + (a >>> 0).toString(16).padStart(8, '0')
}

import { createRequire } from 'node:module'

const { zipSync, strToU8 } = createRequire(import.meta.url)('fflate')

/**
 * Writes a plain workbook, always the same bytes for the same sheets. A sheet is
 * `{ name, rows, widths?, hidden?, merges?, header?, table? }`; a cell a value or `{ value, show }`.
 */
export function xlsxFile(sheets) {
  const strings = new Map()
  const textOf = text => {
    if (!strings.has(text)) strings.set(text, strings.size)
    return strings.get(text)
  }
  const parts = sheets.map((sheet, i) => sheetPart(sheet, textOf, i + 1))
  const files = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${REL}"><Relationship Id="rId1" Type="${DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${REL}">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${DOC}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${DOC}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${DOC}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  }
  parts.forEach((part, i) => { files[`xl/worksheets/sheet${i + 1}.xml`] = part })
  sheets.forEach((sheet, i) => {
    if (!sheet.table) return
    files[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = `${HEAD}<Relationships xmlns="${REL}"><Relationship Id="rId1" Type="${DOC}/table" Target="../tables/table${i + 1}.xml"/></Relationships>`
    files[`xl/tables/table${i + 1}.xml`] = tablePart(sheet, i + 1)
  })
  files['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${[...strings.keys()].map(text => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`
  const mtime = new Date(2026, 0, 1)
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: 9, mtime }]])))
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const REL = 'http://schemas.openxmlformats.org/package/2006/relationships'
const STYLE = { date: 1, time: 2, money: 3, title: 4, header: 5 }
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="171" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="171" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf fontId="2" fillId="2" applyFont="1" applyFill="1"/></cellXfs></styleSheet>`

function contentTypes(sheets) {
  const type = (part, kind) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/styles.xml', 'styles')}${type('/xl/sharedStrings.xml', 'sharedStrings')}${sheets.map((sheet, i) => type(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet') + (sheet.table ? type(`/xl/tables/table${i + 1}.xml`, 'table') : '')).join('')}</Types>`
}

function sheetPart({ rows, widths = [], hidden = [], merges = [], header = 1, table }, textOf) {
  const columns = Math.max(...rows.map(row => row.length))
  const cols = Array.from({ length: columns }, (_, i) => `<col min="${i + 1}" max="${i + 1}" width="${widths[i] ?? 14}" customWidth="1"${hidden.includes(i + 1) ? ' hidden="1"' : ''}/>`).join('')
  const data = rows.map((row, i) => {
    const cells = row.map((cell, j) => cellXml(cell, `${letters(j + 1)}${i + 1}`, textOf, i + 1 < header ? 'title' : i + 1 === header ? 'header' : null)).join('')
    return cells === '' ? '' : `<row r="${i + 1}">${cells}</row>`
  }).join('')
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${DOC}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols}</cols><sheetData>${data}</sheetData>${merged}${table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : ''}</worksheet>`
}

function cellXml(cell, ref, textOf, place) {
  const { value, show } = cell !== null && typeof cell === 'object' ? cell : { value: cell, show: null }
  if (value === null || value === undefined || value === '') return ''
  const style = STYLE[show ?? place] ?? 0
  const s = style === 0 ? '' : ` s="${style}"`
  return typeof value === 'number' ? `<c r="${ref}"${s}><v>${value}</v></c>` : `<c r="${ref}"${s} t="s"><v>${textOf(value)}</v></c>`
}

function tablePart({ rows, header = 1, table }, id) {
  const headers = rows[header - 1]
  const ref = `A${header}:${letters(headers.length)}${rows.length}`
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${table}" displayName="${table}" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${headers.length}">${headers.map((name, i) => `<tableColumn id="${i + 1}" name="${escape(name)}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`
}

export function letters(column) {
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column)
}

export function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

import { escape } from './xlsx-file.mjs'

/**
 * A sample as a flat OpenDocument spreadsheet for LibreOffice to turn into .xlsx: merged titles, real dates, drop-downs,
 * comments, hidden columns and a chart. Sheets are those of `xlsxFile`, with `choices` by header, `comments` by header, and `chart`.
 */
export function flatSheet(sheets) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="ymd"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="ymd"/>
<style:style style:name="title" style:family="table-cell"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
<style:style style:name="header" style:family="table-cell"><style:table-cell-properties fo:background-color="#ddebf7"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="3.4cm"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:content-validations>${sheets.flatMap(validations).join('')}</table:content-validations>
${sheets.map(sheet => (sheet.chart ? chartTable(sheet) : tableOf(sheet))).join('\n')}
</office:spreadsheet></office:body></office:document>
`
}

const validationName = (sheet, header) => `${sheet.name}.${header}`

function validations(sheet) {
  return Object.entries(sheet.choices ?? {}).map(([header, words]) => `<table:content-validation table:name="${escape(validationName(sheet, header))}" table:condition="of:cell-content-is-in-list(${words.map(word => `&quot;${escape(word)}&quot;`).join(';')})" table:allow-empty-cell="true"><table:help-message table:title="${escape(header)}" table:display="true"><text:p>请从列表中选择</text:p></table:help-message></table:content-validation>`)
}

function tableOf(sheet) {
  const { name, rows, header = 1, hidden = [], merges = [], choices = {}, comments = {} } = sheet
  const headers = rows[header - 1]
  const columns = headers.map((_, i) => `<table:table-column table:style-name="wide"${hidden.includes(i + 1) ? ' table:visibility="collapse"' : ''}/>`)
  const lines = rows.map((row, i) => {
    if (i < merges.length) return titleRow(row[0], headers.length)
    const cells = Array.from({ length: Math.max(1, row.length) }, (_, j) => {
      if (i === header - 1) return cellXml(row[j], ' table:style-name="header"', comments[row[j]] ? `<office:annotation><text:p>${escape(comments[row[j]])}</text:p></office:annotation>` : '')
      return cellXml(row[j] ?? null, i >= header && headers[j] in choices ? ` table:content-validation-name="${escape(validationName(sheet, headers[j]))}"` : '', '')
    })
    return `<table:table-row>${cells.join('')}</table:table-row>`
  })
  return `<table:table table:name="${escape(name)}">${columns.join('')}${lines.join('')}</table:table>`
}

function titleRow(title, columns) {
  return `<table:table-row>${cellXml(title, ` table:style-name="title" table:number-columns-spanned="${columns}" table:number-rows-spanned="1"`, '')}<table:covered-table-cell table:number-columns-repeated="${columns - 1}"/></table:table-row>`
}

function cellXml(cell, attributes, inside) {
  const { value, show } = cell !== null && typeof cell === 'object' ? cell : { value: cell, show: null }
  if (value === null || value === undefined || value === '') return `<table:table-cell${attributes}>${inside}</table:table-cell>`
  if (show === 'date' || show === 'time') return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${isoOf(value)}"${attributes}>${inside}</table:table-cell>`
  if (typeof value === 'number') return `<table:table-cell office:value-type="float" office:value="${value}"${attributes}>${inside}</table:table-cell>`
  return `<table:table-cell office:value-type="string"${attributes}><text:p>${escape(value)}</text:p>${inside}</table:table-cell>`
}

function isoOf(serial) {
  return new Date(Math.round((serial - 25569) * 86400) * 1000).toISOString().slice(0, serial % 1 === 0 ? 10 : 19)
}

/** A sheet with a small table and a bar chart drawn from it. */
function chartTable({ name, rows, chart }) {
  const range = column => `'${name}'.${column}2:'${name}'.${column}${rows.length}`
  const all = `'${name}'.A1:'${name}'.B${rows.length}`
  const object = `<draw:object draw:notify-on-update-of-ranges="${all}"><office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.chart"><office:body><office:chart><chart:chart chart:class="chart:bar" svg:width="14cm" svg:height="8cm"><chart:title><text:p>${escape(chart)}</text:p></chart:title><chart:plot-area table:cell-range-address="${all}" chart:data-source-has-labels="both"><chart:axis chart:dimension="x" chart:name="primary-x"><chart:categories table:cell-range-address="${range('A')}"/></chart:axis><chart:axis chart:dimension="y" chart:name="primary-y"/><chart:series chart:values-cell-range-address="${range('B')}" chart:label-cell-address="'${name}'.B1" chart:class="chart:bar"/></chart:plot-area></chart:chart></office:chart></office:body></office:document></draw:object>`
  const lines = rows.map(row => `<table:table-row>${row.map(cell => cellXml(cell, '', '')).join('')}</table:table-row>`)
  return `<table:table table:name="${escape(name)}"><table:shapes><draw:frame svg:x="7cm" svg:y="0.5cm" svg:width="14cm" svg:height="8cm">${object}</draw:frame></table:shapes><table:table-column table:style-name="wide"/><table:table-column table:style-name="wide"/>${lines.join('')}</table:table>`
}

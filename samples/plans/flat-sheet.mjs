/** A sample as a flat OpenDocument spreadsheet, for LibreOffice to turn into .xlsx: titles merged, validation, comment, hidden column, chart. */
export function flatSheet({ sheets, chart }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<style:style style:name="title" style:family="table-cell"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:background-color="#ddebf7" fo:border-bottom="0.5pt solid #7f7f7f"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="3.2cm"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:content-validations>${sheets.flatMap(validations).join('')}</table:content-validations>
${sheets.map(table).join('\n')}
${chart ? chartTable(chart) : ''}
</office:spreadsheet></office:body></office:document>
`
}

const escape = text => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const validationName = (sheet, header) => `v-${sheet.name}-${header}`

function validations(sheet) {
  return Object.entries(sheet.choices ?? {}).map(([header, words]) =>
    `<table:content-validation table:name="${escape(validationName(sheet, header))}" table:condition="of:cell-content-is-in-list(${words.map(w => `&quot;${escape(w)}&quot;`).join(';')})" table:allow-empty-cell="true" table:base-cell-address="$'${escape(sheet.name)}'.A4"><table:help-message table:title="${escape(header)}" table:display="true"><text:p>请从列表中选择</text:p></table:help-message></table:content-validation>`)
}

function cell(value, attributes = '', inside = '') {
  if (value === null || value === undefined) return `<table:table-cell${attributes}>${inside}</table:table-cell>`
  if (typeof value === 'number') return `<table:table-cell office:value-type="float" office:value="${value}"${attributes}><text:p>${value}</text:p>${inside}</table:table-cell>`
  return `<table:table-cell office:value-type="string"${attributes}><text:p>${escape(value)}</text:p>${inside}</table:table-cell>`
}

const row = cells => `<table:table-row>${cells.join('')}</table:table-row>`

function table(sheet) {
  const { headers, hidden = [], choices = {}, comment } = sheet
  const columns = headers.map(h => `<table:table-column table:style-name="wide"${hidden.includes(h) ? ' table:visibility="collapse"' : ''}/>`)
  const note = h => (comment?.header === h ? `<office:annotation><text:p>${escape(comment.text)}</text:p></office:annotation>` : '')
  const rows = [
    ...(sheet.title ? [row([cell(sheet.title, ` table:style-name="title" table:number-columns-spanned="${headers.length}" table:number-rows-spanned="1"`), `<table:covered-table-cell table:number-columns-repeated="${headers.length - 1}"/>`]), row([cell(null)])] : []),
    row(headers.map(h => cell(h, ' table:style-name="head"', note(h)))),
    ...sheet.rows.map(r => row(headers.map(h => cell(r[h], h in choices ? ` table:content-validation-name="${escape(validationName(sheet, h))}"` : '')))),
    ...(sheet.footer ? [row(sheet.footer.map(v => cell(v)))] : []),
  ]
  return `<table:table table:name="${escape(sheet.name)}">${columns.join('')}${rows.join('')}</table:table>`
}

/** A sheet with a small table and a bar chart drawn from it. */
function chartTable({ name, title, rows }) {
  const range = column => `'${name}'.${column}2:'${name}'.${column}${rows.length + 1}`
  const object = `<draw:object draw:notify-on-update-of-ranges="'${name}'.A1:'${name}'.B${rows.length + 1}"><office:document xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.chart"><office:body><office:chart><chart:chart chart:class="chart:bar" svg:width="14cm" svg:height="8cm"><chart:title><text:p>${escape(title)}</text:p></chart:title><chart:plot-area table:cell-range-address="'${name}'.A1:'${name}'.B${rows.length + 1}" chart:data-source-has-labels="both"><chart:axis chart:dimension="x" chart:name="primary-x"><chart:categories table:cell-range-address="${range('A')}"/></chart:axis><chart:axis chart:dimension="y" chart:name="primary-y"/><chart:series chart:values-cell-range-address="${range('B')}" chart:label-cell-address="'${name}'.B1" chart:class="chart:bar"/></chart:plot-area></chart:chart></office:chart></office:body></office:document></draw:object>`
  return `<table:table table:name="${escape(name)}"><table:shapes><draw:frame svg:x="7cm" svg:y="0.5cm" svg:width="14cm" svg:height="8cm">${object}</draw:frame></table:shapes><table:table-column table:style-name="wide"/><table:table-column table:style-name="wide"/>${[['来源', '报备数'], ...rows].map(r => row(r.map(v => cell(v)))).join('')}</table:table>`
}

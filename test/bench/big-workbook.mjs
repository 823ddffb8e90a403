import { createWriteStream, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { createDeflateRaw } from 'node:zlib'
import { crc32 } from 'node:zlib'
import { once } from 'node:events'
import { letters, escape } from '../../samples/make/xlsx-file.mjs'

/**
 * Writes a workbook of one sheet, row by row, so that a full sheet of 1,048,576 rows needs no memory. `formula`, where given, answers
 * the formula of a further column for a row.
 */
export async function writeBigWorkbook(path, rows, formula = null) {
  mkdirSync(dirname(path), { recursive: true })
  const strings = new Map()
  const zip = openZip(path)
  await zip.part('xl/worksheets/sheet1.xml', function* () {
    yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`
    let at = 0
    for (const row of rows) yield rowXml(row, ++at, strings, formula)
    yield '</sheetData></worksheet>'
  })
  await zip.part('xl/sharedStrings.xml', function* () {
    yield `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`
    for (const text of strings.keys()) yield `<si><t xml:space="preserve">${escape(text)}</t></si>`
    yield '</sst>'
  })
  for (const [name, text] of Object.entries(SMALL)) await zip.part(name, function* () { yield text })
  await zip.close()
  return statSync(path).size
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const REL = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const SMALL = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${REL}"><Relationship Id="rId1" Type="${DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets><sheet name="登记表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${REL}"><Relationship Id="rId1" Type="${DOC}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOC}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${DOC}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
}

const columns = Array.from({ length: 64 }, (_, i) => letters(i + 1))

function rowXml(row, at, strings, formula) {
  let xml = `<row r="${at}">`
  for (let i = 0; i < row.length; i++) {
    const value = row[i]
    if (value === '' || value === null || value === undefined) continue
    const ref = `${columns[i]}${at}`
    if (typeof value === 'number') xml += `<c r="${ref}"${value > 40000 && value < 60000 ? ' s="1"' : ''}><v>${value}</v></c>`
    else {
      let index = strings.get(value)
      if (index === undefined) strings.set(value, (index = strings.size))
      xml += `<c r="${ref}" t="s"><v>${index}</v></c>`
    }
  }
  if (formula && at > 1) xml += `<c r="${columns[row.length]}${at}"><f>${formula(at)}</f></c>`
  return `${xml}</row>`
}

/** A zip written part after part, sizes after the data. */
function openZip(path) {
  const out = createWriteStream(path)
  const directory = []
  let offset = 0
  const write = async buffer => {
    offset += buffer.length
    if (!out.write(buffer)) await once(out, 'drain')
  }
  return {
    async part(name, texts) {
      const entry = { name: Buffer.from(name), offset, crc: 0, size: 0, packed: 0 }
      await write(Buffer.concat([localHeader(entry), entry.name]))
      const deflate = createDeflateRaw({ level: 1 })
      const done = (async () => { for await (const chunk of deflate) { entry.packed += chunk.length; await write(chunk) } })()
      let batch = ''
      const flush = async () => {
        const buffer = Buffer.from(batch)
        batch = ''
        entry.crc = crc32(buffer, entry.crc)
        entry.size += buffer.length
        if (!deflate.write(buffer)) await once(deflate, 'drain')
      }
      for (const text of texts()) if ((batch += text).length > 1 << 18) await flush()
      await flush()
      deflate.end()
      await done
      await write(descriptor(entry))
      directory.push(entry)
    },
    async close() {
      const start = offset
      for (const entry of directory) await write(Buffer.concat([centralHeader(entry), entry.name]))
      const end = Buffer.alloc(22)
      end.writeUInt32LE(0x06054b50, 0)
      end.writeUInt16LE(directory.length, 8)
      end.writeUInt16LE(directory.length, 10)
      end.writeUInt32LE(offset - start, 12)
      end.writeUInt32LE(start, 16)
      await write(end)
      out.end()
      await once(out, 'finish')
    },
  }
}

function localHeader({ name }) {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(0x0808, 6)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(0x5c210000, 10)
  header.writeUInt16LE(name.length, 26)
  return header
}

function descriptor({ crc, packed, size }) {
  const buffer = Buffer.alloc(16)
  buffer.writeUInt32LE(0x08074b50, 0)
  buffer.writeUInt32LE(crc, 4)
  buffer.writeUInt32LE(packed, 8)
  buffer.writeUInt32LE(size, 12)
  return buffer
}

function centralHeader({ name, offset, crc, packed, size }) {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(0x0808, 8)
  header.writeUInt16LE(8, 10)
  header.writeUInt32LE(0x5c210000, 12)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packed, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(offset, 42)
  return header
}

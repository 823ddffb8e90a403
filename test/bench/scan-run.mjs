import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

/** `node scan-run.mjs FILE`: inflates the first sheet of a workbook and looks at every byte once; prints how many there are. */
const bytes = readFileSync(process.argv[2])
const { start, size } = findPart(bytes, 'xl/worksheets/sheet1.xml')
const sheet = inflateRawSync(bytes.subarray(start, start + size), { maxOutputLength: 4 * 1024 ** 3 - 1 })
let cells = 0
for (let at = 0; at < sheet.length; at++) if (sheet[at] === 0x3c && sheet[at + 1] === 0x63) cells++
console.log(JSON.stringify({ inflated: sheet.length, cells }))

/** Where a part lies, by the directory at the end of the zip. */
function findPart(zip, name) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameSize, extraSize, noteSize] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    if (zip.toString('utf8', at + 46, at + 46 + nameSize) === name) {
      const local = zip.readUInt32LE(at + 42)
      return { start: local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28), size: zip.readUInt32LE(at + 20) }
    }
    at += 46 + nameSize + extraSize + noteSize
  }
  throw new Error(`no ${name}`)
}

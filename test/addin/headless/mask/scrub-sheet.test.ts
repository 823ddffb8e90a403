import { PackageMask } from '../../../../addin/headless/mask/package-mask'
import { scrubSheet } from '../../../../addin/headless/mask/scrub-sheet'

const mask = new PackageMask(text => text.replace(/19900000(\d{3})/g, '199****0$1'), () => false)
const HEAD = '<worksheet><sheetPr><tabColor rgb="1"/></sheetPr>'
const ROWS = '<sheetData><row r="1"><c r="A1"><f>"19900000701"&amp;B1</f><v>19900000709</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>'
const TAIL = '<hyperlinks><hyperlink ref="A1" display="19900000702"/></hyperlinks></worksheet>'

async function scrub(xml: string, size: number): Promise<{ readonly text: string; readonly isChanged: boolean }> {
  const bytes = new TextEncoder().encode(xml)
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
  }
  let isChanged = false
  let text = ''
  for await (const piece of scrubSheet(pieces(), mask, () => (isChanged = true))) text += piece
  return { text, isChanged }
}

describe('a worksheet', () => {
  it.each([1, 7, 64, 10_000])('has its formulas and what stands beside the rows masked, its values not, in pieces of %p', async size => {
    const shown = (HEAD + ROWS + TAIL).replace('19900000701', '199****0701').replace('19900000702', '199****0702')
    expect(await scrub(HEAD + ROWS + TAIL, size)).toEqual({ text: shown, isChanged: true })
  })

  it.each([1, 10_000])('is told unchanged when nothing in it changes, in pieces of %p', async size => {
    for (const xml of [`${HEAD}<sheetData/></worksheet>`, `${HEAD}<x:sheetData><x:row r="1"></x:row></x:sheetData></worksheet>`]) expect(await scrub(xml, size)).toEqual({ text: xml, isChanged: false })
  })
})

import type { PackageDraft } from './package-draft'
import { StyleBook } from './style-book'
import type { WorkbookParts } from './workbook-parts'

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'
const plainStyles = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  + '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'

/** The styles of a book under change: read when first asked for, made where the book has none, written when something was added. */
export class StyleSource {
  private book: StyleBook | null = null

  constructor(private readonly draft: PackageDraft, private readonly parts: WorkbookParts) {}

  async get(): Promise<StyleBook> {
    if (this.book !== null) return this.book
    const part = this.parts.styles
    const text = part === null ? null : await this.draft.readText(part)
    this.book = new StyleBook(text ?? plainStyles, part ?? 'styles')
    return this.book
  }

  async write(): Promise<void> {
    const text = this.book?.write() ?? null
    if (text === null) return
    await this.draft.writeText(this.parts.styles ?? (await this.make()), text)
  }

  private async make(): Promise<string> {
    const { workbook } = this.parts
    await this.draft.relate(workbook, 'styles.xml', 'styles')
    const part = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`
    await this.draft.declare(part, contentType)
    return part
  }
}

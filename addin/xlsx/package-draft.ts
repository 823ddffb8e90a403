import type { Codec } from './codec'
import { onePiece } from './codec'
import type { Package, PackageEntry } from './package-reader'
import { entryBytes } from './package-reader'
import { makeEntry, withEntries } from './package-writer'
import { decodeText, encodeText, findEncoding } from './part-encoding'
import { relationshipsOf } from './part-names'
import { appendInside } from './xml-append'
import { editText, escapeXml } from './xml-text'
import type { XmlElement } from './xml-tree'
import { attributeOf, prefixOf, readXml } from './xml-tree'

/** A package under change: small parts are edited as text, large ones handed in as entries. */
export class PackageDraft {
  constructor(public pack: Package, readonly codec: Codec) {}

  async readText(part: string): Promise<string | null> {
    const entry = this.pack.find(part)
    return entry === null ? null : decodeText(await entryBytes(entry, this.codec), entry.name)
  }

  /** Writes a part in the encoding it has, UTF-8 when it is new. */
  async writeText(part: string, text: string): Promise<void> {
    const before = this.pack.find(part)
    const encoding = before === null ? 'utf-8' : findEncoding(await entryBytes(before, this.codec))
    this.put(await makeEntry(before?.name ?? part, onePiece(encodeText(text, encoding)), this.codec, before))
  }

  put(entry: PackageEntry): void {
    this.pack = withEntries(this.pack, [entry])
  }

  /** Edits a part by what `edit` makes of its text and root; null leaves it as it is. */
  async edit(part: string, edit: (text: string, root: XmlElement) => string | null): Promise<void> {
    const text = await this.readText(part)
    const after = text === null ? null : edit(text, readXml(text, part))
    if (after !== null) await this.writeText(part, after)
  }

  /** Declares what a new part holds. */
  async declare(part: string, contentType: string): Promise<void> {
    await this.edit('[Content_Types].xml', (text, root) => {
      const xml = `<${prefixOf(root.name)}Override PartName="/${part}" ContentType="${contentType}"/>`
      return editText(text, appendInside(text, root, xml, null))
    })
  }

  /** Relates a new part to `from`; answers the id it got. `type` is the last word of the address the book's own relations begin with. */
  async relate(from: string, target: string, type: string): Promise<string> {
    let id = ''
    await this.edit(relationshipsOf(from), (text, root) => {
      const known = root.children.map((child) => attributeOf(child, 'Id') ?? '')
      for (let number = known.length + 1; id === '' || known.includes(id); number++) id = `rId${number}`
      const sample = root.children.map((child) => attributeOf(child, 'Type') ?? '').find((one) => one.includes('/officeDocument/')) ?? defaultType
      const address = sample.slice(0, sample.lastIndexOf('/') + 1) + type
      const xml = `<${prefixOf(root.name)}Relationship Id="${id}" Type="${address}" Target="${escapeXml(target)}"/>`
      return editText(text, appendInside(text, root, xml, null))
    })
    return id
  }

  /** Takes a part away, with its declaration and the relation that `from` has to it. */
  async drop(part: string, from: string, type: string): Promise<void> {
    this.pack = withEntries(this.pack, [], [part])
    const isNamed = (value: string | null): boolean => value?.replace(/^\//, '').toLowerCase() === part.toLowerCase()
    await this.edit('[Content_Types].xml', (text, root) => without(text, root, (child) => isNamed(attributeOf(child, 'PartName'))))
    await this.edit(relationshipsOf(from), (text, root) => without(text, root, (child) => attributeOf(child, 'Type')?.endsWith(`/${type}`) === true))
  }
}

const defaultType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'

function without(text: string, root: XmlElement, isGone: (child: XmlElement) => boolean): string | null {
  const gone = root.children.filter(isGone)
  return gone.length === 0 ? null : editText(text, gone.map((child) => ({ from: child.start, to: child.end, by: '' })))
}

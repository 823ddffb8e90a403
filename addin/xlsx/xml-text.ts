/** A replacement inside a text: what stands from `from` to `to` becomes `by`. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly by: string
}

/** The text with all edits made; edits may come in any order but do not overlap, and those at one place keep their order. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  let at = 0
  let result = ''
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(at, edit.from) + edit.by
    at = edit.to
  }
  return result + text.slice(at)
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands inside an element or an attribute. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark) : text
}

/** The start tag with the attribute set; the other attributes keep their bytes. */
export function withAttribute(tag: string, name: string, value: string): string {
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag)
  if (found !== null) {
    const at = found.index + (found[1] ?? '').length
    return `${tag.slice(0, at)}"${escapeXml(value)}"${tag.slice(found.index + found[0].length)}`
  }
  const end = /\s*\/?>$/.exec(tag)?.index ?? tag.length
  return `${tag.slice(0, end)} ${name}="${escapeXml(value)}"${tag.slice(end)}`
}

/** The start tag without the attribute. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '')
}

/** Rows of cells as text for the clipboard: tabs between cells, quotes around what holds tabs, line breaks or quotes. */
export function printClipboard(rows: readonly (readonly string[])[]): string {
  const printed = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map(row => row.map(printed).join('\t')).join('\r\n')
}

/** Rows of cells from the clipboard; the inverse. A last line break ends the last row. */
export function readClipboard(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let at = 0
  let quoted = text.startsWith('"')
  if (quoted) at = 1
  const endCell = (): void => {
    rows[rows.length - 1]?.push(cell)
    cell = ''
  }
  for (; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (character === '\t' || character === '\n' || character === '\r') {
      endCell()
      if (character === '\r' && text[at + 1] === '\n') at++
      if (character !== '\t') rows.push([])
      if (text[at + 1] === '"') {
        quoted = true
        at++
      }
    } else cell += character
  }
  endCell()
  const last = rows[rows.length - 1]
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop()
  return rows
}

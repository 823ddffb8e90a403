/** Excel takes no more characters, counted in UTF-16 units. */
const LONGEST = 31

/** Gives every sheet a name that Excel takes and no other sheet, `present` ones included, has; letters differ by more than their case. */
export function openSheetNames(present: readonly string[] = []): (wanted: string, fallback: string) => string {
  const taken = new Set<string>(['history', ...present.map(keyOf)])
  return (wanted, fallback) => {
    const plain = plainName(wanted) || plainName(fallback)
    for (let count = 1; ; count++) {
      const mark = count === 1 ? '' : ` (${count})`
      const name = `${cut(plain, LONGEST - mark.length)}${mark}`
      if (taken.has(keyOf(name))) continue
      taken.add(keyOf(name))
      return name
    }
  }
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

/** Without what Excel forbids: \ / ? * [ ] : anywhere, an apostrophe at either end, characters that do not print. */
function plainName(text: string): string {
  return cut(text.replace(/[\\/?*[\]:：]/g, ' ').replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '').replace(/\s+/g, ' ').replace(/^[\s']+|[\s']+$/g, ''), LONGEST).replace(/[\s']+$/, '')
}

/** Cuts between characters, never through one. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > most) break
    kept += character
  }
  return kept
}

/** A sheet's name as formulas write it: 'O''Brien'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

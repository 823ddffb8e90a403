let tables: { readonly pairs: Map<string, number>; readonly quads: Map<string, number> } | null = null

/** Text in GB18030. The table is the platform's own decoder read backwards, made when a GB file is first written. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code > 0xffff) pushQuad(bytes, code - 0x10000 + firstWideQuad)
    else pushMapped(bytes, character)
  }
  return Uint8Array.from(bytes)
}

/** Four-byte codes are counted through; those of characters beyond U+FFFF begin here (0x90308130). */
const firstWideQuad = 189_000
const lastNarrowQuad = 39_420

function pushMapped(bytes: number[], character: string): void {
  tables ??= makeTables()
  const pair = tables.pairs.get(character)
  const quad = tables.quads.get(character)
  if (pair !== undefined) bytes.push(pair >> 8, pair & 255)
  else if (quad !== undefined) pushQuad(bytes, quad)
  else bytes.push(0x3f)
}

function pushQuad(bytes: number[], index: number): void {
  bytes.push(0x81 + Math.floor(index / 12_600), 0x30 + (Math.floor(index / 1260) % 10), 0x81 + (Math.floor(index / 10) % 126), 0x30 + (index % 10))
}

function makeTables(): { pairs: Map<string, number>; quads: Map<string, number> } {
  const decoder = new TextDecoder('gb18030')
  const pairs = new Map<string, number>()
  const quads = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && character !== '\uFFFD' && !pairs.has(character)) pairs.set(character, lead * 256 + trail)
    }
  }
  for (let index = 0; index < lastNarrowQuad; index++) {
    const quad: number[] = []
    pushQuad(quad, index)
    const character = decoder.decode(Uint8Array.from(quad))
    if (character.length === 1 && character !== '\uFFFD' && !pairs.has(character)) quads.set(character, index)
  }
  return { pairs, quads }
}

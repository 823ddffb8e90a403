import type { WorkbookProblem } from './port'

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** What keeps bytes from being a zip package, or null; `truncated` here means that nothing or almost nothing is there. */
export function findTrouble(bytes: Uint8Array): WorkbookProblem | null {
  if (bytes.length === 0) return 'truncated'
  if (startsWith(bytes, oleSignature)) return compoundTrouble(bytes)
  // BIFF 2 to 4 were written without a compound file around them.
  if (bytes[0] === 9 && (bytes[1] === 0 || bytes[1] === 2 || bytes[1] === 4) && bytes[3] === 0) return 'legacy-xls'
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return bytes.length < 22 ? 'truncated' : null
  return 'not-a-workbook'
}

/** An OLE compound file is an encrypted package, an old .xls, or something else altogether; its directory names tell. */
function compoundTrouble(bytes: Uint8Array): WorkbookProblem {
  if (holdsName(bytes, 'EncryptedPackage')) return 'encrypted'
  return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? 'legacy-xls' : 'not-a-workbook'
}

/** Directory names are UTF-16 and begin an entry of 128 bytes, so only multiples of 128 are looked at. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = 0; at + wanted.length <= bytes.length; at += 128) {
    if (startsWith(bytes, wanted, at)) return true
  }
  return false
}

function startsWith(bytes: Uint8Array, wanted: readonly number[], at = 0): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte)
}

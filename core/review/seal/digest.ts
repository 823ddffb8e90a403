/** 53 bits of a text, as 14 hexadecimal digits: enough to notice a changed cell, not meant to keep a secret. */
export function digest(text: string): string {
  let a = 0x811c9dc5
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ (b >>> 13)
  b = Math.imul(b ^ (b >>> 16), 0xc2b2ae35) ^ (a >>> 13)
  return ((b >>> 0) & 0x1fffff).toString(16).padStart(6, '0') + (a >>> 0).toString(16).padStart(8, '0')
}

const tables = makeTables()

/** The CRC-32 of `bytes`, going on from `before` (0 at the start); eight bytes a step, for platforms without one of their own. */
export function crc32(bytes: Uint8Array, before: number): number {
  const table = tables
  let crc = ~before
  let at = 0
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    crc = table[1792 + (crc & 255)]! ^ table[1536 + ((crc >>> 8) & 255)]! ^ table[1280 + ((crc >>> 16) & 255)]! ^ table[1024 + (crc >>> 24)]!
      ^ table[768 + bytes[at + 4]!]! ^ table[512 + bytes[at + 5]!]! ^ table[256 + bytes[at + 6]!]! ^ table[bytes[at + 7]!]!
  }
  for (; at < bytes.length; at++) crc = table[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8)
  return ~crc >>> 0
}

function makeTables(): Int32Array {
  const table = new Int32Array(2048)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    table[byte] = crc
  }
  for (let at = 256; at < 2048; at++) table[at] = table[table[at - 256]! & 255]! ^ (table[at - 256]! >>> 8)
  return table
}

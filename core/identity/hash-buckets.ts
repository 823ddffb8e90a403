/** Many small lists of numbers under 32-bit hashes, in flat arrays: a register of a million names has five million entries. */
export interface HashBuckets {
  add(hash: number, value: number): void
  /** The value that was last added under a hash, or -1. */
  newest(hash: number): number
  size(): number
  /** Calls `visit` for each value under a hash, the newest first; a chance collision of hashes may add strangers. */
  each(hash: number, visit: (value: number) => void): void
}

/** An entry's places in the flat array; the fourth keeps entries from straddling cache lines. */
const HASH = 0
const VALUE = 1
const NEXT = 2
const WIDTH = 4

export function createHashBuckets(): HashBuckets {
  let capacity = 1024
  let count = 0
  let heads = new Int32Array(capacity * 2).fill(-1)
  let entries = new Int32Array(capacity * WIDTH)

  function grow(): void {
    capacity *= 2
    const larger = new Int32Array(capacity * WIDTH)
    larger.set(entries)
    entries = larger
    heads = new Int32Array(capacity * 2).fill(-1)
    for (let entry = 0; entry < count * WIDTH; entry += WIDTH) link(entry)
  }

  function link(entry: number): void {
    const slot = spread(entries[entry + HASH] ?? 0) & (heads.length - 1)
    entries[entry + NEXT] = heads[slot] ?? -1
    heads[slot] = entry
  }

  return {
    size: () => count,
    add(hash, value) {
      if (count === capacity) grow()
      const entry = count * WIDTH
      entries[entry + HASH] = hash
      entries[entry + VALUE] = value
      link(entry)
      count++
    },
    newest(hash) {
      const wanted = hash | 0
      let entry = heads[spread(wanted) & (heads.length - 1)] ?? -1
      while (entry >= 0 && entries[entry + HASH] !== wanted) entry = entries[entry + NEXT] ?? -1
      return entry < 0 ? -1 : entries[entry + VALUE] ?? -1
    },
    each(hash, visit) {
      const wanted = hash | 0
      for (let entry = heads[spread(wanted) & (heads.length - 1)] ?? -1; entry >= 0; entry = entries[entry + NEXT] ?? -1) {
        if (entries[entry + HASH] === wanted) visit(entries[entry + VALUE] ?? 0)
      }
    },
  }
}

/** A hash of a text up to `end` but for the character at `skip` (-1 for none), begun with `seed`. */
export function hashText(text: string, seed: number, skip: number, end: number): number {
  let hash = seed ^ 0x811c9dc5
  for (let at = 0; at < end; at++) if (at !== skip) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Spreads the high bits into the low ones that choose the slot. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return mixed ^ (mixed >>> 15)
}

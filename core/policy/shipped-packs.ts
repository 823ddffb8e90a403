import { readPack } from './load-packs'
import type { PolicyPack } from './pack'
import r01 from './packs/r01.json'
import r02 from './packs/r02.json'
import r03 from './packs/r03.json'
import r04 from './packs/r04.json'
import r05 from './packs/r05.json'
import r06 from './packs/r06.json'
import r07 from './packs/r07.json'
import r08 from './packs/r08.json'
import r09 from './packs/r09.json'
import r10 from './packs/r10.json'
import r11 from './packs/r11.json'
import r12 from './packs/r12.json'
import r13 from './packs/r13.json'
import r14 from './packs/r14.json'
import r15 from './packs/r15.json'
import r16 from './packs/r16.json'

const SOURCES: Readonly<Record<string, unknown>> = { R01: r01, R02: r02, R03: r03, R04: r04, R05: r05, R06: r06, R07: r07, R08: r08, R09: r09, R10: r10, R11: r11, R12: r12, R13: r13, R14: r14, R15: r15, R16: r16 }
const read = new Map<string, PolicyPack>()

/** The ids of the packs that ship, in order. */
export const PACK_IDS = Object.keys(SOURCES) as readonly string[]

/** A shipped pack by its id ("R11", case ignored); null when there is none. Read once, on first use. */
export function findPack(id: string): PolicyPack | null {
  const key = id.trim().toUpperCase()
  const known = read.get(key)
  if (known) return known
  const source = SOURCES[key]
  if (source === undefined) return null
  const pack = readPack(source, key)
  read.set(key, pack)
  return pack
}

/** All packs that ship, in order. */
export function shippedPacks(): readonly PolicyPack[] {
  return PACK_IDS.flatMap(id => findPack(id) ?? [])
}

const MEMO_SIZE = 65_536
const memo = new Map<string, string>()

/** Whether two names are one seller's or unit's: width, spaces and case make no difference; a blank is nobody's. */
export function isSameParty(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a === null || b === null || a === undefined || b === undefined) return false
  return a === b || partyKey(a) === partyKey(b)
}

/** What names of one seller or unit share. */
export function partyKey(name: string): string {
  const known = memo.get(name)
  if (known !== undefined) return known
  const key = name.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
  if (memo.size >= MEMO_SIZE) memo.clear()
  memo.set(name, key)
  return key
}

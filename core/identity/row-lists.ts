/** Lists of row indexes under keys; most lists hold one row, which is kept without an array of its own. */
export type RowLists<K> = Map<K, number | number[]>

const NO_ROWS: readonly number[] = []

export function addRow<K>(lists: RowLists<K>, key: K, row: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, row)
  else if (typeof list === 'number') lists.set(key, [list, row])
  else list.push(row)
}

export function removeRow<K>(lists: RowLists<K>, key: K, row: number): void {
  const list = lists.get(key)
  if (list === row) lists.delete(key)
  else if (Array.isArray(list)) {
    const at = list.indexOf(row)
    if (at >= 0) list.splice(at, 1)
  }
}

/** Appends the rows under a key, the last first, up to `limit` in all; the number of those that found no room. */
export function takeNewest<K>(lists: RowLists<K>, key: K, limit: number, into: number[]): number {
  const list = lists.get(key)
  if (list === undefined) return 0
  if (typeof list === 'number') {
    if (into.length >= limit) return 1
    into.push(list)
    return 0
  }
  const room = Math.max(0, Math.min(list.length, limit - into.length))
  for (let back = 1; back <= room; back++) into.push(list[list.length - back] ?? 0)
  return list.length - room
}

/** The rows under a key in the order they were added. */
export function rowsAt<K>(lists: RowLists<K>, key: K): readonly number[] {
  const list = lists.get(key)
  return list === undefined ? NO_ROWS : typeof list === 'number' ? [list] : list
}

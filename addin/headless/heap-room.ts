import { readdirSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { getHeapStatistics } from 'node:v8'

const MEGABYTE = 1 << 20
/** Memory that judging takes for each byte of a packed workbook, as measured on full sheets, with a margin. */
const PER_PACKED_BYTE = 50
/** A text register is not packed. */
const PER_TEXT_BYTE = 12

/**
 * The heap in megabytes that a command over the given files needs beyond what the program was started with; null where that is enough.
 * More than nine tenths of the machine's memory is never asked for.
 */
export function heapRoom(args: readonly string[], limit = getHeapStatistics().heap_size_limit, memory = totalmem()): number | null {
  const wanted = args.reduce((sum, path, i) => (args[i - 1] === '--out' ? sum : sum + weigh(path, 1)), 0)
  if (wanted < limit * 0.7) return null
  return Math.max(Math.floor(limit / MEGABYTE), Math.floor(Math.min(wanted * 1.25, memory * 0.9) / MEGABYTE))
}

/** What judging a file, or the files right inside a folder, may take; 0 for whatever is neither. */
function weigh(path: string, depth: number): number {
  try {
    const found = statSync(path)
    if (found.isFile()) return found.size * (/\.csv$/i.test(path) ? PER_TEXT_BYTE : PER_PACKED_BYTE)
    return found.isDirectory() && depth > 0 ? readdirSync(path).reduce((sum, name) => sum + weigh(join(path, name), depth - 1), 0) : 0
  } catch {
    // Not a path, or one that the command itself will tell of.
    return 0
  }
}

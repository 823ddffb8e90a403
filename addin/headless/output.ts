import { printJson } from './print-json'
import type { TerminalLine } from './progress'

/** Where a command puts what it has to say. */
export interface Output {
  /** Columns that a line may take. */
  readonly width: number
  /** Whether colours may be used: on a terminal, unless NO_COLOR is set. */
  readonly colour: boolean
  /** Where the progress line is drawn; null where nobody watches. */
  readonly terminal: TerminalLine | null
  text(lines: readonly string[]): void
  /** Machine output: the only thing on stdout. */
  json(value: unknown): void
  /** One sentence on what went wrong. */
  error(sentence: string): void
}

/** Columns of a line that goes into a file or another program. */
const PLAIN_WIDTH = 100

/** Answers on stdout, trouble and progress on stderr. */
export function standardOutput({ stdout, stderr, env }: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'> = process): Output {
  const isPlain = Boolean(env.NO_COLOR) || env.TERM === 'dumb'
  return {
    width: stdout.columns || Number(env.COLUMNS) || PLAIN_WIDTH,
    colour: stdout.isTTY && !isPlain,
    terminal: stderr.isTTY ? { write: text => void stderr.write(text), columns: stderr.columns || PLAIN_WIDTH } : null,
    text(lines) {
      stdout.write(`${lines.join('\n')}\n`)
    },
    json(value) {
      for (const piece of printJson(value)) stdout.write(piece)
    },
    error(sentence) {
      stderr.write(`${sentence}\n`)
    },
  }
}

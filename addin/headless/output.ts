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

/** What a terminal is like; a thread beside the first one has to be told. */
export interface Screen {
  /** Columns of stdout. */
  readonly width: number
  readonly colour: boolean
  /** Columns of stderr; null where it is no terminal. */
  readonly terminal: number | null
}

export function screenOf({ stdout, stderr, env }: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'>): Screen {
  const isPlain = Boolean(env.NO_COLOR) || env.TERM === 'dumb'
  return {
    width: stdout.columns || Number(env.COLUMNS) || PLAIN_WIDTH,
    colour: stdout.isTTY && !isPlain,
    terminal: stderr.isTTY ? stderr.columns || PLAIN_WIDTH : null,
  }
}

/** Answers on stdout, trouble and progress on stderr. */
export function standardOutput({ stdout, stderr, env }: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'> = process, screen = screenOf({ stdout, stderr, env })): Output {
  const { width, colour, terminal } = screen
  return {
    width,
    colour,
    terminal: terminal === null ? null : { write: text => void stderr.write(text), columns: terminal },
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

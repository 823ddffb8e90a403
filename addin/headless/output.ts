/** Where a command puts what it has to say. */
export interface Output {
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number
  text(lines: readonly string[]): void
  /** Machine output: the only thing on stdout. */
  json(value: unknown): void
}

export const standardOutput: Output = {
  width: process.stdout.columns ?? 80,
  text(lines) {
    process.stdout.write(`${lines.join('\n')}\n`)
  },
  json(value) {
    process.stdout.write(`${JSON.stringify(value)}\n`)
  },
}

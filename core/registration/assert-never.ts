/** Never returns: a value that the compiler proved impossible has appeared, which is our own mistake. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}

/** A list that is made while it is printed, so that a million rows never stand in memory twice. */
export interface LazyList<T> {
  [Symbol.iterator](): Iterator<T>
}

/** The items as `map` makes them, one at a time. */
export function lazyList<S, T>(items: readonly S[], map: (item: S) => T): LazyList<T> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield map(item)
    },
  }
}

const PIECE = 1 << 16

/**
 * A value as JSON on one line, in pieces: an answer about a million rows is longer than a text can be. Lists right below
 * the root are printed item by item.
 */
export function* printJson(value: unknown): Generator<string> {
  let piece = ''
  for (const part of parts(value)) {
    piece += part
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n`
}

function* parts(value: unknown): Generator<string> {
  if (isList(value)) return yield* listParts(value)
  if (value === null || typeof value !== 'object') return yield JSON.stringify(value) ?? 'null'
  let mark = '{'
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    yield `${mark}${JSON.stringify(key)}:`
    mark = ','
    if (isList(item)) yield* listParts(item)
    else yield JSON.stringify(item) ?? 'null'
  }
  yield mark === '{' ? '{}' : '}'
}

function* listParts(list: Iterable<unknown>): Generator<string> {
  let mark = '['
  for (const item of list) {
    yield mark + (JSON.stringify(item) ?? 'null')
    mark = ','
  }
  yield mark === '[' ? '[]' : ']'
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

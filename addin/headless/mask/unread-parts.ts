/** Parts of a workbook into which nobody can look; they stay, and are told. */
export interface UnreadParts {
  /** Pictures and embedded files. */
  readonly pictures: number
  readonly hasMacros: boolean
  /** Names of others: data models, controls. */
  readonly others: readonly string[]
}

const PICTURES = /^xl\/(?:media|embeddings)\//i
const MACROS = /vbaProject\w*\.bin$/i
/** Markup is masked; settings of printers know no customer. */
const HARMLESS = /\.(?:xml|vml|rels)$|^xl\/printerSettings\/|\/$/i

/** Which of the named parts nobody can look into. */
export function unreadParts(names: readonly string[]): UnreadParts {
  const unread = names.filter(name => !HARMLESS.test(name))
  return {
    pictures: unread.filter(name => PICTURES.test(name)).length,
    hasMacros: unread.some(name => MACROS.test(name)),
    others: unread.filter(name => !PICTURES.test(name) && !MACROS.test(name)),
  }
}

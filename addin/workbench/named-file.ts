import type { NamedFile } from './desk'

/** A file the user picked or dropped. */
export function namedFile(file: File): NamedFile {
  return { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) }
}

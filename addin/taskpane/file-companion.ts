import type { Companion } from './companion'

/** A file the user picked, to be judged together with the workbook. What it is opened with is loaded only then. */
export async function openFileCompanion(name: string, bytes: Uint8Array): Promise<Companion> {
  const [{ openBytes }, { fflateCodec }] = await Promise.all([import('../xlsx/open-bytes'), import('../xlsx/fflate-codec')])
  const workbook = await openBytes(name, bytes, fflateCodec)
  return {
    book: name, showRow: null,
    async read() {
      const grids = []
      for (const sheet of await workbook.sheetNames()) grids.push(await workbook.readSheet(sheet))
      return grids
    },
  }
}

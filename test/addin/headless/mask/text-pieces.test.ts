import { textPieces } from '../../../../addin/headless/mask/text-pieces'

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

it.each([1, 2, 3, 5, 7, 100])('shows a word whole wherever the pieces of %i bytes are cut', async size => {
  const seen: string[] = []
  for await (const text of textPieces(cut('报备编号与客户名称', size), 8)) if (text.includes('客户名称')) seen.push(text)
  expect(seen.length).toBeGreaterThan(0)
})

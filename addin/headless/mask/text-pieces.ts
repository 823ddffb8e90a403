/** The text of UTF-8 pieces, each piece with the last `carried` characters of the one before in front of it. */
export async function* textPieces(pieces: AsyncIterable<Uint8Array>, carried: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let tail = ''
  for await (const piece of pieces) {
    const text = tail + decoder.decode(piece, { stream: true })
    yield text
    tail = text.slice(-carried)
  }
}

/** SHA-256 of a text in hexadecimal. */
export async function digestOf(text: string): Promise<string> {
  return digestBytes(new TextEncoder().encode(text))
}

/** SHA-256 of bytes in hexadecimal. */
export async function digestBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

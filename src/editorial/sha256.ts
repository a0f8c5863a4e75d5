import {EditorialError} from './editorialError.ts'

/**
 * SHA-256 of a text in 64 lower-case hexadecimal digits.
 *
 * @throws {EditorialError} `crypto-unavailable`
 */
export async function sha256(text: string): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) {
    throw new EditorialError('crypto-unavailable', 'sha256() needs HTTPS, localhost or Node 20+')
  }
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

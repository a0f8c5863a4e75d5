/** How far a sender's clock may be ahead, in milliseconds. */
const CLOCK_SKEW_MS = 60_000

/**
 * What is wrong with the signature of a body; `null` when nothing is.
 *
 * The header is `t=<milliseconds>,v1=<signature>`: HMAC-SHA256 of `<milliseconds>.<body>` in base64url without padding.
 * Compared by the platform's own `verify`, whose time tells nothing of how much was right.
 *
 * @see https://github.com/sanity-io/webhook-toolkit
 */
export async function verifySignature(
  body: string,
  header: string,
  secret: string,
  {maxAgeSeconds, now}: {maxAgeSeconds: number; now: Date},
): Promise<string | null> {
  const [, time = '', signature = ''] = /^t=(\d{1,15})[, ]+v1=([\w-]{43})$/.exec(header) ?? []
  const given = bytesOf(signature)
  if (!given) return 'a signature of another form'
  const text = new TextEncoder()
  const algorithm = {name: 'HMAC', hash: 'SHA-256'}
  const key = await crypto.subtle.importKey('raw', text.encode(secret), algorithm, false, ['verify'])
  if (!(await crypto.subtle.verify('HMAC', key, given, text.encode(`${time}.${body}`)))) return 'a wrong signature'
  const ageMs = now.getTime() - Number(time)
  return ageMs > maxAgeSeconds * 1000 || ageMs < -CLOCK_SKEW_MS ? 'too old, or a clock that is wrong' : null
}

/** The bytes of base64url; `null` when it is none. */
function bytesOf(base64url: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
    return binary.length === 32 ? Uint8Array.from(binary, (char) => char.charCodeAt(0)) : null
  } catch {
    return null
  }
}

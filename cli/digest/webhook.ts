import {CheckError} from '../check/CheckError.ts'

/** How long a webhook may take to answer. */
const ANSWER_MS = 15_000

/**
 * The address of a webhook. What a digest says goes over the wire encrypted, or does not leave this machine.
 *
 * @throws {CheckError} `usage`. Neither this nor any other message repeats the address: whoever has it may post.
 */
export function webhookAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const isHere = url !== null && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere)) return url
  throw new CheckError(
    'usage',
    '--webhook is not an address to post to; expected one with https, or http on this machine',
  )
}

/**
 * Posts JSON to a webhook.
 *
 * @throws {CheckError} `unreachable` when nothing answers, or sends on elsewhere; `request-failed` for any other status
 *   than success.
 */
export async function postToWebhook(
  address: URL,
  body: object,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(body),
    // Where it would send us, nobody has agreed to.
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_MS),
  }).catch(() => {
    // The cause may hold the address.
    throw new CheckError('unreachable', `the webhook at ${address.host} did not answer; nothing was posted`)
  })
  await response.body?.cancel()
  if (response.ok) return
  throw new CheckError('request-failed', `the webhook at ${address.host} answered ${response.status}; it was not taken`)
}

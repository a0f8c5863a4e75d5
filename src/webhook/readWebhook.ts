import {type ContentChange, contentChange, type ContentChangeOptions} from './contentChange.ts'
import {verifySignature} from './verifySignature.ts'

export interface WebhookOptions extends ContentChangeOptions {
  /** The secret that the webhook was made with. */
  secret: string
  /** Oldest message that is taken, in seconds; 5 minutes unless given. Sanity signs anew when it tries again. */
  maxAgeSeconds?: number
  now?: Date
}

/** What to do with a webhook's request, and the HTTP status to answer. */
export type WebhookReading =
  | {status: 'accepted'; code: 200; change: ContentChange}
  /** Signed, of a document that no page shows. */
  | {status: 'ignored'; code: 200}
  | {status: 'refused'; code: 400 | 401 | 413; reason: string}

/** Longest body, in characters: our projection takes a few hundred. */
const LONGEST_BODY_CHARS = 100_000

/**
 * Reads the request of a GROQ-powered webhook of Sanity: its signature, its age and what it makes stale.
 *
 * Never throws for a stranger's request. A `reason` holds nothing of the request or the secret.
 *
 * @throws {TypeError} when `secret` is empty: everybody could sign.
 *
 * @example
 * const hook = await readWebhook(request, {secret: process.env.SANITY_WEBHOOK_SECRET ?? ''})
 * if (hook.status === 'accepted') for (const tag of hook.change.tags) revalidateTag(tag, 'max')
 * return new Response(null, {status: hook.code})
 */
export async function readWebhook(
  request: Pick<Request, 'headers' | 'text'>,
  {secret, maxAgeSeconds = 300, now = new Date(), ...options}: WebhookOptions,
): Promise<WebhookReading> {
  if (!secret)
    throw new TypeError('readWebhook(): the secret is empty; expected the one that the webhook was made with')
  const signature = request.headers.get('sanity-webhook-signature')
  if (!signature) return refused(401, 'no signature')
  const body = await request.text().catch(() => null)
  if (body === null) return refused(400, 'a body that cannot be read')
  if (body.length > LONGEST_BODY_CHARS) return refused(413, 'a body that is too long')
  const problem = await verifySignature(body, signature, secret, {maxAgeSeconds, now})
  if (problem) return refused(401, problem)
  try {
    const change = contentChange(JSON.parse(body), options)
    return change ? {status: 'accepted', code: 200, change} : {status: 'ignored', code: 200}
  } catch {
    return refused(400, 'a body that is no JSON')
  }
}

const refused = (code: 400 | 401 | 413, reason: string): WebhookReading => ({status: 'refused', code, reason})

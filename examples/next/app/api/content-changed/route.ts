import {revalidateTag} from 'next/cache'
import {readWebhook} from 'clinic-content/webhook'

/**
 * Where Sanity's webhook posts, with the projection that `webhookProjection` of `clinic-content/webhook` holds.
 *
 * `expire: 0`: the next reader waits for the new page. A page that was taken down must not be shown once more.
 */
export async function POST(request: Request): Promise<Response> {
  const secret = process.env.SANITY_WEBHOOK_SECRET
  if (!secret) return Response.json({error: 'SANITY_WEBHOOK_SECRET is not set'}, {status: 500})
  const hook = await readWebhook(request, {secret})
  if (hook.status === 'refused') return Response.json({error: hook.reason}, {status: hook.code})
  const tags = hook.status === 'accepted' ? hook.change.tags : []
  for (const tag of tags) revalidateTag(tag, {expire: 0})
  return Response.json({tags})
}

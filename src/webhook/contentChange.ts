import {isSlug} from '../client/checkArguments.ts'
import {articleTag, listTag, siteTag} from '../cache/contentTags.ts'
import {isStoredObject, publishedId, textOf} from '../storedValue.ts'

/** What a webhook tells, and what it makes stale. */
export interface ContentChange {
  /** Published id of the changed document. */
  id: string
  type: string
  /** Paths of pages to make again. Empty when `isWholeSite`. */
  paths: readonly string[]
  /** Names as `articleTags` and `listTags` of `clinic-content/cache` give them. */
  tags: readonly string[]
  /** It stands on pages that nobody can list: a disclaimer, a person, a source, a topic, a crisis line, the clinic. */
  isWholeSite: boolean
}

export interface ContentChangeOptions {
  /** What stands before the slug of an article on this site, `/articles/` unless given. */
  base?: string
  /** Paths of pages that list articles; they are in `paths` of every change of an article. */
  lists?: readonly string[]
}

/**
 * The projection to give the webhook; the slug of before makes a moved address stale too.
 *
 * @see https://www.sanity.io/docs/webhooks
 */
export const webhookProjection = '{_id, _type, "slug": slug.current, "formerSlug": before().slug.current, formerSlugs}'

/** Types of documents that stand on pages of the site. */
const onManyPages = new Set(['disclaimer', 'crisisResource', 'clinic', 'person', 'topic', 'citation'])

/**
 * What a webhook's payload makes stale; `null` for a document that no page shows, as a private one.
 *
 * Nothing of the payload but ids, types and well-formed slugs is used.
 */
export function contentChange(
  payload: unknown,
  {base = '/articles/', lists = ['/']}: ContentChangeOptions = {},
): ContentChange | null {
  if (!isStoredObject(payload)) return null
  const {_type, _id, slug, formerSlug, formerSlugs} = payload
  const id = publishedId(textOf(_id))
  const type = textOf(_type)
  if (id === '' || id.includes('.')) return null
  if (onManyPages.has(type)) return {id, type, paths: [], tags: [siteTag], isWholeSite: true}
  if (type !== 'article') return null
  const named = [slug, formerSlug, ...(Array.isArray(formerSlugs) ? formerSlugs : [])]
  // A payload without a projection has the slug as it is stored.
  const slugs = [...new Set(named.map((each) => (isStoredObject(each) ? each['current'] : each)).filter(isSlug))]
  return {
    id,
    type,
    paths: [...slugs.map((each) => base + each), ...lists],
    tags: [...slugs.map(articleTag), listTag],
    isWholeSite: false,
  }
}

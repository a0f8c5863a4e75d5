import type {SlugIsUniqueValidator} from '@sanity/types'

const API_VERSION = '2025-02-19'

/**
 * Whether no other document of the type answers at this address, or used to: a former address still redirects, so it
 * cannot be given away. The document's own draft, published form and versions do not count.
 */
export const isSlugFree: SlugIsUniqueValidator = async (slug, context) => {
  const {document} = context
  if (!document) return true
  const published = document._id.replace(/^(?:drafts\.|versions\.[^.]+\.)/, '')
  return context.getClient({apiVersion: API_VERSION}).fetch<boolean>(
    `!defined(*[
      _type == $type
      && !(_id in [$published, $draft])
      && !(_id in path("versions.**"))
      && (slug.current == $slug || $slug in formerSlugs)
    ][0]._id)`,
    {type: document._type, published, draft: `drafts.${published}`, slug},
    {tag: 'clinic-content.slug-is-free'},
  )
}

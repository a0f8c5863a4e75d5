/** On every page of the site: what changes a disclaimer, a crisis line or the clinic changes all of them. */
export const siteTag = 'clinic-content'

/** On every list of articles, feed and sitemap. */
export const listTag = 'clinic-content:list'

/**
 * Names for a framework's cache of the page of an article. `clinic-content/webhook` says which of them a change expires.
 *
 * @example
 * client.getArticle(slug, {init: {next: {tags: articleTags(slug)}}})
 */
export function articleTags(slug: string): string[] {
  return [siteTag, articleTag(slug)]
}

export const articleTag = (slug: string): string => `clinic-content:article:${slug}`

/** Names for a framework's cache of a list of articles. */
export function listTags(): string[] {
  return [siteTag, listTag]
}

const pattern = /^[a-z0-9_][a-z0-9_.-]{0,127}$/i

/** Content Lake's rule: 1 to 128 of letters, digits, `_`, `.`, `-`; no `-` or `.` first, no `..`, no `.` last. */
export function isDocumentId(id: string): boolean {
  return pattern.test(id) && !id.includes('..') && !id.endsWith('.')
}

export function isDraftId(id: string): boolean {
  return id.startsWith('drafts.')
}

export function isVersionId(id: string): boolean {
  return id.startsWith('versions.')
}

export function isPublishedId(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id)
}

/** The id that readers use, whichever layer `id` belongs to: `drafts.a` and `versions.r1.a` are both `a`. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice('drafts.'.length)
  if (!isVersionId(id)) return id
  return id.split('.').slice(2).join('.')
}

/** The id of `publishedId` in a layer: `'drafts'` or the name of a release. */
export function layerId(layer: string, publishedId: string): string {
  if (layer === 'drafts') return `drafts.${publishedId}`
  if (layer === 'published') return publishedId
  return `versions.${layer}.${publishedId}`
}

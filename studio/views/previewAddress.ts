/** The preview page of an article of one clinic, or `null` when it cannot have one yet. */
export function previewAddress(siteUrl: string | undefined, dataset: string, slug: string | undefined): string | null {
  if (!siteUrl || !slug) return null
  return `${siteUrl}/${encodeURIComponent(dataset)}/preview/${encodeURIComponent(slug)}`
}

import type {SanityClient, SanityDocument} from 'sanity'

/** A document and its draft as the Content Lake has them now, not as this window believes. */
export interface StoredPair {
  draft: SanityDocument | null
  published: SanityDocument | null
}

export async function storedPair(client: SanityClient, id: string): Promise<StoredPair> {
  const [draft, published] = await client.getDocuments<Record<string, unknown>>([`drafts.${id}`, id])
  return {draft: draft ?? null, published: published ?? null}
}

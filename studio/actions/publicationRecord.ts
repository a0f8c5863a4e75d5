import type {ContentHash} from '../../src/editorial/contentHash.ts'

/** What the record of a publication says about the things it was published with. */
export interface PublishedWith {
  articleId: string
  slug: string
  /** RFC 8785 JSON of the reviewed content. */
  content: string
  hash: ContentHash
  review: {reviewerId: string; date: string; key: string} | null
  citations: readonly {id: string; title: string; doi: string; pmid: string; status: string}[]
  disclaimers: readonly {id: string; kind: string; version: number}[]
  crisisResources: readonly {id: string; name: string; verifiedOn: string}[]
  rulesVersion: string
  publisherUserId: string
}

export type PublicationRecord = ReturnType<typeof publicationRecord>

/** The private document that says what was made public, under whose approval and with which texts around it. */
export function publicationRecord(published: PublishedWith, recordId: string, now: string) {
  const {hash, review, citations, disclaimers, crisisResources, ...rest} = published
  return {
    _id: `private.publication-${recordId}`,
    _type: 'publication' as const,
    schemaVersion: 1,
    state: 'prepared' as const,
    preparedOn: now,
    ...rest,
    contentHash: hash,
    ...(review ? {review} : {}),
    citations: items('publishedCitation', citations),
    disclaimers: items('publishedDisclaimer', disclaimers),
    crisisResources: items('publishedCrisisResource', crisisResources),
  }
}

const items = <Item extends {id: string}>(_type: string, values: readonly Item[]) =>
  values.map((value) => ({_key: value.id, _type, ...value}))

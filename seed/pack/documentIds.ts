/**
 * Ids of seeded documents.
 *
 * They come from stable keys and identifiers, never from anybody's name, and hold no dot: a dot would hide a document
 * from readers without a token.
 */
export const topicId = (key: string): string => `topic-${key}`
export const crisisResourceId = (key: string): string => `crisis-${key}`
export const disclaimerId = (key: string): string => `disclaimer-${key}`
export const articleId = (key: string): string => `article-${key}`
export const personId = (key: string): string => `person-${key}`
export const CLINIC_ID = 'clinic'
export const SEED_STATE_ID = 'private.seed'
export const accountId = (personKey: string): string => `private.account-${personKey}`
/** Records are never rewritten: other words have another hash, and so another record. */
export const recordId = (articleKey: string, hash: string): string => `${articleKey}-${hash.slice(0, 12)}`

/** One id for one work, whichever pack brings it: from its DOI, else its PubMed number, ISBN or address. */
export function citationId(work: {DOI?: string; PMID?: string; ISBN?: string; URL?: string; id: string}): string {
  if (work.DOI) return `citation-doi-${plain(work.DOI)}`
  if (work.PMID) return `citation-pmid-${work.PMID}`
  if (work.ISBN) return `citation-isbn-${plain(work.ISBN)}`
  return `citation-web-${plain((work.URL ?? work.id).replace(/^https?:\/\//, ''))}`
}

/** Each character that an id may not hold becomes a hyphen of its own: `10.1/a` and `10.1//a` are different works. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '-')
    .slice(0, 100)

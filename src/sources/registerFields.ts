/**
 * The fields of a `citation` that a register can fill in, in the order in which staff compare them. These can be locked.
 * `publicationStatus` is none of them: no lock may hide a retraction.
 */
export const registerFields = [
  'kind',
  'title',
  'authors',
  'editors',
  'containerTitle',
  'containerTitleShort',
  'issued',
  'volume',
  'issue',
  'page',
  'number',
  'edition',
  'publisher',
  'publisherPlace',
  'doi',
  'pmid',
  'pmcid',
  'isbn',
] as const

export type RegisterField = (typeof registerFields)[number]

/** Fields that say which work it is: approvals of what cites it rest on them. */
export const identityFields = ['title', 'issued', 'doi', 'pmid', 'pmcid', 'isbn'] as const satisfies RegisterField[]

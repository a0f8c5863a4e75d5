import {fieldOf, listOf, textOf} from '../../../src/storedValue.ts'

/** One public review in plain data, complete without the dataset that it comes from. */
export interface ReviewRecord {
  reviewer: {id: string; name: string; honorificSuffix: string; role: string; credentials: string[]}
  /** `YYYY-MM-DD`. */
  date: string
  kind: string
  outcome: string
  scope: string
  /** `YYYY-MM-DD`: newer research was not looked at. */
  evidenceSearchedTo: string
  rulesVersion: string
  /** SHA-256 of the words that were approved, as RFC 8785 JSON; a publication record holds that JSON. */
  contentHash: unknown
}

/** The reviews that an article carries in public. `reviewers` are the stored people. */
export function reviewRecords(reviews: unknown, reviewers: readonly unknown[]): ReviewRecord[] {
  return listOf(reviews).map((review) => {
    const id = textOf(fieldOf(fieldOf(review, 'reviewer'), '_ref'))
    const person = reviewers.find((each) => fieldOf(each, '_id') === id)
    return {
      reviewer: {
        id,
        ...textsOf(person, ['name', 'honorificSuffix', 'role']),
        credentials: listOf(fieldOf(person, 'credentials')).map((credential) =>
          Object.values(textsOf(credential, ['title', 'issuer', 'jurisdiction']))
            .filter(Boolean)
            .join(', '),
        ),
      },
      ...textsOf(review, ['date', 'kind', 'outcome', 'scope', 'evidenceSearchedTo', 'rulesVersion']),
      contentHash: fieldOf(review, 'contentHash') ?? null,
    }
  })
}

/** The named fields as text; `''` where there is none. */
function textsOf<Field extends string>(stored: unknown, fields: readonly Field[]): Record<Field, string>
function textsOf(stored: unknown, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, textOf(fieldOf(stored, field))]))
}

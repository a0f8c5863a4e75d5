import {citedIds} from '../../src/citations/index.ts'
import {fieldOf, listOf, publishedId, refOf, textOf, type StoredObject} from '../../src/storedValue.ts'
import {CheckError} from '../check/CheckError.ts'
import type {CheckSource} from '../check/source/CheckSource.ts'

export interface BibliographyOptions {
  /** Slug or id; `null` for every citation of the dataset, by id. */
  article: string | null
  /** A draft goes before the published document of its id. */
  drafts: boolean
}

/**
 * The `citation` documents of a dataset, or of one article in the order in which it cites them, further reading last.
 *
 * @throws {CheckError} `usage` when there is no such article, or it cites what the dataset does not hold.
 */
export async function bibliography(
  source: CheckSource,
  {article, drafts}: BibliographyOptions,
): Promise<StoredObject[]> {
  const citations = await newest(source, 'citation', drafts)
  if (article === null) return [...citations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, citation]) => citation)
  const articles = await newest(source, 'article', drafts)
  const found =
    articles.get(article) ?? [...articles.values()].find((each) => textOf(fieldOf(each['slug'], 'current')) === article)
  if (!found) {
    const where = drafts ? 'article' : 'published article (--drafts reads drafts, too)'
    throw new CheckError('usage', `--article "${article}" names no ${where}; expected a slug or an id`)
  }
  const ids = [...citedIds(found['body']), ...listOf(found['furtherReading']).map(refOf)]
  return [...new Set(ids)].filter(Boolean).map((id) => {
    const citation = citations.get(id)
    if (citation) return citation
    throw new CheckError('usage', `"${article}" cites "${id}", which is not published; publish it, or add --drafts`)
  })
}

/** Documents of a type by id without `drafts.`. */
async function newest(source: CheckSource, type: string, drafts: boolean): Promise<Map<string, StoredObject>> {
  const documents = new Map<string, StoredObject>()
  for await (const {document} of source.documents([type])) {
    const stored = textOf(document['_id'])
    const id = publishedId(stored)
    const isDraft = stored !== id
    if (id.includes('.') || (isDraft && !drafts)) continue
    if (isDraft || !documents.get(id)) documents.set(id, document)
  }
  return documents
}

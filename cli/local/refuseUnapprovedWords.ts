import {citedIds} from '../../src/citations/citedIds.ts'
import {type AdoptedArticle, adoptedUntil} from '../../src/editorial/adoptedUntil.ts'
import {canonicalJson} from '../../src/editorial/canonicalJson.ts'
import {gate} from '../../src/editorial/gate.ts'
import type {GateInput} from '../../src/editorial/gateInput.ts'
import {type CitedWork, reviewedContent} from '../../src/editorial/reviewedContent.ts'
import {type StoredObject, fieldOf, listOf, refOf} from '../../src/storedValue.ts'

type GetDocument = (id: string) => Promise<StoredObject | null>

/**
 * Why the words of an article may not become public, or `null`: no clinician's valid approval covers exactly them.
 *
 * The serve gate that every site runs, asked at the door as well, so that no client of the lake can replace a good page
 * by one that sites then have to hide. An old post that is brought in with its time still running passes, since no site
 * shows it for a reviewed page. Whatever leaves the public words as they are passes: withdrawing a page, putting
 * it on hold or adding a safety notice must not wait for a review.
 *
 * @param getDocument - A published document, or `null`.
 * @param today - `YYYY-MM-DD`.
 */
export async function refuseUnapprovedWords(
  document: StoredObject,
  published: StoredObject | null,
  getDocument: GetDocument,
  today: string,
): Promise<string | null> {
  const all = async (ids: readonly string[]) =>
    (await Promise.all([...new Set(ids)].filter(Boolean).map(getDocument))).filter((found) => found !== null)
  if (isOldPost(document, today)) return null
  const citations = await all([...citedIds(document['body']), ...citedIds(published?.['body'])])
  if (published && wordsOf(document, citations) === wordsOf(published, citations)) return null
  const people = await all([
    ...listOf(document['authors']).map(refOf),
    ...listOf(document['reviews']).map((review) => refOf(fieldOf(review, 'reviewer'))),
  ])
  const topic = await getDocument(refOf(document['primaryTopic']))
  const article = {...document, citations, people, topic}
  const findings = isGateInput(article) ? await gate(article, {today}) : []
  const reason = findings.find(({id}) => id.startsWith('REV-'))
  return reason ? `Publish refused (${reason.id}): ${reason.message} ${reason.fix}` : null
}

/** Nobody has reviewed it, and until its day sites may show it as what it is. */
function isOldPost(document: StoredObject & AdoptedArticle, today: string): boolean {
  return listOf(document['reviews']).length === 0 && (adoptedUntil(document) ?? '') >= today
}

function wordsOf(document: StoredObject, citations: readonly StoredObject[]): string {
  return canonicalJson(reviewedContent(document, citations.filter(isCitedWork)))
}

const isCitedWork = (document: StoredObject): document is StoredObject & CitedWork =>
  typeof document['_id'] === 'string'

/** The gate reads every stored field as if it might be anything, so only what is put beside them needs a shape. */
const isGateInput = (article: object): article is GateInput =>
  'citations' in article && 'people' in article && 'topic' in article

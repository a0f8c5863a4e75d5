import {documentById, numberOf, objectsOf, refOf, type StoredObject} from '../storedValue.ts'
import type {CheckContext, CheckedArticle} from './checkInput.ts'
import {resolveDisclaimers} from './resolveDisclaimers.ts'

/** Fields of one version that the next one must not inherit: whoever approved that text approved no other. */
const OF_ONE_VERSION = ['_rev', '_createdAt', '_updatedAt', '_system', 'approval', 'effectiveTo', 'reviewDue'] as const

/**
 * The version after a disclaimer, as a draft: its text to start from, not approved, in force from `effectiveFrom`.
 *
 * @param effectiveFrom - `YYYY-MM-DD`.
 */
export function nextDisclaimerVersion(
  disclaimer: StoredObject & {readonly _id: string},
  {id, effectiveFrom}: {id: string; effectiveFrom: string},
) {
  const text = {...disclaimer}
  for (const field of OF_ONE_VERSION) Reflect.deleteProperty(text, field)
  return {
    ...text,
    _id: `drafts.${id}`,
    _type: 'disclaimer' as const,
    version: numberOf(disclaimer['version'], 1) + 1,
    effectiveFrom,
    supersedes: {_type: 'reference' as const, _ref: disclaimer._id, _weak: true},
  }
}

/**
 * The articles that show a disclaimer today, as `resolveDisclaimers` says.
 *
 * @returns `byRule`: those that will show the version that follows it by themselves; `byHand`: those that name this very
 *   version, each of which has to be changed.
 */
export function articlesShowing<Article extends CheckedArticle>(
  disclaimerId: string,
  articles: readonly Article[],
  {clinic, topics, disclaimers, today}: Pick<CheckContext, 'clinic' | 'topics' | 'disclaimers' | 'today'>,
): {byRule: Article[]; byHand: Article[]} {
  const shows = (article: Article) => {
    const topic = documentById(topics, refOf(article.primaryTopic))
    return resolveDisclaimers({clinic, article, topic, today, disclaimers}).some(({_id}) => _id === disclaimerId)
  }
  const names = ({additionalDisclaimers}: Article) => objectsOf(additionalDisclaimers).map(refOf).includes(disclaimerId)
  const showing = articles.filter(shows)
  return {byRule: showing.filter((article) => !names(article)), byHand: showing.filter(names)}
}

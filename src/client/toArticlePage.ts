import type {ArticlePage} from '../articlePage.ts'
import {citedIds} from '../citations/citedIds.ts'
import {contentBlocks} from '../citations/contentBlocks.ts'
import {resolveCrisisResources} from '../editorial/resolveCrisisResources.ts'
import {resolveDisclaimers} from '../editorial/resolveDisclaimers.ts'
import type {ReviewState} from '../editorial/reviewState.ts'
import {documentById, fieldOf, listOf, refOf} from '../storedValue.ts'
import {noticesOf} from './noticesOf.ts'
import type {StoredArticle, StoredSite} from './storedArticle.ts'
import {siteValidUntil} from './siteValidUntil.ts'

/** What stands around an article: the rest of the answer, the day, and where it came from. */
export interface PageContext {
  site: StoredSite
  today: string
  syncTags: readonly string[]
  imageBaseUrl: string
}

/**
 * The page of a stored article on a day, in plain data. Pure; whether it may be served is decided elsewhere.
 *
 * A reviewer and a review date are given only while that review is fresh: what is overdue or not approved names nobody.
 */
export function toArticlePage(article: StoredArticle, review: ReviewState, context: PageContext): ArticlePage {
  const {site, today, syncTags, imageBaseUrl} = context
  const {clinic} = site
  const {title, summary, body, kind, language, audience, sensitivity, topic, people, shown} = article
  const isFresh = review.state === 'approved' || review.state === 'due-soon'
  const occasion = {clinic, article, topic, today}
  const cited = citedIds(body)
  const further = listOf(article.furtherReading).map(refOf)
  const citations = [...new Set([...cited, ...further])].flatMap((id) => documentById(article.citations, id) ?? [])
  const numbers = contentBlocks(body).flatMap(({block}) =>
    listOf(block['children']).map((child) => refOf(fieldOf(child, 'resource'))),
  )
  return {
    ...shown,
    title,
    summary,
    body,
    kind,
    language,
    audience,
    sensitivity,
    topic,
    authors: listOf(article.authors).flatMap((author) => documentById(people, refOf(author)) ?? []),
    reviewedBy: isFresh ? documentById(people, review.reviewerId ?? '') : null,
    lastReviewed: isFresh ? review.lastReviewed : null,
    nextReviewDue: review.nextReviewDue ?? article.nextReviewDue,
    reviewState: review.state,
    citations,
    furtherReading: citations.map(({id}) => id).filter((id) => !cited.includes(id)),
    disclaimers: resolveDisclaimers({...occasion, disclaimers: site.disclaimers}),
    crisisResources: resolveCrisisResources({...occasion, crisisResources: site.crisisResources}),
    crisisNumbers: site.crisisResources.filter(({id}) => numbers.includes(id)),
    clinic,
    notices: noticesOf(article, clinic?.demo === true, review),
    noindex: !isFresh || clinic?.demo !== false,
    imageBaseUrl,
    validUntil: siteValidUntil(site, review.validUntil),
    syncTags,
  }
}

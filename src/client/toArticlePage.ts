import type {ArticlePage} from '../articlePage.ts'
import {citedIds} from '../citations/citedIds.ts'
import {contentBlocks} from '../citations/contentBlocks.ts'
import {resolveCrisisResources} from '../editorial/resolveCrisisResources.ts'
import {resolveDisclaimers} from '../editorial/resolveDisclaimers.ts'
import {dayOf} from '../editorial/isoDate.ts'
import type {ReviewState} from '../editorial/reviewState.ts'
import {documentById, fieldOf, listOf, objectsOf, refOf} from '../storedValue.ts'
import {noticesOf} from './noticesOf.ts'
import type {StoredArticle, StoredSite} from './storedArticle.ts'
import {siteValidUntil} from './siteValidUntil.ts'
import {each, flag, orNull, shapeOf, text, textOrNull, texts} from './storedShape.ts'
import {toCitationItem} from './toCitationItem.ts'
import {toClinicCard} from './toClinicCard.ts'
import {toCrisisResourceCard} from './toCrisisResourceCard.ts'
import {toPersonCard} from './toPersonCard.ts'
import {toResolvedDisclaimer} from './toResolvedDisclaimer.ts'
import {toTopicCard} from './toTopicCard.ts'
import {visibleBody} from './visibleBody.ts'

/** What stands around an article: the rest of the answer, the day, and where it came from. */
export interface PageContext {
  site: StoredSite
  today: string
  syncTags: readonly string[]
  imageBaseUrl: string
}

const shown = shapeOf({
  _id: text,
  title: text,
  slug: text,
  formerSlugs: texts,
  kind: text,
  language: text,
  audience: text,
  summary: text,
  sensitivity: texts,
  byline: text,
  firstPublished: textOrNull,
  dateModified: textOrNull,
  disclosures: orNull(shapeOf({funding: text, conflicts: text, affiliateLinks: flag, statement: text})),
  aiUse: orNull(shapeOf({used: flag, purpose: text, tool: text, humanReviewed: flag, statement: text})),
  changeLog: each(shapeOf({date: text, type: text, note: text})),
  heroImage: orNull(shapeOf({assetId: text, alt: text, decorative: flag, credit: text})),
  seo: shapeOf({title: text, description: text}),
  sections: each(shapeOf({heading: text, aspect: text})),
})

/**
 * The page of a stored article on a day, in plain data. Pure; whether it may be served is decided elsewhere.
 *
 * A reviewer and a review date are given only while that review is fresh: what is overdue or not approved names nobody.
 */
export function toArticlePage(article: StoredArticle, review: ReviewState, context: PageContext): ArticlePage {
  const {site, today, syncTags, imageBaseUrl} = context
  const {people, topic} = article
  const body = visibleBody(article.body, article.hiddenBlocks)
  const {_id: id, ...page} = shown({...article, ...article.shown})
  const isFresh = review.state === 'approved' || review.state === 'due-soon'
  const occasion = {clinic: site.clinic, article, topic, today}
  const clinic = site.clinic && toClinicCard(site.clinic)
  const personOf = (id: string) => documentById(people, id)
  const reviewer = isFresh ? personOf(review.reviewerId ?? '') : null
  const cited = citedIds(body)
  const further = listOf(article.furtherReading).map(refOf)
  const works = [...new Set([...cited, ...further])].flatMap((id) => documentById(article.citations, id) ?? [])
  const children = contentBlocks(body).flatMap(({block}) => listOf(block['children']))
  const numbers = new Set(children.map((child) => refOf(fieldOf(child, 'resource'))))
  return {
    ...page,
    id,
    body,
    topic: topic && toTopicCard(topic),
    authors: listOf(article.authors)
      .flatMap((author) => personOf(refOf(author)) ?? [])
      .map(toPersonCard),
    reviewedBy: reviewer && toPersonCard(reviewer),
    lastReviewed: isFresh ? review.lastReviewed : null,
    nextReviewDue: review.nextReviewDue ?? dayOf(article.nextReviewDue),
    reviewState: review.state,
    citations: works.map(toCitationItem),
    furtherReading: works.map(({_id}) => _id).filter((id) => !cited.includes(id)),
    disclaimers: resolveDisclaimers({...occasion, disclaimers: site.disclaimers}).map(toResolvedDisclaimer),
    crisisResources: resolveCrisisResources({...occasion, crisisResources: site.crisisResources}).map(
      toCrisisResourceCard,
    ),
    crisisNumbers: objectsOf(site.crisisResources)
      .filter(({_id}) => numbers.has(_id))
      .map(toCrisisResourceCard),
    clinic,
    notices: noticesOf(article, clinic?.demo === true, review),
    noindex:
      fieldOf(article.shown, 'noindex') === true || !isFresh || clinic?.demo !== false || reviewer?.fictional === true,
    imageBaseUrl,
    validUntil: siteValidUntil(site, today, review.validUntil),
    syncTags,
  }
}

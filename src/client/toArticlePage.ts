import type {ArticlePage, CitationItem} from '../articlePage.ts'
import {citedIds} from '../citations/citedIds.ts'
import {contentBlocks} from '../citations/contentBlocks.ts'
import {earliestOf} from '../editorial/isoDate.ts'
import {resolveCrisisResources} from '../editorial/resolveCrisisResources.ts'
import {resolveDisclaimers} from '../editorial/resolveDisclaimers.ts'
import type {ReviewState} from '../editorial/reviewState.ts'
import {documentById, fieldOf, listOf, refOf, textOf} from '../storedValue.ts'
import type {StoredArticle} from './articleAnswer.ts'
import {noticesOf} from './noticesOf.ts'
import {richText} from './richText.ts'
import {siteChangesOn, type SiteAnswer} from './siteAnswer.ts'
import {each, flag, orNull, shapeOf, text, textOrNull, texts} from './storedShape.ts'
import {toCitationItem} from './toCitationItem.ts'
import {toClinicCard} from './toClinicCard.ts'
import {toCrisisResourceCard} from './toCrisisResourceCard.ts'
import {toPersonCard} from './toPersonCard.ts'
import {toResolvedDisclaimer} from './toResolvedDisclaimer.ts'
import {toTopicCard} from './toTopicCard.ts'

/** What stands around an article: the rest of the answer, the day, and where it came from. */
export interface PageContext {
  site: SiteAnswer
  today: string
  syncTags: readonly string[]
  imageBaseUrl: string
}

const fields = shapeOf({
  _id: text,
  title: text,
  formerSlugs: texts,
  kind: text,
  language: text,
  audience: text,
  summary: text,
  body: richText,
  topic: orNull(toTopicCard),
  sensitivity: texts,
  byline: text,
  nextReviewDue: textOrNull,
  firstPublished: textOrNull,
  dateModified: textOrNull,
  disclosures: orNull(shapeOf({funding: text, conflicts: text, affiliateLinks: flag, statement: text})),
  aiUse: orNull(shapeOf({used: flag, purpose: text, tool: text, humanReviewed: flag, statement: text})),
  changeLog: each(shapeOf({date: text, type: text, note: text})),
  heroImage: orNull(shapeOf({assetId: text, alt: text, decorative: flag, credit: text})),
  seo: shapeOf({title: text, description: text}),
})

/**
 * The page of a stored article on a day, in plain data. Pure; whether it may be served is decided elsewhere.
 *
 * A reviewer and a review date are given only while that review is fresh: what is overdue or not approved names nobody.
 */
export function toArticlePage(article: StoredArticle, review: ReviewState, context: PageContext): ArticlePage {
  const {site, today, syncTags, imageBaseUrl} = context
  const {_id: id, ...page} = fields(article)
  const clinic = site.clinic && toClinicCard(site.clinic)
  const occasion = {clinic: site.clinic, article, topic: article.topic, today}
  const isFresh = review.state === 'approved' || review.state === 'due-soon'
  const reviewer = isFresh && review.reviewerId ? documentById(article.people, review.reviewerId) : null
  const numbers = crisisNumberIds(article.body)
  const {citations, furtherReading} = worksOf(article)
  return {
    ...page,
    id,
    slug: textOf(fieldOf(article['slug'], 'current')),
    authors: documentsOf(article.people, article.authors).map(toPersonCard),
    reviewedBy: reviewer && toPersonCard(reviewer),
    lastReviewed: isFresh ? review.lastReviewed : null,
    nextReviewDue: review.nextReviewDue ?? page.nextReviewDue,
    reviewState: review.state,
    citations,
    furtherReading,
    disclaimers: resolveDisclaimers({...occasion, disclaimers: site.disclaimers}).map(toResolvedDisclaimer),
    crisisResources: resolveCrisisResources({...occasion, crisisResources: site.crisisResources}).map(
      toCrisisResourceCard,
    ),
    crisisNumbers: site.crisisResources.filter(({_id}) => numbers.has(_id)).map(toCrisisResourceCard),
    clinic,
    notices: noticesOf(article, clinic, review),
    noindex: !isFresh || clinic === null || clinic.demo,
    imageBaseUrl,
    validUntil: earliestOf(review.validUntil, ...siteChangesOn(site)),
    syncTags,
  }
}

/** The works in the order of the reference list, then those to read besides. */
function worksOf(article: StoredArticle): {citations: CitationItem[]; furtherReading: string[]} {
  const cited = citedIds(article.body)
  const further = listOf(article['furtherReading'])
    .map(refOf)
    .filter((id) => !cited.includes(id))
  const found = [...new Set([...cited, ...further])].flatMap((id) => documentById(article.citations, id) ?? [])
  const citations = found.map(toCitationItem)
  return {citations, furtherReading: citations.flatMap(({id}) => (further.includes(id) ? [id] : []))}
}

function documentsOf<Item extends object>(documents: readonly Item[], references: unknown): Item[] {
  return listOf(references).flatMap((reference) => documentById(documents, refOf(reference)) ?? [])
}

/** The resources whose number stands in the text itself. */
function crisisNumberIds(body: unknown): Set<string> {
  const inline = contentBlocks(body).flatMap(({block}) => listOf(block['children']))
  return new Set(
    inline
      .filter((child) => fieldOf(child, '_type') === 'crisisNumber')
      .map((child) => refOf(fieldOf(child, 'resource'))),
  )
}

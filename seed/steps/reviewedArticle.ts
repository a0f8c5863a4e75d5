import {
  buildPublication,
  buildReview,
  type CheckContext,
  type CheckedArticle,
  contentHash,
} from '../../src/editorial/index.ts'
import {fieldOf, textOf} from '../../src/storedValue.ts'
import {personId, recordId} from '../pack/documentIds.ts'
import {reference} from '../pack/portableText.ts'
import type {ArticleSettings} from '../profile/clinicProfile.ts'
import type {SeedDocument} from '../SeedDocument.ts'

/** The one review that a demonstration comes with. */
const REVIEW_KEY = 'review-1'

/** How a demonstration article was reviewed. */
export interface DemonstrationReview {
  articleKey: string
  settings: NonNullable<ArticleSettings['review']>
  /** `YYYY-MM-DD`: the day it is published. */
  seededOn: string
  /** A day of the profile as `YYYY-MM-DD`. */
  day(text: string): string
  /** User ids by person key. */
  accounts: ReadonlyMap<string, string>
}

export type ArticleDocument = SeedDocument & CheckedArticle

/** A demonstration article as its fictional clinician signed it off: the review holds the hash of exactly these words. */
export async function reviewedArticle(
  article: ArticleDocument,
  {citations}: Pick<CheckContext, 'citations'>,
  {settings, seededOn, day}: DemonstrationReview,
): Promise<SeedDocument> {
  const review = buildReview({
    key: REVIEW_KEY,
    reviewerId: personId(settings.reviewer),
    date: day(settings.on),
    contentHash: await contentHash(article, citations),
    ...(settings.scope === undefined ? {} : {scope: settings.scope}),
  })
  return {
    ...article,
    reviewRequestedOn: undefined,
    reviews: [review],
    nextReviewDue: day(settings.nextReviewDue),
    changeLog: [{_key: 'change-1', _type: 'change', date: seededOn, type: 'minor', note: 'First published.'}],
    firstPublished: startOf(seededOn),
    dateModified: startOf(seededOn),
  }
}

/** What signing off and publishing leave behind in private, written by the same hands as in the Studio. */
export async function publicationDocuments(
  article: ArticleDocument,
  context: CheckContext,
  {articleKey, settings, seededOn, day, accounts}: DemonstrationReview,
): Promise<SeedDocument[]> {
  const hash = await contentHash(article, context.citations)
  const userId = accounts.get(settings.reviewer)
  const publication = await buildPublication({
    articleId: article._id,
    slug: textOf(fieldOf(article['slug'], 'current')),
    article,
    context,
    recordId: recordId(articleKey, hash.value),
    now: startOf(seededOn),
    publisherUserId: userId ?? 'seed',
  })
  const confirmed = {...publication, state: 'confirmed', confirmedOn: startOf(seededOn)}
  if (userId === undefined) return [confirmed]
  const record: SeedDocument = {
    _id: `private.review-${recordId(articleKey, hash.value)}`,
    _type: 'reviewRecord',
    article: {...reference(article._id), _weak: true},
    reviewKey: REVIEW_KEY,
    reviewer: {...reference(personId(settings.reviewer)), _weak: true},
    userId,
    on: startOf(day(settings.on)),
    outcome: 'approved',
    contentHash: hash,
    note: 'Part of the demonstration. No real clinician reviewed this page.',
  }
  return [record, confirmed]
}

const startOf = (day: string): string => `${day}T00:00:00.000Z`

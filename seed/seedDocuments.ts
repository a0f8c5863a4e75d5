import {
  check,
  checkContext,
  type CheckContext,
  type Finding,
  isArticleDocument,
  publishProblems,
} from '../src/editorial/index.ts'
import {fingerprint} from './fingerprint.ts'
import {checkPacks} from './pack/checkPacks.ts'
import type {Pack} from './pack/parsePack.ts'
import type {ClinicProfile} from './profile/clinicProfile.ts'
import {type OpenChoice, openChoices} from './profile/openChoices.ts'
import {inReferenceOrder} from './referenceOrder.ts'
import {type SeedDocument, storedDocument} from './SeedDocument.ts'
import {articleDocuments} from './steps/articleDocuments.ts'
import {citationDocuments} from './steps/citationDocuments.ts'
import {clinicDocument} from './steps/clinicDocument.ts'
import {crisisResourceDocuments} from './steps/crisisResourceDocuments.ts'
import {disclaimerDocuments} from './steps/disclaimerDocuments.ts'
import {accountDocuments, accountsOf, personDocuments} from './steps/personDocuments.ts'
import {type DemonstrationReview, publicationDocuments, reviewedArticle} from './steps/reviewedArticle.ts'
import {type SeedContext, seedContext} from './steps/seedContext.ts'
import {topicDocuments} from './steps/topicDocuments.ts'

export interface SeedOptions {
  /** `YYYY-MM-DD` on which the clinic was first seeded; days of a demonstration count from it. */
  seededOn: string
  /** `YYYY-MM-DD` in the clinic's time zone. */
  today: string
  /** User ids by person key, over those of the profile. */
  accounts?: Readonly<Record<string, string>> | undefined
  /** Fingerprint of each document as the seeder last wrote it, by id. What is public already is not published anew. */
  seeded?: ReadonlyMap<string, string>
}

/** A document to write, and the article whose fate it shares: a record of a publish that never was would be a lie. */
export type PlannedDocument = {document: SeedDocument; follows: string | null}

/** Everything a clinic begins with, in an order in which each document comes after those it refers to. */
export interface SeedContents {
  documents: PlannedDocument[]
  /** Articles that the profile wanted published and that the editorial rules kept as drafts. */
  heldBack: {id: string; findings: Finding[]}[]
  /** What only the clinic can settle and the profile leaves open. */
  open: OpenChoice[]
}

/**
 * The documents of a profile and its packs.
 *
 * Deterministic: the same input gives the same documents, ids and keys included. An article is published only when it
 * comes reviewed (a demonstration) and no editorial rule stands against it; otherwise it is a draft that waits for a
 * clinician.
 */
export async function seedDocuments(
  profile: ClinicProfile,
  packs: readonly Pack[],
  {seededOn, today, accounts, seeded = new Map()}: SeedOptions,
): Promise<SeedContents> {
  checkPacks(profile, packs)
  const context = seedContext(profile, packs, seededOn)
  const users = accountsOf(profile.people, accounts)
  const shared = [
    clinicDocument(context),
    ...personDocuments(context),
    ...topicDocuments(context),
    ...crisisResourceDocuments(context),
    ...disclaimerDocuments(context),
    ...citationDocuments(context),
  ].map(storedDocument)
  const contents: SeedContents = {documents: [], heldBack: [], open: openChoices(profile, packs)}
  contents.documents.push(...inReferenceOrder(shared).map((document) => ({document, follows: null})))
  for (const article of articleDocuments(context).map(storedDocument)) {
    const review = reviewOf(article, context, users)
    const {documents, findings} = review
      ? await publishedArticle(article, review, checkContext(shared, {today}), seeded)
      : {documents: [{document: draftOf(article), follows: null}], findings: []}
    contents.documents.push(...documents)
    if (findings.length > 0) contents.heldBack.push({id: article._id, findings})
  }
  contents.documents.push(
    ...accountDocuments(users).map((document) => ({document: storedDocument(document), follows: null})),
  )
  return contents
}

/** How the profile says this article was reviewed; only a demonstration can. */
function reviewOf(
  {_id}: SeedDocument,
  {profile, day, seededOn}: SeedContext,
  accounts: ReadonlyMap<string, string>,
): DemonstrationReview | null {
  const articleKey = _id.replace(/^article-/, '')
  const settings = Object.hasOwn(profile.articles, articleKey) ? profile.articles[articleKey]?.review : undefined
  return settings ? {articleKey, settings, seededOn, day, accounts} : null
}

/** The article as published with its records; as a draft without its review when a rule stands against it. */
async function publishedArticle(
  draft: SeedDocument,
  review: DemonstrationReview,
  context: CheckContext,
  seeded: ReadonlyMap<string, string>,
): Promise<{documents: PlannedDocument[]; findings: Finding[]}> {
  const asDraft = {documents: [{document: draftOf(draft), follows: null}]}
  if (!isArticleDocument(draft)) return {...asDraft, findings: []}
  const article = storedDocument(await reviewedArticle(draft, context, review))
  if (!isArticleDocument(article)) return {...asDraft, findings: []}
  const isPublic = seeded.get(article._id) === fingerprint(article)
  const findings = isPublic ? [] : publishProblems(await check(article, context))
  if (findings.length > 0) return {...asDraft, findings}
  const records = await publicationDocuments(article, context, review)
  return {
    documents: [
      {document: article, follows: null},
      ...records.map((record) => ({document: storedDocument(record), follows: article._id})),
    ],
    findings: [],
  }
}

const draftOf = (article: SeedDocument): SeedDocument => ({...article, _id: `drafts.${article._id}`})

import type {ReviewState} from './vocabulary.ts'

/**
 * What a site gets: an article with everything its page shows, resolved, in plain data.
 *
 * Absent is `null`, an empty list `[]`, missing text `''`; nothing here is `undefined`. Dates are `YYYY-MM-DD`
 * unless they end in `On`/`Published`/`Modified`, which are ISO date-times.
 */

/** Portable Text as stored: blocks with raw marks, references as `{_ref}`. Look the targets up by id beside it. */
export type RichText = readonly RichTextBlock[]

/** One block as stored; its fields are `unknown` because content may be older or newer than this package. */
export type RichTextBlock = {readonly _type: string; readonly _key?: string; readonly [field: string]: unknown}

/** How far the clinical review of an article's very words has come; computed, never stored. */
export type ReviewStateName = ReviewState | 'retired'

export interface PublicCredential {
  title: string
  issuer: string
  jurisdiction: string
}

/** A person as readers may see them. */
export interface PersonCard {
  id: string
  name: string
  slug: string | null
  /** Letters after the name (`"MD"`). */
  honorificSuffix: string
  role: string
  isClinician: boolean
  bio: string
  credentials: readonly PublicCredential[]
  specialties: readonly string[]
  photo: {assetId: string; alt: string} | null
  orcid: string | null
  conflictsOfInterest: string
  /** Invented for a demonstration; never marked up as a real reviewer. */
  fictional: boolean
}

export interface Contributor {
  family: string
  given: string
  suffix: string
  nonDroppingParticle: string
  /** A group's name (`"World Health Organization"`); then the other parts are empty. */
  literal: string
}

/** One cited work, with every field that a reference list may print. */
export interface CitationItem {
  id: string
  kind: string
  title: string
  authors: readonly Contributor[]
  editors: readonly Contributor[]
  containerTitle: string
  containerTitleShort: string
  issued: {year: number | null; month: number | null; day: number | null} | null
  volume: string
  issue: string
  page: string
  number: string
  edition: string
  publisher: string
  publisherPlace: string
  doi: string | null
  pmid: string | null
  pmcid: string | null
  isbn: string | null
  url: string | null
  accessed: string | null
  publicationStatus: {status: string; checkedOn: string | null; source: string; noticeUrl: string | null} | null
  verification: string
  studyDesign: string | null
  keyFinding: string
  openAccess: boolean
  /** A copy at an archive, for a page that may change or vanish. */
  archiveUrl: string | null
}

/** A disclaimer version in force for this article today. */
export interface ResolvedDisclaimer {
  id: string
  kind: string
  title: string
  shortText: string
  fullText: RichText
  version: number
  effectiveFrom: string | null
  placements: readonly string[]
  language: string
  isTemplate: boolean
}

export interface CrisisResourceCard {
  id: string
  name: string
  kind: string
  jurisdiction: string
  phone: string | null
  sms: {number: string; keyword: string} | null
  chatUrl: string | null
  url: string | null
  languages: readonly string[]
  available247: boolean
  hours: string
  /** How people with hearing loss reach it, in its own words. */
  relay: string
  /** Where somebody signs by video. */
  signLanguageUrl: string | null
  cost: string
  audience: string
  /** The day someone last checked the number; readers see it when it is old. */
  verifiedOn: string | null
}

export interface PostalAddress {
  streetAddress: string
  extendedAddress: string
  addressLocality: string
  addressRegion: string
  postalCode: string
  addressCountry: string
}

export interface ClinicCard {
  id: string
  legalName: string
  displayName: string
  /** An invented clinic: every renderer says so and asks not to be indexed. */
  demo: boolean
  address: PostalAddress | null
  phone: string | null
  url: string | null
  /** schema.org MedicalSpecialty names (`"Psychiatric"`). */
  specialties: readonly string[]
  jurisdictions: readonly string[]
  defaultLanguage: string
  emergencyStatement: string
  acceptsEmergencies: boolean
  logo: {assetId: string; alt: string} | null
  /** Times of day are `HH:mm` in `timeZone`. */
  openingHours: readonly {days: readonly string[]; opens: string; closes: string}[]
  policies: Readonly<Record<string, string>>
  fundingStatement: string
  timeZone: string | null
  homepageIntro: string
  /** Where readers report an error. */
  feedbackEmail: string | null
}

export interface TopicCard {
  id: string
  name: string
  slug: string | null
  kind: string
  specialty: string | null
  definition: string
  notADiagnosis: boolean
  notADiagnosisStatement: string
}

export interface Disclosures {
  funding: string
  conflicts: string
  affiliateLinks: boolean
  statement: string
}

export interface AiUse {
  used: boolean
  purpose: string
  tool: string
  humanReviewed: boolean
  statement: string
}

export interface ChangeLogEntry {
  date: string
  type: string
  note: string
}

/** A line that every renderer shows above the text. */
export interface ArticleNotice {
  id:
    | 'adopted'
    | 'not-clinically-reviewed'
    | 'not-independently-reviewed'
    | 'demonstration'
    | 'review-overdue'
    | 'safety'
  text: string
}

/** What published and draft pages share. */
export interface ArticlePage {
  id: string
  title: string
  slug: string
  formerSlugs: readonly string[]
  kind: string
  /** BCP-47, the page's `lang`. */
  language: string
  audience: string
  summary: string
  body: RichText
  topic: TopicCard | null
  sensitivity: readonly string[]
  authors: readonly PersonCard[]
  /** Stands in for the authors of starter text; `''` otherwise. */
  byline: string
  /** The clinician whose approval of these very words stands; `null` when none does or it is overdue. */
  reviewedBy: PersonCard | null
  lastReviewed: string | null
  nextReviewDue: string | null
  reviewState: ReviewStateName
  firstPublished: string | null
  dateModified: string | null
  /** Every work that the body cites or further reading lists, each once, in order of first use. */
  citations: readonly CitationItem[]
  /** Ids among `citations` of works to read that the text does not cite. */
  furtherReading: readonly string[]
  disclaimers: readonly ResolvedDisclaimer[]
  /** The crisis box, in order of urgency. */
  crisisResources: readonly CrisisResourceCard[]
  /** The resources that `crisisNumber` objects in the body point to, in the box or not. */
  crisisNumbers: readonly CrisisResourceCard[]
  clinic: ClinicCard | null
  disclosures: Disclosures | null
  aiUse: AiUse | null
  changeLog: readonly ChangeLogEntry[]
  notices: readonly ArticleNotice[]
  heroImage: {assetId: string; alt: string; decorative: boolean; credit: string} | null
  seo: {title: string; description: string}
  /** What parts of the text are about, by the words of their headings. */
  sections: readonly {heading: string; aspect: string}[]
  /** Search engines are asked to stay away: a draft, a demonstration, or an overdue review. */
  noindex: boolean
  /** Base of asset addresses, ending in `/` (`https://cdn.sanity.io/images/<project>/<dataset>/`), or `null`. */
  imageBaseUrl: string | null
  /** First day on which this result may change by itself; `null` when only an edit changes it. */
  validUntil: string | null
  /** Content Lake tags for the framework's cache. */
  syncTags: readonly string[]
}

declare const passedTheGate: unique symbol

/**
 * An article whose present words carry a valid clinical approval.
 *
 * Only the client makes one; a `DraftArticle` cannot be assigned to it.
 */
export interface PublishableArticle extends ArticlePage {
  readonly status: 'publishable'
  readonly [passedTheGate]: true
}

/** Why an article is not served, in the words of the editorial rules. */
export interface DraftFinding {
  id: string
  severity: string
  path: readonly unknown[]
  message: string
  fix: string
}

/** An article as staff preview it: every renderer adds "Not clinically reviewed" and `noindex`. */
export interface DraftArticle extends ArticlePage {
  readonly status: 'draft'
  findings: readonly DraftFinding[]
}

/**
 * An old post that a clinic has brought in and no clinician has checked: every renderer says so and adds `noindex`.
 *
 * It cannot be assigned to `PublishableArticle`.
 */
export interface UnreviewedArticle extends ArticlePage {
  readonly status: 'unreviewed'
  /** Last day on which it is shown without a review. */
  adoptionUntil: string
}

/** Every article that a renderer takes; it makes the difference visible. */
export type RenderableArticle = PublishableArticle | UnreviewedArticle | DraftArticle

/** What a list shows of an article and links to. */
export interface ArticleCard {
  id: string
  title: string
  slug: string
  kind: string
  language: string
  audience: string
  summary: string
  topic: {id: string; name: string; slug: string | null} | null
  lastReviewed: string | null
  firstPublished: string | null
  dateModified: string | null
  /** Staff keep the page out of search engines: it stays out of site maps and `llms.txt`, too. */
  noindex: boolean
  reviewState: ReviewStateName
  validUntil: string | null
}

import type {CitedWork, ReviewableArticle} from './reviewedContent.ts'

/** A stored reference. */
export interface Reference {
  readonly _ref?: string | null
}

/** One entry of `article.reviews`. */
export interface StoredReview {
  readonly _key?: string | null
  readonly reviewer?: Reference | null
  /** `YYYY-MM-DD` in the clinic's time zone. */
  readonly date?: string | null
  readonly kind?: string | null
  readonly outcome?: string | null
  readonly contentHash?: {
    readonly algorithm?: string | null
    readonly fields?: string | null
    readonly value?: string | null
  } | null
  readonly scope?: string | null
  /** Key of the approval before, when only what changed since was read. */
  readonly basedOn?: string | null
  /** The reviewer found no health claim in a practical page. */
  readonly noHealthClaim?: boolean | null
  readonly acknowledged?: readonly string[] | null
  readonly evidenceSearchedTo?: string | null
  readonly rulesVersion?: string | null
}

/** What the gate reads of a person document. */
export interface Reviewer {
  readonly _id: string
  readonly isClinician?: boolean | null
  readonly credentials?: readonly {readonly validFrom?: string | null; readonly validTo?: string | null}[] | null
  readonly leftOn?: string | null
  readonly isPracticeOwner?: boolean | null
}

/** One entry of `article.waivers`. */
export interface StoredWaiver {
  readonly ruleId?: string | null
  readonly reason?: string | null
  readonly by?: Reference | null
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string | null
}

/** The stored fields of an article that decide whether it may be served. */
export interface GatedArticle extends ReviewableArticle {
  readonly kind?: string | null
  readonly authors?: readonly Reference[] | null
  readonly reviews?: readonly StoredReview[] | null
  readonly nextReviewDue?: string | null
  readonly reviewExtension?: {
    readonly until?: string | null
    readonly reason?: string | null
    readonly reviewer?: Reference | null
  } | null
  readonly waivers?: readonly StoredWaiver[] | null
  readonly reviewRequestedOn?: string | null
  readonly withdrawal?: {readonly on?: string | null; readonly category?: string | null} | null
  readonly legalHold?: boolean | null
  readonly retirement?: {readonly on?: string | null; readonly reason?: string | null} | null
}

/** An article with the documents that its references point to, each once. */
export interface GateInput extends GatedArticle {
  readonly citations: readonly CitedWork[]
  readonly people: readonly Reviewer[]
  readonly topic: {readonly kind?: string | null} | null
}

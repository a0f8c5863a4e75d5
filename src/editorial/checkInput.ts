import type {ContentBlock} from '../citations/contentBlocks.ts'
import type {ArticleSentence} from './articleSentences.ts'
import type {ArticleText} from './articleTexts.ts'
import type {PathStep} from './finding.ts'
import type {GatedArticle, Reference, Reviewer} from './gateInput.ts'
import type {GateRuleInput} from './gateRules.ts'
import type {StoredCrisisResource} from './resolveCrisisResources.ts'
import type {StoredDisclaimer} from './resolveDisclaimers.ts'
import type {CitedWork} from './reviewedContent.ts'
import type {StoredObject} from '../storedValue.ts'

/** The stored article as the publish gate reads it. Every field may be missing or malformed. */
export interface CheckedArticle extends GatedArticle {
  readonly language?: string | null
  readonly audience?: string | null
  readonly furtherReading?: readonly Reference[] | null
  readonly additionalDisclaimers?: readonly Reference[] | null
  readonly additionalCrisisResources?: readonly Reference[] | null
  readonly sensitivity?: readonly string[] | null
  readonly disclosures?: {
    readonly funding?: string | null
    readonly conflicts?: string | null
    readonly affiliateLinks?: boolean | null
    readonly statement?: string | null
  } | null
  readonly aiUse?: {
    readonly used?: boolean | null
    readonly humanReviewed?: boolean | null
    readonly statement?: string | null
  } | null
  readonly heroImage?: {
    readonly asset?: unknown
    readonly alt?: string | null
    readonly decorative?: boolean | null
    readonly rights?: StoredRights | null
  } | null
  readonly overrides?: readonly StoredOverride[] | null
  readonly changeLog?:
    | readonly {readonly date?: string | null; readonly type?: string | null; readonly note?: string | null}[]
    | null
  readonly firstPublished?: string | null
  readonly dateModified?: string | null
  readonly translationOf?: Reference | null
}

/** Why an image may be shown. */
export interface StoredRights {
  readonly basis?: string | null
  readonly source?: string | null
}

/** One entry of `article.overrides`. */
export interface StoredOverride {
  readonly ruleId?: string | null
  readonly spanHash?: string | null
  readonly reason?: string | null
  readonly person?: Reference | null
  readonly expiry?: string | null
}

export interface CheckedPerson extends Reviewer {
  readonly name?: string | null
  readonly specialties?: readonly string[] | null
  readonly prescribes?: boolean | null
  readonly backup?: Reference | null
  readonly away?: readonly {readonly from?: string | null; readonly to?: string | null}[] | null
}

export interface CheckedTopic {
  readonly _id: string
  readonly name?: string | null
  readonly synonyms?: readonly string[] | null
  readonly kind?: string | null
  readonly specialty?: string | null
  readonly maxReviewMonths?: number | null
  readonly notADiagnosis?: boolean | null
  readonly requiredReviewerSpecialties?: readonly string[] | null
  readonly medication?: {
    readonly boxedWarning?: string | null
    readonly doNotStopSuddenly?: boolean | null
    readonly labelUrl?: string | null
  } | null
}

export interface CheckedClinic {
  readonly jurisdictions?: readonly string[] | null
  readonly specialties?: readonly string[] | null
  readonly defaultLanguage?: string | null
  readonly url?: string | null
  /** Hosts that a page may link to without a warning; empty for any. */
  readonly trustedSites?: readonly string[] | null
}

export interface CheckedCitation extends CitedWork {
  readonly kind?: string | null
  readonly authors?:
    | readonly {
        readonly family?: string | null
        readonly given?: string | null
        readonly literal?: string | null
      }[]
    | null
  readonly editors?: readonly {readonly family?: string | null; readonly literal?: string | null}[] | null
  readonly containerTitle?: string | null
  readonly publisher?: string | null
  readonly accessed?: string | null
  readonly publicationStatus?: {readonly status?: string | null; readonly checkedOn?: string | null} | null
  readonly verification?: {readonly state?: string | null} | null
  readonly studyDesign?: string | null
  /** Level of evidence that somebody has given it, 1 to 5. */
  readonly ocebmLevel?: number | null
  readonly seminal?: boolean | null
}

export interface CheckedDisclaimer extends StoredDisclaimer {
  readonly title?: string | null
  readonly approval?: {
    readonly by?: Reference | null
    readonly role?: string | null
    readonly on?: string | null
  } | null
  readonly reviewDue?: string | null
}

export interface CheckedCrisisResource extends StoredCrisisResource {
  readonly name?: string | null
  readonly phone?: string | null
  readonly sms?: {readonly number?: string | null} | null
  readonly chatUrl?: string | null
  readonly available247?: boolean | null
  readonly verifiedOn?: string | null
}

/** Everything that judging an article reads besides the article; nothing is fetched. */
export interface CheckContext {
  /** `YYYY-MM-DD` in the clinic's time zone. */
  readonly today: string
  readonly clinic: CheckedClinic | null
  readonly topics: readonly CheckedTopic[]
  readonly people: readonly CheckedPerson[]
  readonly citations: readonly CheckedCitation[]
  readonly disclaimers: readonly CheckedDisclaimer[]
  readonly crisisResources: readonly CheckedCrisisResource[]
  /** Other articles, where a rule compares with one: the original of a translation. */
  readonly articles?: readonly {readonly _id: string; readonly dateModified?: string | null}[]
  /** Addresses that did not answer when somebody last looked. */
  readonly deadLinks?: readonly string[]
}

/** What a rule of the publish gate reads. */
export interface CheckInput extends GateRuleInput {
  readonly article: GateRuleInput['article'] & CheckedArticle
  readonly topic: CheckedTopic | null
  readonly context: CheckContext
  /** Every block of the body in document order. */
  readonly blocks: readonly ContentBlock[]
  /** Title, summary and every piece of text of the body, in document order. */
  readonly texts: readonly ArticleText[]
  /** The sentences of these texts, in document order. */
  readonly sentences: readonly ArticleSentence[]
  /** Every place where the article points to a work, in document order; further reading last. */
  readonly uses: readonly CitationUse[]
}

/** One reference to a work, in a `cite` mark that words carry or in further reading. */
export interface CitationUse {
  id: string
  path: PathStep[]
  /** Named on purpose without relying on it. */
  isDiscussed: boolean
  /** In the text, not in further reading. */
  isCited: boolean
  /** What the cited words claim (`"treatment"`), `''` when nobody said. */
  claimKind: string
  /** The citation mark, the same for all works that it cites; `null` in further reading. */
  mark: StoredObject | null
  work: CheckedCitation | null
}

// Read a clinic's content.
export {createContentClient, type ContentClient} from './client/createContentClient.ts'
export {
  type CallOptions,
  contentClientDefaults,
  type ContentClientOptions,
  type ContentValidator,
  type Perspective,
  type RequestExtras,
  type ResponseInfo,
  type RetryOptions,
  type StoredAnswer,
  type Transport,
} from './client/contentClientOptions.ts'
export {ContentError, type ContentErrorCode, type ContentErrorDetails, isContentError} from './client/contentError.ts'

// What its questions take and answer.
export type {ArticleOptions} from './client/getArticle.ts'
export type {ArticleFilter} from './client/articleFilter.ts'
export type {CorrectedArticle} from './client/corrections.ts'
export type {CrisisResourceQuery, DisclaimerQuery, PageSubject} from './client/siteTexts.ts'
export type {Listing, Page, PageOptions} from './client/page.ts'
export type {PersonPage} from './client/people.ts'
export type {Redirect, RedirectsOptions} from './client/redirects.ts'
export type {RelatedOptions} from './client/related.ts'
export type {SearchOptions} from './client/search.ts'
export type {TopicFilter, TopicLink, TopicPage} from './client/topics.ts'
export type {ClinicPage} from './client/getClinic.ts'
export type {Cursor} from './client/cursor.ts'
export type {Resolution} from './client/resolvePath.ts'
export type {QueryParams, TypedQuery} from './client/typedQuery.ts'

// What a page is made of.
export type {
  AiUse,
  ArticleCard,
  ArticleNotice,
  ArticlePage,
  ChangeLogEntry,
  CitationItem,
  ClinicCard,
  Contributor,
  CrisisResourceCard,
  Disclosures,
  DraftArticle,
  DraftFinding,
  PersonCard,
  PostalAddress,
  PublicCredential,
  PublishableArticle,
  ResolvedDisclaimer,
  ReviewStateName,
  RichText,
  RichTextBlock,
  RenderableArticle,
  TopicCard,
  UnreviewedArticle,
} from './articlePage.ts'

// Read a clinic's content.
export {createContentClient, type ContentClient} from './client/createContentClient.ts'
export {
  type CallOptions,
  contentClientDefaults,
  type ContentClientOptions,
  type Perspective,
  type RequestExtras,
  type ResponseInfo,
  type RetryOptions,
  type Transport,
} from './client/contentClientOptions.ts'
export {ContentError, type ContentErrorCode, type ContentErrorDetails, isContentError} from './client/contentError.ts'

// What its questions take and answer.
export type {ArticleOptions} from './client/getArticle.ts'
export type {ArticleFilter, Page, PageOptions} from './client/listArticles.ts'
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

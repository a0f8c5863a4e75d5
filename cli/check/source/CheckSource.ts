import type {StoredObject} from '../../../src/storedValue.ts'
import type {ArticleHistory} from './articleHistory.ts'

/** Where documents come from, for the report. */
export type SourceName =
  | {readonly kind: 'dataset'; readonly dataset: string; readonly at: string}
  | {readonly kind: 'file'; readonly file: string}

/** A stored document and, in an export, the line it stands on, from 1. */
export interface SourcedDocument {
  document: StoredObject
  line: number | null
}

/** An article of some dataset. */
export interface ArticlePlace {
  projectId: string
  dataset: string
  articleId: string
}

/** Something that holds a dataset. Read as often as asked, document by document, so that its size does not matter. */
export interface CheckSource {
  readonly name: SourceName
  /** The address of a document's stored form, for tools that want one: a URL, or the export's path. */
  addressOf(id: string): string
  /** Documents of these types, drafts and private ones among them as far as they may be read. */
  documents(types: readonly string[]): AsyncIterable<SourcedDocument>
  /** `null` where there is none, as in an export. */
  readonly history: ArticleHistory | null
  /**
   * An article of another dataset as its readers get it; `null` when it is not there. Another project is never shown
   * this one's token. `null` where nothing but the source itself can be read, as in an export.
   */
  readonly elsewhere: ((place: ArticlePlace) => Promise<StoredObject | null>) | null
}

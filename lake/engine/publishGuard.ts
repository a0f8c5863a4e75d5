import type {LakeDocument} from '../document.ts'
import type {Revision} from '../store/Store.ts'
import type {Identity} from './access.ts'

/** A change that readers without a token would see, before it is committed. */
export interface PublishGuardContext {
  /** `publish` is the action; `create` and `update` are writes straight to a document that is no draft and no version. */
  action: 'publish' | 'create' | 'update'
  identity: Identity
  dataset: string
  /** What is about to become public: the draft under its own id, or the document as it would be stored. */
  draft: LakeDocument
  /** What is public now. */
  published: LakeDocument | null
  /** Every revision of a document, oldest first; of `draft`, what this very transaction wrote comes last. */
  history(id: string): Promise<Revision[]>
  /** A document as it stands before this transaction. */
  getDocument(id: string): Promise<LakeDocument | null>
}

/** The caller's say on what may become public: `null` lets it through, a text refuses it and is the error people read. */
export type PublishGuard = (context: PublishGuardContext) => Promise<string | null>

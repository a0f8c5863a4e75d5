import type {LakeDocument} from '../document.ts'
import type {Store} from '../store/Store.ts'
import type {Reach} from './access.ts'
import {TooCostly} from './budget.ts'
import type {DocumentTest} from './compileFilter.ts'
import {type SourceIndex, storeIndex} from './sourceIndex.ts'

/** The documents one caller sees in one perspective. Lists are in id order. */
export interface DocumentSource {
  get(id: string): LakeDocument | null
  all(): LakeDocument[]
  ofTypes(types: readonly string[]): LakeDocument[]
  referrers(ids: readonly string[]): LakeDocument[]
  /** Documents stand under another id than they are stored under, which is in `_originalId`. */
  isOverlay?: true
  /** Absent where documents come from no store. */
  index?: SourceIndex
}

/** What a caller may read of a dataset. */
export interface SourceScope {
  dataset: string
  canRead: DocumentTest
  reach: Reach
  /** The most documents that one list may have. */
  limit?: number
}

/**
 * Everything in a dataset that `canRead` lets through, each document under its own id. Lists throw {@link TooCostly} where the
 * dataset has more for them than `limit`.
 */
export function rawSource(store: Store, scope: SourceScope): DocumentSource {
  const {dataset, canRead, limit} = scope
  const most = limit === undefined ? undefined : limit + 1
  const readable = (documents: LakeDocument[]) => {
    if (limit !== undefined && documents.length > limit) throw new TooCostly('size')
    return documents.filter(canRead)
  }
  return {
    get: (id) => {
      const document = store.document(dataset, id)
      return document && canRead(document) ? document : null
    },
    all: () => readable(store.documents(dataset, most)),
    ofTypes: (types) => readable(store.documentsOfTypes(dataset, types, most)),
    referrers: (ids) => readable(store.referrers(dataset, ids, most)),
    index: storeIndex(store, scope),
  }
}

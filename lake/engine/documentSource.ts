import type {LakeDocument} from '../document.ts'
import type {Store} from '../store/Store.ts'
import type {Reach} from './access.ts'
import type {DocumentTest} from './compileFilter.ts'
import {type SourceIndex, storeIndex} from './sourceIndex.ts'

/** The documents one caller sees in one perspective. Lists are in id order. */
export interface DocumentSource {
  get(id: string): LakeDocument | null
  all(): LakeDocument[]
  ofTypes(types: readonly string[]): LakeDocument[]
  referrers(ids: readonly string[]): LakeDocument[]
  /** Absent where documents come from no store. */
  index?: SourceIndex
}

/** Everything in a dataset that `canRead` lets through, each document under its own id. */
export function rawSource(
  store: Store,
  dataset: string,
  canRead: DocumentTest,
  reach: Reach = 'depends',
): DocumentSource {
  return {
    get: (id) => {
      const document = store.document(dataset, id)
      return document && canRead(document) ? document : null
    },
    all: () => store.documents(dataset).filter(canRead),
    ofTypes: (types) => store.documentsOfTypes(dataset, types).filter(canRead),
    referrers: (ids) => store.referrers(dataset, ids).filter(canRead),
    index: storeIndex(store, dataset, canRead, reach),
  }
}

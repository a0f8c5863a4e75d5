import type {LakeDocument} from '../document.ts'
import type {PathCondition} from '../store/pathIndexes.ts'
import type {Store} from '../store/Store.ts'
import type {WantedWord} from '../store/textIndex.ts'
import {TooCostly} from './budget.ts'
import type {SourceScope} from './documentSource.ts'

/** The key that stands for the id in `ordered`. */
export const BY_ID = '_id'

export interface OrderedDocument {
  document: LakeDocument
  /** Documents with the same key are equal for `order()`. */
  key: string
}

/** What the planner may ask of a source beside whole types. Answers are what an index gives: candidates, in no order. */
export interface SourceIndex {
  /** At most `limit` documents, or `null` where there are more, or no index. `types` `null` means any. */
  find(path: string, condition: PathCondition, types: readonly string[] | null, limit: number): LakeDocument[] | null
  referrers(ids: readonly string[], limit: number): LakeDocument[] | null
  /** Documents that hold all the words somewhere. */
  text(words: readonly WantedWord[], limit: number): LakeDocument[] | null
  /** How many there are of a type, or `null` where they have to be looked at. */
  count(type: string, only: 'published' | 'any'): number | null
  /** The documents of a type as `order(path)` puts them, read as they are asked for; `null` where there is no index. */
  ordered(type: string, path: string, descending: boolean): Iterable<OrderedDocument> | null
}

/** The first page is small: most lists want some ten documents. */
const PAGES = [24, 240, 1_000, 4_000] as const

export function storeIndex(store: Store, {dataset, canRead, reach, limit: most = Infinity}: SourceScope): SourceIndex {
  const readable = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const document = store.document(dataset, id)
      return document && canRead(document) ? [document] : []
    })
  const within = (ids: readonly string[], limit: number) => {
    if (ids.length > limit) return null
    if (ids.length > most) throw new TooCostly('size')
    return readable(ids)
  }
  return {
    find: (path, condition, types, limit) => {
      if (!store.paths.ensure(path)) return null
      const searched = types ?? store.types(dataset)
      return within(store.paths.find(dataset, searched, path, condition, limit + 1), limit)
    },
    referrers: (ids, limit) => within(store.referrerIds(dataset, ids, limit + 1), limit),
    text: (words, limit) => {
      const ids = store.text.find(dataset, words, limit + 1)
      return ids && within(ids, limit)
    },
    count: (type, only) =>
      reach === 'depends' ? null : store.countOfType(dataset, type, reach === 'root' ? 'root' : only),
    ordered: (type, path, descending) => {
      if (path !== BY_ID && !store.paths.ensure(path)) return null
      return pages((page) =>
        path === BY_ID
          ? store.idsOfType(dataset, type, descending, page).map((id) => ({id, key: id}))
          : store.paths.ordered(dataset, type, path, descending, page),
      )
    },
  }

  function* pages(read: (page: {offset: number; limit: number}) => {id: string; key: string}[]) {
    let offset = 0
    for (const limit of PAGES) {
      const rows = read({offset, limit})
      for (const {id, key} of rows) {
        for (const document of readable([id])) yield {document, key}
      }
      if (rows.length < limit) return
      offset += limit
    }
    throw new TooFar()
  }
}

/** So much was read without finding enough that another plan is better. */
export class TooFar extends Error {
  override readonly name = 'TooFar'
}

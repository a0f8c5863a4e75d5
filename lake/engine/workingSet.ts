import type {LakeDocument} from '../document.ts'
import type {StoredChange} from '../store/Store.ts'

/** Documents as a transaction sees them: the store's, with its own changes on top. */
export interface WorkingSet {
  get(id: string): LakeDocument | null
  /** Replace (or with `null` delete) a document; `mutation` is what listeners are told, `index` its place in the request. */
  put(id: string, document: LakeDocument | null, mutation: unknown, index: number): void
  /** What changed in all, in the order of first change. A document created and deleted again is left out. */
  changes(): IndexedChange[]
  /** Ids the transaction has touched, whatever became of them. */
  touched(): ReadonlySet<string>
}

export interface IndexedChange extends StoredChange {
  /** The first mutation or action that touched it. */
  index: number
}

interface Entry {
  before: LakeDocument | null
  after: LakeDocument | null
  mutations: unknown[]
  index: number
}

export function createWorkingSet(read: (id: string) => LakeDocument | null): WorkingSet {
  const entries = new Map<string, Entry>()
  return {
    get: (id) => {
      const entry = entries.get(id)
      return entry ? entry.after : read(id)
    },
    put: (id, document, mutation, index) => {
      const entry = entries.get(id) ?? {before: read(id), after: null, mutations: [], index}
      entry.after = document
      entry.mutations.push(mutation)
      entries.set(id, entry)
    },
    changes: () =>
      [...entries]
        .filter(([, {before, after}]) => before !== null || after !== null)
        .map(([id, entry]) => ({id, ...entry})),
    touched: () => new Set(entries.keys()),
  }
}

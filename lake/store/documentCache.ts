import type {LakeDocument} from '../document.ts'

/** Documents kept parsed; about 2 kB each, so some tens of megabytes at the limit. */
const MAX_DOCUMENTS = 50_000

export interface DocumentCache {
  get(dataset: string, id: string): LakeDocument | undefined
  set(dataset: string, document: LakeDocument): void
  delete(dataset: string, id: string): void
  clear(): void
}

/** Parsed documents by dataset and id; the oldest go first when it is full. Callers never change what they get. */
export function createDocumentCache(): DocumentCache {
  const documents = new Map<string, LakeDocument>()
  return {
    get: (dataset, id) => documents.get(`${dataset}/${id}`),
    set: (dataset, document) => {
      const key = `${dataset}/${document._id}`
      documents.delete(key)
      documents.set(key, document)
      if (documents.size <= MAX_DOCUMENTS) return
      const oldest = documents.keys().next()
      if (!oldest.done) documents.delete(oldest.value)
    },
    delete: (dataset, id) => {
      documents.delete(`${dataset}/${id}`)
    },
    clear: () => documents.clear(),
  }
}

import type {SeedDocument} from './SeedDocument.ts'

/**
 * The documents, each after those it strongly refers to: the Content Lake refuses a reference to a document that does
 * not exist yet. Otherwise the given order stays.
 */
export function inReferenceOrder<Document extends SeedDocument>(documents: readonly Document[]): Document[] {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const ordered = new Set<Document>()
  const visit = (document: Document, trail: ReadonlySet<string>) => {
    if (ordered.has(document) || trail.has(document._id)) return
    for (const id of strongReferences(document)) {
      const target = byId.get(id)
      if (target) visit(target, new Set([...trail, document._id]))
    }
    ordered.add(document)
  }
  for (const document of documents) visit(document, new Set())
  return [...ordered]
}

/** Ids that a value refers to and that must exist. */
export function strongReferences(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strongReferences)
  if (typeof value !== 'object' || value === null) return []
  if ('_ref' in value && typeof value._ref === 'string') return '_weak' in value && value._weak ? [] : [value._ref]
  return Object.values(value).flatMap(strongReferences)
}

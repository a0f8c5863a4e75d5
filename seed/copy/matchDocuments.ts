import {dedupeKeys} from '../../src/citations/dedupeKeys.ts'
import {toCslJson} from '../../src/citations/toCslJson.ts'
import {fieldOf, publishedId, textOf} from '../../src/storedValue.ts'
import {fingerprintOf} from '../fingerprint.ts'
import type {SeedDocument} from '../SeedDocument.ts'

/** Kinds of documents that an article brings along. */
export const companionTypes = ['citation', 'topic', 'disclaimer', 'crisisResource'] as const

/** A published document of the target, or one that will be. */
export interface TargetDocument {
  id: string
  type: string
}

export interface MatchedDocuments {
  /** What stands in the target for a document of the source, by the id there. */
  ids: Map<string, TargetDocument>
  /** What the target lacks, under the id that it gets there. */
  missing: SeedDocument[]
}

/**
 * For each document that copied articles refer to, the one that the target has already, or a new id.
 *
 * The same: a work by an identifier or title and year, a topic by its address or name, a disclaimer by kind and title, a
 * crisis line by its place and number; and, of all but works, what has the same id, since both may come from one pack.
 */
export function matchDocuments(wanted: readonly SeedDocument[], target: readonly SeedDocument[]): MatchedDocuments {
  const taken = new Set(target.map(({_id}) => publishedId(_id)))
  const known = new Map<string, string>()
  // The first to name a key keeps it; published documents come before drafts.
  for (const document of target.toSorted((a, b) => a._id.length - b._id.length))
    for (const key of keysOf(document)) if (!known.has(key)) known.set(key, publishedId(document._id))
  const ids = new Map<string, TargetDocument>()
  const missing: SeedDocument[] = []
  for (const document of wanted) {
    const id = publishedId(document._id)
    if (ids.has(id)) continue
    const keys = keysOf(document)
    const match = keys.map((key) => known.get(key)).find((found) => found !== undefined)
    const newId = taken.has(id) ? `${id}-${fingerprintOf(keys).slice(0, 8)}` : id
    ids.set(id, {id: match ?? newId, type: document._type})
    if (match !== undefined) continue
    missing.push({...document, _id: newId})
    for (const key of keys) known.set(key, newId)
  }
  return {ids, missing}
}

/** What says that two documents of one kind are the same thing; the surest first. */
function keysOf(document: SeedDocument): string[] {
  const {_type: type} = document
  const text = (field: string) => textOf(document[field]).trim().toLowerCase()
  const key = (name: string, ...parts: string[]) =>
    parts.every((part) => part !== '') ? [`${type} ${name} ${parts.join('\n')}`] : []
  if (type === 'citation') return dedupeKeys(toCslJson(document)).map((each) => `citation ${each}`)
  const own = key('id', publishedId(document._id))
  if (type === 'topic') {
    return [...own, ...key('slug', textOf(fieldOf(document['slug'], 'current'))), ...key('name', text('name'))]
  }
  if (type === 'disclaimer') return [...own, ...key('title', text('kind'), text('title'))]
  const sms = textOf(fieldOf(document['sms'], 'number'))
  return [
    ...own,
    ...key('phone', text('jurisdiction'), text('phone').replaceAll(/\D/g, '')),
    ...key('sms', text('jurisdiction'), sms.replaceAll(/\D/g, '')),
  ]
}

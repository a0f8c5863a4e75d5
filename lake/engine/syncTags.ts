import {createHash} from 'node:crypto'
import type {LakeDocument} from '../document.ts'
import {publishedIdOf} from '../documentId.ts'
import {referenceTargets} from './collectReferences.ts'

/** What a query read, and what a write touches: the two meet in opaque tags. */
export interface ReadLog {
  /** A whole dataset was read. */
  everything(): void
  type(type: string): void
  /** Any layer of the document counts. */
  document(id: string): void
  /** Documents that refer to `id`. */
  referrers(id: string): void
}

const known = new Map<string, string>()

/** `s1:` and twelve characters; the same words always give the same tag. */
function tag(dataset: string, kind: string, value: string): string {
  const words = `${dataset}\n${kind}\n${value}`
  const cached = known.get(words)
  if (cached) return cached
  const made = `s1:${createHash('sha256').update(words).digest('base64url').slice(0, 12)}`
  if (known.size > 50_000) known.clear()
  known.set(words, made)
  return made
}

/** Collects the tags of one query. */
export function createReadLog(dataset: string): ReadLog & {tags(): string[]} {
  const tags = new Set<string>()
  const add = (kind: string, value: string) => {
    tags.add(tag(dataset, kind, value))
  }
  return {
    everything: () => add('everything', ''),
    type: (type) => add('type', type),
    document: (id) => add('document', publishedIdOf(id)),
    referrers: (id) => add('referrers', id),
    tags: () => [...tags],
  }
}

/** The tags of every query whose result this change may alter; more than needed, never fewer. */
export function tagsOfChange(dataset: string, before: LakeDocument | null, after: LakeDocument | null): string[] {
  const tags = new Set([tag(dataset, 'everything', '')])
  for (const document of [before, after]) {
    if (!document) continue
    tags.add(tag(dataset, 'document', publishedIdOf(document._id)))
    tags.add(tag(dataset, 'type', document._type))
    for (const target of referenceTargets(document)) tags.add(tag(dataset, 'referrers', target))
  }
  return [...tags]
}

import {fingerprint} from './fingerprint.ts'
import {type Existing, type PlanItem, type StoredDocument, twinId} from './plan.ts'
import type {SeedState} from './seedState.ts'

/** Records of what was public and who said so are kept for ever. */
const records = new Set(['publication', 'reviewRecord', 'withdrawalRecord', 'credentialRecord'])

export interface Retirement {
  /** Ids that the profile and packs ask for today. */
  wanted: ReadonlySet<string>
  existing: Existing
  adopted: SeedState['adopted']
  /** Ids of the documents that refer to a document, by its id. */
  referrers: ReadonlyMap<string, readonly string[]>
  /** Whether to delete, or only to say what could be. */
  prune: boolean
}

/**
 * What seeded documents come to that neither profile nor packs ask for any more.
 *
 * Only a document that still is exactly as the seeder made it can go: one that staff made, edited, drafted or refer to
 * stays, and so do published articles and every record. Pure.
 *
 * @returns referring documents before those they refer to, so that they can be deleted in this order.
 */
export function planRetired({wanted, existing, adopted, referrers, prune}: Retirement): PlanItem[] {
  const {documents, seeded} = existing
  const kept: PlanItem[] = []
  const candidates = new Map<string, StoredDocument>()
  for (const [id, hash] of seeded) {
    const current = documents.get(id)
    if (!current || wanted.has(id)) continue
    const why = reasonToKeep(current, hash, {adopted, documents})
    if (why === null) candidates.set(id, current)
    else kept.push(item('keep', current, why))
  }
  // Whoever stays keeps what it refers to, and that what it refers to.
  for (;;) {
    const held = [...candidates.keys()].filter((id) => referrers.get(id)?.some((by) => !candidates.has(by)))
    if (held.length === 0) break
    for (const id of held) {
      const current = candidates.get(id)
      if (current) kept.push(item('keep', current, 'no longer in the profile or packs, but something refers to it'))
      candidates.delete(id)
    }
  }
  const reason = prune ? 'no longer in the profile or packs' : 'no longer in the profile or packs; --prune deletes it'
  return [
    ...kept,
    ...referringFirst([...candidates.keys()], referrers).flatMap((id) => {
      const current = candidates.get(id)
      return current ? [item(prune ? 'retire' : 'keep', current, reason)] : []
    }),
  ]
}

function reasonToKeep(
  current: StoredDocument,
  hash: string,
  {adopted, documents}: Pick<Retirement, 'adopted'> & Pick<Existing, 'documents'>,
): string | null {
  if (records.has(current._type)) return 'a record, kept for ever'
  if (current._type === 'article' && !current._id.startsWith('drafts.')) return 'a published article; staff retire it'
  if (adopted.has(current._id)) return 'no longer in the profile or packs, but it was there before the seeder'
  if (fingerprint(current) !== hash) return 'no longer in the profile or packs, but edited by staff'
  return documents.has(twinId(current._id)) ? 'no longer in the profile or packs, but staff have a version of it' : null
}

const item = (action: 'keep' | 'retire', current: StoredDocument, reason: string): PlanItem => ({
  action,
  id: current._id,
  type: current._type,
  reason,
  document: current,
  hash: '',
  revision: current._rev,
  removed: [],
  changes: [],
  current,
  adopt: false,
})

/** Ids in an order in which each comes after those that refer to it; a ring as it comes. */
export function referringFirst(ids: readonly string[], referrers: Retirement['referrers']): string[] {
  const ordered: string[] = []
  const left = new Set(ids)
  while (left.size > 0) {
    const free = [...left].filter((id) => !referrers.get(id)?.some((by) => by !== id && left.has(by)))
    const next = free.length > 0 ? free : [...left]
    for (const id of next) left.delete(id)
    ordered.push(...next)
  }
  return ordered
}

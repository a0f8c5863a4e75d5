import {publishedId} from '../src/storedValue.ts'
import {fingerprint} from './fingerprint.ts'
import {type FieldChange, fieldDiff} from './fieldDiff.ts'
import type {SeedDocument} from './SeedDocument.ts'
import {strongReferences} from './referenceOrder.ts'
import type {PlannedDocument} from './seedDocuments.ts'
import {addressOf, holderOf, type TakenAddresses} from './takenAddresses.ts'

/** A document as the dataset holds it. */
export interface StoredDocument extends SeedDocument {
  _rev: string
}

/** What a dataset holds of what the seeder knows: documents by id, drafts under `drafts.<id>`. */
export interface Existing {
  documents: ReadonlyMap<string, StoredDocument>
  /** Fingerprint of each document as the seeder last wrote it, by id. */
  seeded: ReadonlyMap<string, string>
  /** Who is at the addresses that the documents want. */
  addresses?: TakenAddresses
}

export type PlanAction = 'create' | 'update' | 'keep' | 'conflict' | 'retire'

export interface PlanItem {
  action: PlanAction
  id: string
  type: string
  /** Why, in words for whoever runs the seed. */
  reason: string
  document: SeedDocument
  /** Fingerprint of `document`. */
  hash: string
  /** Revision that an update replaces. */
  revision: string | null
  /** Fields that an update takes away. */
  removed: string[]
  /** What an update would change, or would have changed in a document that is in conflict. */
  changes: FieldChange[]
  /** The document as it stands there now. */
  current: StoredDocument | null
  /** Whether the dataset holds exactly this although no seed is on record: then it is put on record. */
  adopt: boolean
}

/**
 * What seeding would do to each document: a three-way merge of what was last seeded, what stands there now and what
 * the profile and packs say now.
 *
 * Staff win: a document they have edited, published or deleted is never written. Where they and a newer pack both
 * changed a document it is a conflict, which changes nothing and is reported every time; so is a document that refers to
 * one that staff have deleted, and one whose web address another document has. Pure.
 *
 * @param documents - Each after those that it refers to.
 */
export function planDocuments(documents: readonly PlannedDocument[], existing: Existing): PlanItem[] {
  const items: PlanItem[] = []
  /** Ids of documents that staff have deleted, and of those that therefore cannot be written. */
  const absent = new Set<string>()
  const addresses = new Map(existing.addresses)
  for (const {document, follows} of documents) {
    const leader = follows === null ? undefined : items.find(({id}) => id === follows)
    // A record of a publish that did not happen, or whose words staff have replaced, is not written.
    if (leader && isHandsOff(leader) && !existing.seeded.has(document._id)) continue
    const planned = planDocument(document, existing)
    const lost = strongReferences(document).find((id) => absent.has(id))
    const holder = isMoving(planned) ? holderOf(document, addresses) : null
    const reason =
      lost !== undefined
        ? `refers to ${lost}, which is not there`
        : holder !== null
          ? `its web address belongs to ${holder}; give one of the two another`
          : null
    const item = reason !== null && isToWrite(planned) ? inConflict(planned, reason) : planned
    const address = addressOf(document)
    if (address !== null && isToWrite(item))
      addresses.set(address, new Set([...(addresses.get(address) ?? []), publishedId(item.id)]))
    if (item.current === null && item.action !== 'create') absent.add(item.id)
    items.push(item)
  }
  return items
}

const isToWrite = ({action}: PlanItem) => action === 'create' || action === 'update'

/** Whether it comes to an address where it has not been; what stands there already makes nothing worse. */
const isMoving = (item: PlanItem) =>
  isToWrite(item) && (item.current === null || addressOf(item.current) !== addressOf(item.document))

/** Not written, as `reason` says: the Content Lake would refuse it, and with it all that is written beside it, or readers would. */
const inConflict = (item: PlanItem, reason: string): PlanItem => ({
  ...item,
  action: 'conflict',
  reason,
  changes: fieldDiff(item.current ?? {}, item.document),
})

const isHandsOff = ({action, reason}: PlanItem) =>
  action === 'conflict' || (action === 'keep' && reason !== reasons.unchanged)

const reasons = {
  create: 'new',
  update: 'the profile or a pack has changed it',
  unchanged: 'as seeded',
  edited: 'edited by staff',
  published: 'published by staff',
  deleted: 'deleted by staff',
  foreign: 'already there, not from the seeder',
  bothChanged: 'edited by staff, and newer in the profile or a pack',
  draftOpen: 'newer in the profile or a pack, but staff have an open draft',
} as const

function planDocument(document: SeedDocument, {documents, seeded}: Existing): PlanItem {
  const hash = fingerprint(document)
  const current = documents.get(document._id)
  const twin = documents.get(twinId(document._id))
  const last = seeded.get(document._id)
  const item = (action: PlanAction, reason: string, more: Partial<PlanItem> = {}): PlanItem => ({
    action,
    id: document._id,
    type: document._type,
    reason,
    document,
    hash,
    revision: null,
    removed: [],
    changes: action === 'update' || action === 'conflict' ? fieldDiff(current ?? {}, document) : [],
    current: current ?? null,
    adopt: false,
    ...more,
  })
  if (!current) {
    if (last !== undefined) return item('keep', twin ? reasons.published : reasons.deleted)
    return twin ? item('conflict', reasons.foreign) : item('create', reasons.create)
  }
  const now = fingerprint(current)
  if (now === hash) return item('keep', reasons.unchanged, {adopt: last !== hash})
  if (last === undefined) return item('conflict', reasons.foreign)
  if (now !== last) return last === hash ? item('keep', reasons.edited) : item('conflict', reasons.bothChanged)
  if (twin && document._id === twinId(twin._id)) return item('conflict', reasons.draftOpen)
  const removed = Object.keys(current).filter((field) => !field.startsWith('_') && !Object.hasOwn(document, field))
  return item('update', reasons.update, {revision: current._rev, removed})
}

/** The draft of a published id, the published id of a draft. */
export function twinId(id: string): string {
  return id.startsWith('drafts.') ? id.slice('drafts.'.length) : `drafts.${id}`
}

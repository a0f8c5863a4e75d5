import {fieldOf, isStoredObject, listOf} from '../src/storedValue.ts'
import {deletion, isWritten} from './commit.ts'
import {fingerprint} from './fingerprint.ts'
import {SEED_STATE_ID} from './pack/documentIds.ts'
import {type StoredDocument, twinId} from './plan.ts'
import {referringFirst} from './planRetired.ts'
import type {SeedPlan} from './planSeed.ts'
import type {SeedDocument} from './SeedDocument.ts'
import {SeedError} from './SeedError.ts'
import {recordEntries, restoreEntry} from './seedState.ts'
import {isStoredDocument, referrersOf, storedDocuments} from './storedDocuments.ts'
import type {Mutation, SeedTransport} from './transport.ts'

const FORMAT = 'clinic-content/seed-rollback'

/** What is needed to undo one run of the seeder. Holds private documents: keep it as safe as the dataset. */
export interface RollbackFile {
  format: typeof FORMAT
  version: 1
  projectId: string
  dataset: string
  /** ISO 8601. */
  writtenAt: string
  /** In the order in which they were written. */
  changes: RollbackChange[]
}

interface RollbackChange {
  id: string
  /** As it stood before the run; `null` where there was none. */
  before: StoredDocument | null
  /** Fingerprint of what the run wrote; `null` where it deleted. */
  after: string | null
  /** Fingerprint that was on record before. */
  recorded: string | null
}

export type RollbackStep = {id: string; action: 'delete' | 'restore' | 'keep' | 'nothing'; reason: string}

/** What undoes a plan, to be kept before the plan is carried out. */
export function rollbackFile(
  {items, state}: Pick<SeedPlan, 'items' | 'state'>,
  place: Pick<RollbackFile, 'projectId' | 'dataset' | 'writtenAt'>,
): RollbackFile {
  const changes = items
    .filter(({action}) => isWritten(action))
    .map(({id, current, action, hash}): RollbackChange => ({
      id,
      before: current,
      after: action === 'retire' ? null : hash,
      recorded: state.seeded.get(id) ?? null,
    }))
  return {format: FORMAT, version: 1, ...place, changes}
}

/**
 * A rollback file from its text.
 *
 * @throws {SeedError} `file-invalid` where it is none.
 */
export function parseRollback(text: string, file: string): RollbackFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new SeedError('file-invalid', `seed: "${file}" is not JSON; ${EXPECTED}`, {cause})
  }
  if (!isRollbackFile(value)) throw new SeedError('file-invalid', `seed: "${file}" is no rollback file; ${EXPECTED}`)
  return value
}

const EXPECTED = 'expected a file that "clinic-content seed" has written before it wrote a dataset'

function isRollbackFile(value: unknown): value is RollbackFile {
  return (
    isStoredObject(value) &&
    value['format'] === FORMAT &&
    value['version'] === 1 &&
    ['projectId', 'dataset', 'writtenAt'].every((field) => typeof value[field] === 'string') &&
    Array.isArray(value['changes']) &&
    listOf(value['changes']).every(
      (change) =>
        typeof fieldOf(change, 'id') === 'string' &&
        (fieldOf(change, 'before') === null || isStoredDocument(fieldOf(change, 'before'))) &&
        ['after', 'recorded'].every((field) => isTextOrNull(fieldOf(change, field))),
    )
  )
}

const isTextOrNull = (value: unknown) => value === null || typeof value === 'string'

/**
 * Undoes a run of the seeder, also one that was cut short. What staff have touched since stays as they left it.
 *
 * Can be run again after a kill; a second run finds nothing left to undo.
 *
 * @throws {SeedError} what the transport throws; `changed-meanwhile` stops before the document is touched.
 */
export async function rollBack(
  {changes}: RollbackFile,
  transport: SeedTransport,
  {dryRun = false, batchSize = 50}: {dryRun?: boolean; batchSize?: number} = {},
): Promise<RollbackStep[]> {
  const ids = changes.map(({id}) => id)
  const stored = await storedDocuments(
    ids.flatMap((id) => [id, twinId(id)]),
    transport,
  )
  const documents = new Map(stored.map((document) => [document._id, document]))
  const referrers = await referrersOf(ids, transport)
  const steps = new Map(changes.map((change) => [change.id, stepOf(change, documents)]))
  keepReferenced(changes, steps, referrers)

  const deleted = referringFirst(
    ids.filter((id) => steps.get(id)?.action === 'delete'),
    referrers,
  )
  const restored = ids.filter((id) => steps.get(id)?.action === 'restore')
  const byId = new Map(changes.map((change) => [change.id, change]))
  // What is restored may be what stops referring to what is deleted next.
  const todo = [...restored.toReversed(), ...deleted].flatMap((id) => byId.get(id) ?? [])
  if (dryRun) return [...steps.values()]
  for (let start = 0; start < todo.length; start += batchSize) {
    const batch = todo.slice(start, start + batchSize)
    await transport.mutate(batch.flatMap((change) => undo(change, documents.get(change.id))))
  }
  return [...steps.values()]
}

function stepOf({id, before, after}: RollbackChange, documents: ReadonlyMap<string, StoredDocument>): RollbackStep {
  const current = documents.get(id)
  const step = (action: RollbackStep['action'], reason: string) => ({id, action, reason})
  const isAsBefore = before && current ? fingerprint(before) === fingerprint(current) : !before && !current
  if (isAsBefore) return step('nothing', 'as before the run')
  if (!current) return after === null ? step('restore', 'deleted by the run') : step('keep', 'deleted by staff')
  if (after === null || fingerprint(current) !== after) return step('keep', 'edited by staff')
  if (before) return step('restore', 'changed by the run')
  return documents.has(twinId(id)) ? step('keep', 'staff have a version of it') : step('delete', 'made by the run')
}

/** What something refers to that stays is not deleted. */
function keepReferenced(
  changes: readonly RollbackChange[],
  steps: Map<string, RollbackStep>,
  referrers: ReadonlyMap<string, readonly string[]>,
): void {
  const before = new Map(changes.map((change) => [change.id, change.before]))
  const staysReferring = (by: string, id: string) => {
    const step = steps.get(by)
    if (step?.action === 'delete') return false
    return step?.action !== 'restore' || JSON.stringify(before.get(by)).includes(JSON.stringify(id))
  }
  for (let changed = true; changed;) {
    changed = false
    for (const [id, step] of steps) {
      if (step.action !== 'delete' || !referrers.get(id)?.some((by) => staysReferring(by, id))) continue
      steps.set(id, {id, action: 'keep', reason: 'something that stays refers to it'})
      changed = true
    }
  }
}

function undo({id, before, recorded}: RollbackChange, current: StoredDocument | undefined): Mutation[] {
  if (!before) return [...deletion(id, current?._rev ?? null), restoreEntry(id, recorded)]
  if (!current) {
    const entry = recorded === null ? [] : recordEntries([{id, hash: recorded, adopt: false}], noState, SEED_STATE_ID)
    return [{create: withoutStamps(before)}, ...entry]
  }
  const {_id, _type, ...fields} = withoutStamps(before)
  const unset = Object.keys(current).filter((field) => !field.startsWith('_') && !Object.hasOwn(fields, field))
  return [{patch: {id, ifRevisionID: current._rev, set: contentOf(fields), unset}}, restoreEntry(id, recorded)]
}

const noState = {seededOn: null, profileHash: null, seeded: new Map<string, string>(), adopted: new Set<string>()}

const contentOf = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([field]) => field[0] !== '_'))

function withoutStamps({_rev, _updatedAt, ...document}: StoredDocument): SeedDocument {
  return document
}

import type {PlanAction, PlanItem} from './plan.ts'
import {forgetEntries, openState, recordEntries, recordProfile, type SeedState} from './seedState.ts'
import type {Mutation, SeedTransport} from './transport.ts'

export interface CommitOptions {
  seededOn: string
  /** `null` when no profile is applied. */
  profileHash: string | null
  /** Document that records what was written; the seeder's own by default. */
  stateId?: string
  /** Documents in one transaction; small enough for the Content Lake's limit of 4 MB a request. */
  batchSize?: number
  onBatch?: (progress: {written: number; total: number}) => void
}

/**
 * Writes a plan; nothing else in `seed/` writes.
 *
 * Each batch is one transaction that also records what it wrote. After a kill between two batches the next run goes on
 * where this one stopped; a document that somebody changed since it was planned stops the run before it is touched.
 *
 * @returns how many documents were written.
 */
export async function commit(
  items: readonly PlanItem[],
  state: SeedState,
  transport: SeedTransport,
  {seededOn, profileHash, stateId, batchSize = 50, onBatch}: CommitOptions,
): Promise<number> {
  const changes = items.filter(({action}) => isWritten(action))
  const records = items.filter(({adopt}) => adopt)
  let written = 0
  for (const batch of batchesOf([...records, ...changes], batchSize)) {
    await transport.mutate([
      openState(seededOn, stateId),
      ...batch.flatMap(mutationsOf),
      ...recordEntries(
        batch.filter(({action}) => action !== 'retire'),
        state,
        stateId,
      ),
      ...forgetEntries(
        batch.filter(({action}) => action === 'retire').map(({id}) => id),
        stateId,
      ),
    ])
    written += batch.filter(({adopt}) => !adopt).length
    onBatch?.({written, total: changes.length})
  }
  if (profileHash !== null && state.profileHash !== profileHash)
    await transport.mutate([openState(seededOn), recordProfile(profileHash)])
  return written
}

/** Whether an action changes the dataset. */
export const isWritten = (action: PlanAction): boolean =>
  action === 'create' || action === 'update' || action === 'retire'

function mutationsOf(item: PlanItem): Mutation[] {
  if (item.adopt) return []
  if (item.action === 'retire') return deletion(item.id, item.revision)
  return item.action === 'create' ? [{create: item.document}] : [replacement(item)]
}

/** Deletes a document on condition that nobody wrote it since; a delete alone takes no condition. */
export function deletion(id: string, revision: string | null): Mutation[] {
  return [{patch: {id, ifRevisionID: revision ?? '', unset: ['seedGuard']}}, {delete: {id}}]
}

/** Every field is set and every other one removed, on condition that nobody wrote the document since. */
function replacement({document, revision, removed}: PlanItem): Mutation {
  const {_id, _type, ...fields} = document
  return {patch: {id: _id, ifRevisionID: revision ?? '', set: fields, unset: removed}}
}

function batchesOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

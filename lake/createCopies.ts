import type {Lake} from './createLake.ts'
import {LakeError} from './LakeError.ts'
import type {LakeContext} from './routes/LakeContext.ts'
import {requireDataset, requireDatasetName} from './routes/requireDataset.ts'

/** Snapshots and forks, each between two transactions. */
export function createCopies(context: LakeContext): Pick<Lake, 'snapshot' | 'restore' | 'fork'> {
  const {store, writer, hub, newId, now} = context
  const stamp = () => ({id: newId(), author: 'restore', timestamp: now().toISOString()})
  return {
    snapshot: () => writer.alone(() => store.snapshot()),
    restore: (snapshot) =>
      writer.alone(() => {
        for (const restored of store.restore(snapshot)) hub.publish({...stamp(), ...restored})
      }),
    fork: (from, to) =>
      writer.alone(() => {
        requireDataset(from, null, context)
        requireDatasetName(to)
        if (store.datasets().some(({name}) => name === to)) {
          throw new LakeError('bad-request', `fork(): the dataset "${to}" exists already; choose another name`)
        }
        store.fork(from, to, now().toISOString())
      }),
  }
}

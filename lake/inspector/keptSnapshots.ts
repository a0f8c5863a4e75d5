import {isRecord, isStringArray} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import type {Snapshot} from '../store/copies.ts'
import type {Store} from '../store/Store.ts'

/** A snapshot with a name, kept across restarts. */
export interface KeptSnapshot {
  id: string
  name: string
  /** ISO time. */
  takenAt: string
  snapshot: Snapshot
}

export interface KeptSnapshots {
  /** Newest first. */
  list(): KeptSnapshot[]
  /**
   * @throws {@link LakeError} `not-found`.
   */
  get(id: string): KeptSnapshot
  /**
   * @throws {@link LakeError} `bad-request` where as many are kept as there may be.
   */
  add(snapshot: KeptSnapshot): void
  /** Let go of those that can no longer be restored once this one is. */
  forgetAfter(snapshot: Snapshot): void
  remove(id: string): void
}

const MOST = 100

/** No user's: these belong to the lake. */
const OWNER = ''
const KEY = 'inspector.snapshots'

/** Kept among the settings, which a restore leaves alone. */
export function createKeptSnapshots(store: Store): KeptSnapshots {
  const list = (): KeptSnapshot[] => {
    const stored = store.keyValue(OWNER, KEY)
    return Array.isArray(stored) ? stored.filter(isKeptSnapshot) : []
  }
  const save = (snapshots: readonly KeptSnapshot[]) => store.setKeyValue(OWNER, KEY, snapshots)
  return {
    list,
    get: (id) => {
      const found = list().find((item) => item.id === id)
      if (!found) throw new LakeError('not-found', `There is no snapshot "${id}"`)
      return found
    },
    add: (snapshot) => {
      const others = list()
      if (others.length >= MOST) {
        throw new LakeError('bad-request', `${MOST} snapshots are kept already; forget one first`)
      }
      save([snapshot, ...others])
    },
    forgetAfter: ({transaction}) => save(list().filter(({snapshot}) => snapshot.transaction <= transaction)),
    remove: (id) => save(list().filter((item) => item.id !== id)),
  }
}

function isKeptSnapshot(value: unknown): value is KeptSnapshot {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    typeof value.takenAt === 'string' &&
    isSnapshot(value.snapshot)
  )
}

function isSnapshot(value: unknown): value is Snapshot {
  return (
    isRecord(value) &&
    typeof value.revision === 'number' &&
    typeof value.transaction === 'number' &&
    (typeof value.transactionId === 'string' || value.transactionId === null) &&
    isStringArray(value.datasets) &&
    Array.isArray(value.lastRevisions) &&
    value.lastRevisions.every((sequence) => typeof sequence === 'number')
  )
}

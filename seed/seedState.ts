import {SEED_STATE_ID} from './pack/documentIds.ts'
import {fingerprintOf} from './fingerprint.ts'
import {fieldOf, listOf, textOf} from '../src/storedValue.ts'
import type {Existing} from './plan.ts'
import type {Mutation} from './transport.ts'

/** Version of what the seeder writes down about itself. */
const STATE_VERSION = '1'

/** What the seeder wrote down: on which day the clinic was opened, and what it wrote since. */
export interface SeedState {
  seededOn: string | null
  profileHash: string | null
  seeded: Existing['seeded']
  /** Ids of documents that stood there before the seeder did; it may follow them, but never delete them. */
  adopted: ReadonlySet<string>
}

/** The state from its document, or that of a dataset which was never seeded. */
export function readState(document: unknown): SeedState {
  const entries = listOf(fieldOf(document, 'entries'))
  return {
    seededOn: textOf(fieldOf(document, 'seededOn')) || null,
    profileHash: textOf(fieldOf(document, 'profileHash')) || null,
    seeded: new Map(entries.map((entry) => [textOf(fieldOf(entry, 'id')), textOf(fieldOf(entry, 'hash'))])),
    adopted: new Set(
      entries.filter((entry) => fieldOf(entry, 'adopted') === true).map((entry) => textOf(fieldOf(entry, 'id'))),
    ),
  }
}

/** Makes sure that there is a state to add to. */
export function openState(seededOn: string, stateId: string = SEED_STATE_ID): Mutation {
  return {
    createIfNotExists: {
      _id: stateId,
      _type: 'seedState',
      schemaVersion: 1,
      version: STATE_VERSION,
      seededOn,
      entries: [],
    },
  }
}

/** Writes down what a batch has written, in the same transaction: after a kill both are there or neither is. */
export function recordEntries(
  entries: readonly {id: string; hash: string; adopt: boolean}[],
  {seeded}: SeedState,
  stateId: string = SEED_STATE_ID,
): Mutation[] {
  const known = entries.filter(({id}) => seeded.has(id))
  const added = entries.filter(({id}) => !seeded.has(id))
  return [
    ...known.map(({id, hash, adopt}): Mutation => ({
      patch: {
        id: stateId,
        set: {
          [`${entryPath(id)}.hash`]: hash,
          ...(adopt ? {[`${entryPath(id)}.adopted`]: true} : {}),
        },
      },
    })),
    ...(added.length === 0
      ? []
      : [
          {
            patch: {
              id: stateId,
              setIfMissing: {entries: []},
              insert: {
                after: 'entries[-1]',
                items: added.map(({id, hash, adopt}) => ({
                  _key: entryKey(id),
                  _type: 'seedEntry',
                  id,
                  hash,
                  ...(adopt ? {adopted: true} : {}),
                })),
              },
            },
          } satisfies Mutation,
        ]),
  ]
}

/** Notes which profile was applied. */
export function recordProfile(profileHash: string): Mutation {
  return {patch: {id: SEED_STATE_ID, set: {profileHash}}}
}

/** Strikes documents from the record that the seeder has deleted. */
export function forgetEntries(ids: readonly string[], stateId: string = SEED_STATE_ID): Mutation[] {
  return ids.length === 0 ? [] : [{patch: {id: stateId, unset: ids.map(entryPath)}}]
}

/** The record of one document again as it was, or gone where it was not there. */
export function restoreEntry(id: string, hash: string | null, stateId: string = SEED_STATE_ID): Mutation {
  return hash === null
    ? {patch: {id: stateId, unset: [entryPath(id)]}}
    : {patch: {id: stateId, set: {[`${entryPath(id)}.hash`]: hash}}}
}

const entryPath = (id: string): string => `entries[_key=="${entryKey(id)}"]`

const entryKey = (id: string): string => fingerprintOf(id).slice(0, 16)

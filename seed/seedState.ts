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
}

/** The state from its document, or that of a dataset which was never seeded. */
export function readState(document: unknown): SeedState {
  return {
    seededOn: textOf(fieldOf(document, 'seededOn')) || null,
    profileHash: textOf(fieldOf(document, 'profileHash')) || null,
    seeded: new Map(
      listOf(fieldOf(document, 'entries')).map((entry) => [
        textOf(fieldOf(entry, 'id')),
        textOf(fieldOf(entry, 'hash')),
      ]),
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
  entries: readonly {id: string; hash: string}[],
  {seeded}: SeedState,
  stateId: string = SEED_STATE_ID,
): Mutation[] {
  const known = entries.filter(({id}) => seeded.has(id))
  const added = entries.filter(({id}) => !seeded.has(id))
  return [
    ...known.map(({id, hash}): Mutation => ({
      patch: {id: stateId, set: {[`entries[_key=="${entryKey(id)}"].hash`]: hash}},
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
                items: added.map(({id, hash}) => ({_key: entryKey(id), _type: 'seedEntry', id, hash})),
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

const entryKey = (id: string): string => fingerprintOf(id).slice(0, 16)

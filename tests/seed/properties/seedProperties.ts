import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  type ClinicProfile,
  type Pack,
  packsFolder,
  readPacks,
  type SeedDocument,
  type SeedTransport,
} from '../../../seed/index.ts'
import {commit} from '../../../seed/commit.ts'
import {planSeed} from '../../../seed/planSeed.ts'
import {strongReferences} from '../../../seed/referenceOrder.ts'
import {publishProblems} from '../../../src/editorial/index.ts'
import {listOf, textOf} from '../../../src/storedValue.ts'
import {dump, testClinic, watched} from '../support/testClinic.ts'
import {arbitraryProfile, openRules} from './arbitraryProfile.ts'
import {newerPacks, packChanges} from './newerPacks.ts'
import {staffEdits, writesOf} from './staffEdits.ts'

const today = '2026-11-24'

/** Any profile: references lead somewhere, rules say what the profile leaves open and no more, and nothing is left to do. */
export const seedsWhole = fc.asyncProperty(arbitraryProfile, async (profile) => {
  await inClinic(async (transport) => {
    const {findings} = await seed(profile, await packsOf(profile), transport)
    assert.deepEqual(await lostReferences(transport), [])
    for (const {findings: found} of findings)
      assert.deepEqual([...new Set(publishProblems(found).map(({id}) => id))].toSorted(), openRules(profile))
    const again = watched(transport)
    await seed(profile, await packsOf(profile), again.transport)
    assert.deepEqual(again.writes, [])
  })
})

/** A run that dies before or after any of its writes, and is run again: as if it had never died. */
export const survivesAnyDeath = fc.asyncProperty(
  arbitraryProfile,
  fc.integer({min: 1, max: 20}),
  fc.boolean(),
  async (profile, batchSize, isHeard) => {
    const packs = await packsOf(profile)
    const whole = await inClinic(async (transport) => {
      const {writes, transport: counting} = watched(transport)
      await seed(profile, packs, counting, batchSize)
      return {documents: byId(await dump(transport)), writes: writes.length}
    })
    for (let failAt = 1; failAt <= whole.writes; failAt += 1) {
      await inClinic(async (transport) => {
        await assert.rejects(seed(profile, packs, dying(transport, failAt, isHeard), batchSize), /killed/)
        assert.deepEqual(await lostReferences(transport), [])
        await seed(profile, packs, transport, batchSize)
        assert.deepEqual(byId(await dump(transport)), whole.documents)
      })
    }
  },
)

/** Staff edits, then a newer pack: what staff touched is as they left it, and the rest is as if freshly seeded. */
export const keepsStaffEdits = fc.asyncProperty(
  arbitraryProfile,
  staffEdits,
  packChanges,
  async (profile, edits, changes) => {
    const packs = await packsOf(profile)
    const newer = newerPacks(packs, changes)
    const fresh = await inClinic(async (transport) => {
      await seed(profile, newer, transport)
      return byId(await dump(transport))
    })
    await inClinic(async (transport) => {
      await seed(profile, packs, transport)
      const touched = new Set<string>()
      for (const edit of edits) {
        const {ids, writes} = writesOf(edit, documentsOf(await dump(transport)))
        if (writes.length > 0) await transport.mutate(writes)
        for (const id of ids) touched.add(id)
      }
      const before = byId(await dump(transport))
      await seed(profile, newer, transport)
      const after = byId(await dump(transport))
      assert.deepEqual(await lostReferences(transport), [])
      for (const id of touched) assert.deepEqual(after.get(id), before.get(id), `${id} is not as staff left it`)
      for (const [id, document] of fresh)
        if (!touched.has(id) && id !== STATE && !waitsFor(document, touched, after))
          assert.deepEqual(after.get(id), document, `${id} is not as the newer pack has it`)
      const again = watched(transport)
      await seed(profile, newer, again.transport)
      assert.deepEqual(again.writes, [])
    })
  },
)

const STATE = 'private.seed'

/** A new document that refers to one that staff deleted is not written. */
const waitsFor = (document: SeedDocument, touched: ReadonlySet<string>, after: ReadonlyMap<string, SeedDocument>) =>
  strongReferences(document).some((id) => touched.has(id) && !after.has(id))

async function seed(profile: ClinicProfile, packs: readonly Pack[], transport: SeedTransport, batchSize = 50) {
  const plan = await planSeed({profile, packs, transport, today})
  const {items, state, seededOn, profileHash} = plan
  await commit(items, state, transport, {seededOn, profileHash, batchSize})
  return plan
}

const packsOf = ({packs}: ClinicProfile) => readPacks(packs, packsFolder)

async function inClinic<Result>(use: (transport: SeedTransport) => Promise<Result>): Promise<Result> {
  const {transport, close} = await testClinic()
  return use(transport).finally(close)
}

/** From its `failAt`th write on the process is gone: that write never arrives, or arrives and nobody hears of it. */
function dying(transport: SeedTransport, failAt: number, isHeard: boolean): SeedTransport {
  let writes = 0
  return {
    ...transport,
    async mutate(mutations) {
      writes += 1
      if (writes === failAt && isHeard) await transport.mutate(mutations)
      if (writes >= failAt) throw new Error('killed')
      await transport.mutate(mutations)
    },
  }
}

const documentsOf = (documents: readonly Record<string, unknown>[]): SeedDocument[] =>
  documents.map(({_id, _type, ...fields}) => ({_id: textOf(_id), _type: textOf(_type), ...fields}))

/** Documents by id; what the seeder has on record in the order of its keys, which depends on where a run died. */
const byId = (documents: readonly Record<string, unknown>[]): Map<string, SeedDocument> =>
  new Map(
    documentsOf(documents).map((document) => [
      document._id,
      document._type === 'seedState'
        ? {
            ...document,
            entries: listOf(document['entries'])
              .map((entry) => JSON.stringify(entry))
              .toSorted(),
          }
        : document,
    ]),
  )

async function lostReferences(transport: SeedTransport): Promise<string[]> {
  const documents = await dump(transport)
  const ids = new Set(documents.map(({_id}) => _id))
  return documents.flatMap(strongReferences).filter((id) => !ids.has(id))
}

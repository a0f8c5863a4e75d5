import fc from 'fast-check'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {rollBack, rollbackFile, seedClinic, type SeedPlan, type SeedTransport} from '../../seed/index.ts'
import {dump, kairos, testClinic, watched} from './support/testClinic.ts'

const today = '2026-11-24'
const place = {projectId: 'demo-clinic', dataset: 'clinic', writtenAt: '2026-11-24T12:00:00.000Z'}
let transport: SeedTransport
let close: () => Promise<void>

beforeEach(async () => ({transport, close} = await testClinic()))
afterEach(() => close())

const contents = async (of: SeedTransport) => (await dump(of)).filter(({_id}) => _id !== 'private.seed')

/** Seeds as the command does: the rollback file is made before the first write. */
async function seedWithFile(target: SeedTransport, options: Partial<Parameters<typeof seedClinic>[0]> = {}) {
  let plan: SeedPlan | undefined
  const beforeWrite = async (each: SeedPlan) => {
    plan = each
    return true
  }
  const profile = options.profile ?? (await kairos())
  const error = await seedClinic({transport: target, today, batchSize: 7, ...options, profile, beforeWrite}).then(
    () => null,
    (caught: unknown) => caught,
  )
  if (!plan) throw new Error('expected something to write')
  return {file: rollbackFile(plan, place), error}
}

async function changed() {
  const profile = await kairos()
  return {...profile, clinic: {...profile.clinic, displayName: 'Kairos Two'}, packs: ['core']}
}

test.each([1, 2, 3, 4, 5])(
  'undoes a run that was killed at write %i, and a second time does nothing',
  async (failAt) => {
    const {file, error} = await seedWithFile(watched(transport, failAt).transport)
    expect(String(error)).toContain('killed')
    await rollBack(file, transport, {batchSize: 5})
    expect(await contents(transport)).toEqual([])
    const again = watched(transport)
    await rollBack(file, again.transport)
    expect(again.writes).toEqual([])
    await seedWithFile(transport)
    expect((await contents(transport)).length).toBe(28)
  },
)

test('brings changed and deleted documents back, and seeding goes on from there', async () => {
  await seedWithFile(transport)
  const before = await contents(transport)
  const profile = await changed()
  const {file} = await seedWithFile(transport, {profile, prune: true})
  const after = await contents(transport)
  expect(after.length).toBeLessThan(before.length)
  await rollBack(file, transport, {batchSize: 3})
  expect(await contents(transport)).toEqual(before)
  await seedWithFile(transport, {profile, prune: true})
  expect(await contents(transport)).toEqual(after)
})

test('keeps what staff edited since, and what their documents refer to', async () => {
  const {file} = await seedWithFile(transport)
  await transport.mutate([
    {patch: {id: 'clinic', set: {displayName: 'Ours'}}},
    {create: {_id: 'staff-1', _type: 'note', about: {_type: 'reference', _ref: 'topic-anxious-attachment'}}},
  ])
  const steps = await rollBack(file, transport)
  expect(steps.filter(({action}) => action === 'keep').map(({id, reason}) => [id, reason])).toEqual(
    expect.arrayContaining([
      ['clinic', 'edited by staff'],
      ['topic-anxious-attachment', 'something that stays refers to it'],
    ]),
  )
  const ids = (await contents(transport)).map(({_id}) => _id)
  expect(ids).toEqual(expect.arrayContaining(['clinic', 'staff-1', 'topic-anxious-attachment']))
})

test('a document that stood there before the seeder is never pruned', async () => {
  const other = await testClinic()
  await seedWithFile(other.transport)
  const topics = (await contents(other.transport)).filter(({_id}) => String(_id).startsWith('topic-'))
  await other.close()
  await transport.mutate(topics.map((topic) => ({create: {...topic, _id: String(topic['_id']), _type: 'topic'}})))
  await seedWithFile(transport)
  const {items} = await seedClinic({profile: await changed(), transport, today, prune: true})
  expect(items.find(({id}) => id === 'topic-anxious-attachment')).toMatchObject({
    action: 'keep',
    reason: 'no longer in the profile or packs, but it was there before the seeder',
  })
})

type Edit = {kind: 'patch' | 'draft' | 'delete' | 'create'; at: number}
const edits = fc.array(
  fc.record({kind: fc.constantFrom<Edit['kind']>('patch', 'draft', 'delete', 'create'), at: fc.nat(27)}),
  {minLength: 1, maxLength: 6},
)

test('whatever staff edit and wherever a run is killed, it converges and no edit is lost', async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.integer({min: 1, max: 6}), fc.boolean(), async (list, failAt, prune) => {
      const clinic = await testClinic()
      await seedWithFile(clinic.transport)
      const seeded = await contents(clinic.transport)
      const theirs = new Map<string, Record<string, unknown> | null>()
      for (const [index, {kind, at}] of list.entries()) {
        const document = seeded[at]
        const id = String(document?.['_id'])
        const staff = {
          _id: kind === 'create' ? `staff-${index}` : `drafts.${id.replace('drafts.', '')}`,
          _type: 'topic',
        }
        const mutation =
          kind === 'patch'
            ? {patch: {id, set: {staffNote: `edit ${index}`}}}
            : kind === 'delete'
              ? {delete: {id}}
              : {createOrReplace: {...staff, name: `by staff ${index}`}}
        // Deleting what others refer to is refused by the lake, as it is by the Studio.
        await clinic.transport.mutate([mutation]).then(
          () => theirs.set(kind === 'patch' || kind === 'delete' ? id : staff._id, null),
          () => {},
        )
      }
      const now = new Map((await contents(clinic.transport)).map((each) => [each['_id'], each]))
      for (const id of theirs.keys()) theirs.set(id, now.get(id) ?? null)

      const run = (target: SeedTransport) =>
        changed().then((profile) => seedClinic({profile, transport: target, today, prune, batchSize: 3}))
      await run(watched(clinic.transport, failAt).transport).catch(() => {})
      await run(clinic.transport)
      const last = watched(clinic.transport)
      await run(last.transport)
      expect(last.writes).toEqual([])
      const after = new Map((await contents(clinic.transport)).map((each) => [each['_id'], each]))
      for (const [id, wanted] of theirs) expect({id, is: after.get(id) ?? null}).toEqual({id, is: wanted})
      await clinic.close()
    }),
    {numRuns: 25},
  )
}, 60_000)

import fc from 'fast-check'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {migrate} from '../../cli/migrate.ts'
import {type Migration, migrateDataset, seedClinic, type SeedTransport} from '../../seed/index.ts'
import {migrated} from '../../seed/migrate/migrated.ts'
import {migrations} from '../../seed/migrate/migrations.ts'
import {dump, example, testClinic, TOKEN, watched} from './support/testClinic.ts'

const today = '2026-11-24'
let transport: SeedTransport
let lake: Awaited<ReturnType<typeof testClinic>>['lake']
let close: () => Promise<void>
beforeEach(async () => ({transport, lake, close} = await testClinic()))
afterEach(() => close())

/** As a later release would: a field renamed, another removed. */
const renaming: Migration = {
  to: 2,
  title: 'calls the name of a topic its label',
  types: ['topic'],
  migrate: ({name, definition: _definition, ...document}) => ({
    ...document,
    ...(name === undefined ? {} : {label: name}),
  }),
}
const shouting: Migration = {
  to: 3,
  title: 'writes labels large',
  types: ['topic'],
  migrate: ({label, ...document}) => ({...document, label: typeof label === 'string' ? label.toUpperCase() : ''}),
}
const release = [...migrations, renaming, shouting]

async function seeded(): Promise<void> {
  await seedClinic({profile: await example(), transport, today})
}

test('each migration does the same to a document once or twice, in any shape', () => {
  const anything = fc.record(
    {name: fc.anything(), label: fc.string(), schemaVersion: fc.anything(), definition: fc.anything()},
    {requiredKeys: []},
  )
  fc.assert(
    fc.property(anything, fc.constantFrom('topic', 'article'), (fields, type) => {
      const document = {...fields, _id: 'a', _type: type}
      const once = migrated(document, release)?.document ?? document
      expect(migrated(once, release)).toBeNull()
    }),
  )
})

test('a dry run says what would change and writes nothing; a run writes it; a second one has nothing to do', async () => {
  await seeded()
  const before = await dump(transport)
  const told: string[] = []
  const options = {dataset: 'clinic', migrations: release}
  const dry = await migrateDataset(transport, {
    ...options,
    dryRun: true,
    onDocument: ({id, titles, changes}) => told.push(`${id}: ${titles.join('; ')}: ${changes.map(({path}) => path)}`),
  })
  expect(dry).toEqual({total: 3, written: 0})
  expect(told[0]?.replace(/: [^:]*$/, '')).toBe(
    `${before.find(({_type}) => _type === 'topic')?.['_id']}: calls the name of a topic its label; writes labels large`,
  )
  expect(await dump(transport)).toEqual(before)

  expect(await migrateDataset(transport, options)).toEqual({total: 3, written: 3})
  const after = await dump(transport)
  for (const topic of after.filter(({_type}) => _type === 'topic')) {
    const old = before.find(({_id}) => _id === topic['_id'])
    expect(topic).toEqual({
      ...without(old, 'name', 'definition'),
      label: String(old?.['name']).toUpperCase(),
      schemaVersion: 3,
    })
  }
  const others = ({_type}: Record<string, unknown>) => _type !== 'topic' && _type !== 'seedState'
  expect(after.filter(others)).toEqual(before.filter(others))
  expect(await migrateDataset(transport, options)).toEqual({total: 0, written: 0})
})

const without = (document: object = {}, ...fields: string[]) =>
  Object.fromEntries(Object.entries(document).filter(([field]) => !fields.includes(field)))

test('what the seeder wrote is still the seeder’s, and what staff edited is still theirs', async () => {
  await seeded()
  const [mine, theirs] = (await dump(transport)).filter(({_type}) => _type === 'topic').map(({_id}) => String(_id))
  await transport.mutate([{patch: {id: theirs ?? '', set: {definition: 'Edited.'}}}])
  await transport.mutate([mine, theirs].map((id) => ({patch: {id: id ?? '', unset: ['schemaVersion']}})))
  // Without the stamp both are edited; with it again only one is.
  expect(await migrateDataset(transport, {dataset: 'clinic'})).toEqual({total: 2, written: 2})
  const {items} = await seedClinic({profile: await example(), transport, today, dryRun: true})
  const edited = items.filter(({reason}) => reason === 'edited by staff').map(({id}) => id)
  expect(edited).toEqual([theirs])
})

test('the record of the seeder follows a change of shape', async () => {
  await seeded()
  await migrateDataset(transport, {dataset: 'clinic', migrations: release})
  const state = (await dump(transport)).find(({_type}) => _type === 'seedState')
  const {fingerprint} = await import('../../seed/fingerprint.ts')
  for (const topic of (await dump(transport)).filter(({_type}) => _type === 'topic'))
    expect(JSON.stringify(state)).toContain(fingerprint({...topic, _id: String(topic['_id']), _type: 'topic'}))
})

test.each([1, 2, 3])('a run that is killed at write %i is finished by the next', async (failAt) => {
  await transport.mutate(
    Array.from({length: 7}, (_, index) => ({create: {_id: `t${index}`, _type: 'topic', name: `n${index}`}})),
  )
  const options = {dataset: 'clinic', migrations: release, batchSize: 2}
  await expect(migrateDataset(watched(transport, failAt).transport, options)).rejects.toThrow('killed')
  const {total, written} = await migrateDataset(transport, options)
  expect({total, written}).toEqual({total: 7 - 2 * (failAt - 1), written: 7 - 2 * (failAt - 1)})
  expect((await dump(transport)).map(({label}) => label)).toEqual(['N0', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6'])
})

test('a document that somebody writes meanwhile is not lost', async () => {
  await transport.mutate([{create: {_id: 't', _type: 'topic', name: 'old'}}])
  const racing: Pick<SeedTransport, 'query' | 'mutate'> = {
    query: transport.query,
    async mutate(mutations) {
      await transport.mutate([{patch: {id: 't', set: {name: 'staff'}}}])
      await transport.mutate(mutations)
    },
  }
  await expect(migrateDataset(racing, {dataset: 'clinic', migrations: release})).rejects.toMatchObject({
    code: 'changed-meanwhile',
  })
  expect(await dump(transport)).toMatchObject([{name: 'staff'}])
  await migrateDataset(transport, {dataset: 'clinic', migrations: release})
  expect(await dump(transport)).toMatchObject([{label: 'STAFF', schemaVersion: 3}])
})

test('a newer dataset is refused by migrate and by seed, and stays as it is', async () => {
  await seeded()
  const {_id} = (await dump(transport)).find(({_type}) => _type === 'topic') ?? {}
  await transport.mutate([{patch: {id: String(_id), set: {schemaVersion: 9}}}])
  const before = await dump(transport)
  await expect(migrateDataset(transport, {dataset: 'clinic'})).rejects.toThrow(
    `migrate: "clinic" is newer than this release: ${String(_id)} has schema version 9; this release knows 1; install the release that wrote it`,
  )
  await expect(seedClinic({profile: await example(), transport, today})).rejects.toThrow(
    `seed: a newer release has written here: ${String(_id)} has schema version 9, this release knows 1; install that release`,
  )
  expect(await dump(transport)).toEqual(before)
})

test('the command stamps what another tool wrote, and says when there is nothing to do', async () => {
  const server = await lake.listen(0)
  await transport.mutate([{create: {_id: 'a', _type: 'article', title: 'Old'}}, {create: {_id: 'n', _type: 'note'}}])
  const lines: string[] = []
  const run = (dryRun: boolean, token = TOKEN) =>
    migrate({dataset: 'clinic', apiHost: `http://127.0.0.1:${server.port}`, dryRun}, token, (line) => lines.push(line))
  await run(true)
  expect(lines).toEqual([
    '  a: stamps documents that another tool wrote without a schema version',
    '    schemaVersion',
    'Dry run: 1 documents would be written.',
  ])
  await run(false)
  await run(false)
  expect(lines.slice(-2)).toEqual([
    'Done: 1 documents written.',
    'Nothing to do: every document has the shape of this release.',
  ])
  expect(await dump(transport)).toMatchObject([{_id: 'a', schemaVersion: 1}, {_id: 'n'}])
  await expect(run(false, '')).rejects.toThrow('migrate: no token; set CLINIC_CONTENT_TOKEN to one that may write')
  await server.close()
})

import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {readEvents} from './readEvents.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

const open: TestLake[] = []
const folders: string[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map(({lake}) => lake.close()))
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
})

async function openLake(onDisk = false): Promise<TestLake> {
  const folder = onDisk ? mkdtempSync(join(tmpdir(), 'lake-copies-')) : null
  if (folder) folders.push(folder)
  const lake = await openTestLake(folder ? {memory: false, dataDir: folder} : {})
  open.push(lake)
  await lake.lake.importDocuments('test', [
    {_id: 'a', _type: 'note', n: 1},
    {_id: 'b', _type: 'note', to: {_type: 'reference', _ref: 'a'}},
  ])
  return lake
}

const everything = async (lake: TestLake, dataset = 'test') => {
  const [documents, transactions] = [
    await lake.get(`/${version}/data/export/${dataset}`),
    await lake.get(`/${version}/data/history/${dataset}/transactions/a,b,c?excludeContent=true`),
  ]
  return [documents.body, transactions.body]
}

describe.each([
  ['in memory', false],
  ['on disk', true],
])('a snapshot %s', (_, onDisk) => {
  test('brings back documents, references, indexes and history, as often as wanted', async () => {
    const lake = await openLake(onDisk)
    const before = await everything(lake)
    const snapshot = await lake.lake.snapshot()
    for (let round = 0; round < 2; round += 1) {
      await lake.mutate([
        {create: {_id: 'c', _type: 'other', n: 9}},
        {patch: {id: 'a', set: {n: 2}}},
        {delete: {id: 'b'}},
      ])
      expect(await lake.query('*[n == 2]._id')).toEqual(['a'])
      await lake.lake.restore(snapshot)
      expect(await everything(lake)).toEqual(before)
      expect([await lake.query('*[n > 1]'), await lake.query('*[references("a")]._id')]).toEqual([[], ['b']])
    }
  })

  test('lets go of datasets made since, and keeps earlier snapshots', async () => {
    const lake = await openLake(onDisk)
    const first = await lake.lake.snapshot()
    await lake.mutate([{patch: {id: 'a', set: {n: 2}}}])
    const second = await lake.lake.snapshot()
    await lake.lake.fork('test', 'copy')
    await lake.lake.restore(second)
    expect((await lake.get(`/${version}/data/query/copy?query=*`)).status).toBe(404)
    await lake.lake.restore(first)
    expect(await lake.query('*[_id == "a"][0].n')).toBe(1)
  })
})

test('a snapshot that is no longer in the past is refused, and nothing changes', async () => {
  const lake = await openLake()
  const first = await lake.lake.snapshot()
  await lake.mutate([{patch: {id: 'a', set: {n: 2}}}])
  const second = await lake.lake.snapshot()
  await lake.lake.restore(first)
  await lake.mutate([{patch: {id: 'a', set: {n: 3}}}])
  await expect(lake.lake.restore(second)).rejects.toThrow(
    'restore(): this snapshot is no longer there: an earlier one was restored since',
  )
  expect(await lake.query('*[_id == "a"][0].n')).toBe(3)
})

test('a snapshot of a dataset that was deleted is refused', async () => {
  const lake = await openLake()
  const snapshot = await lake.lake.snapshot()
  await lake.call('DELETE', `/${version}/datasets/test`)
  await expect(lake.lake.restore(snapshot)).rejects.toThrow(/dataset "test" was deleted since/)
})

test('a snapshot of a dataset that was deleted and made again is refused, and nothing changes', async () => {
  const lake = await openLake()
  // The last transaction, by which else a moment is known, is another dataset's.
  await lake.lake.fork('test', 'other')
  await lake.lake.importDocuments('other', [{_id: 'o', _type: 'note'}])
  const snapshot = await lake.lake.snapshot()
  await lake.call('DELETE', `/${version}/datasets/test`)
  await lake.call('PUT', `/${version}/datasets/test`)
  await lake.mutate([{create: {_id: 'new', _type: 'note'}}])
  await expect(lake.lake.restore(snapshot)).rejects.toThrow(/a dataset was deleted and made again since/)
  expect(await lake.query('*[]._id')).toEqual(['new'])
})

test('listeners hear what a restore changes', async () => {
  const lake = await openLake()
  const snapshot = await lake.lake.snapshot()
  await lake.mutate([{patch: {id: 'a', set: {n: 2}}}])
  const request = new Request(`http://localhost/${version}/data/listen/test?query=*`, {
    headers: {authorization: `Bearer ${tokens.admin}`},
  })
  const reader = readEvents(await lake.lake.fetch(request))
  await lake.lake.restore(snapshot)
  const [, event] = await reader.take(2)
  expect([field(event?.data, 'documentId'), field(event?.data, 'result', 'n')]).toEqual(['a', 1])
  await reader.close()
})

describe('fork', () => {
  test('copies the documents as they are; the two go their own ways', async () => {
    const lake = await openLake()
    const original = await everything(lake)
    await lake.lake.fork('test', 'copy')
    expect(await everything(lake, 'copy')).toEqual(original)
    await lake.mutate([{patch: {id: 'a', set: {n: 5}}}])
    const copied = await lake.get(
      `/${version}/data/query/copy?perspective=raw&query=${encodeURIComponent('*[_id=="a"].n')}`,
    )
    expect(field(copied.body, 'result')).toEqual([1])
    const referring = encodeURIComponent('*[references("a")]._id')
    const answer = await lake.get(`/${version}/data/query/copy?perspective=raw&query=${referring}`)
    expect(field(answer.body, 'result')).toEqual(['b'])
  })

  test.each([
    ['test', 'test', 'fork(): the dataset "test" exists already; choose another name'],
    ['none', 'copy', 'Dataset "none" not found for project ID "demo-test"'],
    ['test', 'A B', /is not a dataset name/],
  ])('from %s to %s is refused', async (from, to, message) => {
    const lake = await openLake()
    await expect(lake.lake.fork(from, to)).rejects.toThrow(message)
  })
})

import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {LakeOptions} from '../../lake/index.ts'
import {readEvents} from './readEvents.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

let day: number
let lake: TestLake
const ends: (() => unknown)[] = []
const now = () => new Date(Date.parse('2026-01-01T12:00:00Z') + day * 86_400_000)

beforeEach(async () => {
  day = 0
  lake = await openLake({})
})

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

async function openLake(options: Partial<LakeOptions>) {
  const opened = await openTestLake({now, historyDays: 10, ...options})
  ends.push(() => opened.lake.close())
  return opened
}

const pair = {draftId: 'drafts.a', publishedId: 'a'}

/** A draft made and edited on days 0 to 2, published on day 3, edited again on days 15 and 16. */
async function live(into: TestLake): Promise<void> {
  const steps: [number, string, Record<string, unknown>, string][] = [
    [0, 'create', {publishedId: 'a', attributes: {_id: 'drafts.a', _type: 'note', text: 'one'}}, tokens.writer],
    [1, 'edit', {...pair, patch: {set: {text: 'two'}}}, tokens.admin],
    [2, 'edit', {...pair, patch: {set: {text: 'three'}}}, tokens.writer],
    [3, 'publish', pair, tokens.admin],
    [15, 'edit', {...pair, patch: {set: {text: 'four'}}}, tokens.writer],
    [16, 'edit', {...pair, patch: {set: {text: 'five'}}}, tokens.admin],
  ]
  for (const [onDay, name, rest, token] of steps) {
    day = onDay
    const action = {actionType: `sanity.action.document.${name}`, ...rest}
    expect((await into.actions([action], {token, transactionId: `tx${onDay}`})).status).toBe(200)
  }
}

const texts = async (id: string, revisions: readonly string[], of = lake) =>
  Promise.all(
    revisions.map(async (revision) => {
      const {body} = await of.get(`/${version}/data/history/test/documents/${id}?revision=${revision}`)
      return field(body, 'documents', 0, 'text') ?? null
    }),
  )

const lines = async (id: string, dataset = 'test') =>
  String((await lake.get(`/${version}/data/history/${dataset}/transactions/${id}?effectFormat=mendoza`)).body)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

const eventTypes = async (id: string) => {
  const {body} = await lake.get(`/${version}/data/history/test/events/documents/${id}`)
  return [field(body, 'events', id)].flat().map((event) => [field(event, 'type'), field(event, 'author')])
}

test('what is older than historyDays is gone, but for the last of it; when it was made and published stays', async () => {
  await live(lake)
  const before = await eventTypes('drafts.a')
  day = 20
  expect(await lake.lake.forgetHistory()).toBe(3)
  expect(await texts('drafts.a', ['tx0', 'tx1', 'tx2', 'tx15', 'tx16'])).toEqual([null, null, null, 'four', 'five'])
  expect(await texts('a', ['tx3'])).toEqual(['three'])
  expect(await lake.query('*[_id in ["a", "drafts.a"]] | order(_id).text')).toEqual(['three', 'five'])
  expect(await eventTypes('drafts.a')).toEqual(before)
  expect(
    (await lines('drafts.a')).map((line) => [
      field(line, 'id'),
      field(line, 'author'),
      field(line, 'mutations', 0) ?? null,
    ]),
  ).toEqual([
    ['tx0', 'u-writer', null],
    ['tx3', 'u-admin', null],
    ['tx15', 'u-writer', expect.anything()],
    ['tx16', 'u-admin', expect.anything()],
  ])
  expect((await lines('drafts.a')).map((line) => Object.keys(Object(field(line, 'effects'))))).toEqual([
    [],
    ['a'],
    ['drafts.a'],
    ['drafts.a'],
  ])
  expect(await lake.lake.forgetHistory()).toBe(0)
})

test('from the last that is kept one can go on, and back to it', async () => {
  await live(lake)
  day = 27
  await lake.lake.forgetHistory()
  expect(await texts('drafts.a', ['tx15', 'tx16'])).toEqual([null, 'five'])
  await lake.mutate([{patch: {id: 'drafts.a', set: {text: 'six'}}}], {search: 'transactionId=tx27'})
  const {apply} = Object(field((await lines('drafts.a')).at(-1), 'effects', 'drafts.a'))
  expect(apply).toEqual([17, now().toISOString(), '_updatedAt', 17, 'six', 'text'])
})

test('who wrote what is kept is nobody, where others may have', async () => {
  const seen: unknown[] = []
  const guarded = await openLake({
    publishGuard: async ({history}) => {
      seen.push((await history('drafts.a')).map(({author, document}) => [author, document?.text ?? null]))
      return null
    },
  })
  await live(guarded)
  day = 27
  await guarded.lake.forgetHistory()
  await guarded.actions([{actionType: 'sanity.action.document.publish', ...pair}])
  expect(seen.at(-1)).toEqual([
    ['u-admin', null],
    ['', 'five'],
  ])
})

test('a listener that was away longer starts afresh', async () => {
  await live(lake)
  day = 20
  await lake.lake.forgetHistory()
  const listen = async (lastEventId: string) => {
    const headers = {authorization: `Bearer ${tokens.admin}`, 'last-event-id': lastEventId}
    const url = `http://localhost/${version}/data/listen/test?query=*&enableResume=true`
    const reader = readEvents(await lake.lake.fetch(new Request(url, {headers})))
    ends.push(() => reader.close())
    return (await reader.take(1))[0]?.event
  }
  expect(await listen('tx0#drafts.a')).toBe('reset')
  expect(await listen('#')).toBe('reset')
  expect(await listen('tx3#drafts.a')).toBe('reset')
  expect(await listen('tx15#drafts.a')).toBe('welcomeback')
})

test('a snapshot from before is refused, a later one is not', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note', n: 1}}])
  await lake.mutate([])
  const early = await lake.lake.snapshot()
  day = 1
  await lake.mutate([{patch: {id: 'a', set: {n: 2}}}])
  await lake.mutate([])
  const late = await lake.lake.snapshot()
  await lake.mutate([{patch: {id: 'a', set: {n: 3}}}])
  day = 11.5
  await lake.lake.forgetHistory()
  await expect(lake.lake.restore(early)).rejects.toThrow(
    'restore(): this snapshot is no longer there: it is older than the history that is kept (historyDays)',
  )
  expect(await lake.query('*[0].n')).toBe(3)
  await expect(lake.lake.restore(late)).rejects.toThrow(/older than the history that is kept/)
  const kept = await lake.lake.snapshot()
  day = 12
  await lake.mutate([{patch: {id: 'a', set: {n: 4}}}])
  day = 21.8
  await lake.lake.forgetHistory()
  await lake.lake.restore(kept)
  expect(await lake.query('*[0].n')).toBe(3)
})

test('a copy is forgotten as far as its original', async () => {
  await live(lake)
  day = 20
  await lake.lake.forgetHistory()
  await lake.lake.fork('test', 'copy')
  expect(await lines('drafts.a', 'copy')).toEqual(await lines('drafts.a'))
  expect(await lake.lake.forgetHistory()).toBe(0)
  day = 27
  expect(await lake.lake.forgetHistory()).toBe(2)
})

test('on opening, too, in a file from before', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-history-'))
  ends.push(() => rmSync(dataDir, {recursive: true, force: true}))
  const first = await openTestLake({now, memory: false, dataDir})
  await live(first)
  day = 20
  expect(await first.lake.forgetHistory()).toBe(0)
  await first.lake.close()
  const second = await openLake({memory: false, dataDir})
  expect(await texts('drafts.a', ['tx2', 'tx16'], second)).toEqual([null, 'five'])
})

test.each([0, -1, Number.NaN, 1_000_000, Number.POSITIVE_INFINITY])('%s days are refused', async (historyDays) => {
  await expect(openTestLake({historyDays})).rejects.toThrow(
    `createLake(): historyDays must be from 1 to 999999, not ${historyDays}; leave it out to keep everything`,
  )
})

test.each([1, 999_999])('%s days are taken', async (historyDays) => {
  await live(await openLake({historyDays}))
})

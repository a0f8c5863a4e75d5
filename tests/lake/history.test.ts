import {afterEach, beforeEach, expect, test} from 'vitest'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

let lake: TestLake
let minute: number

beforeEach(async () => {
  minute = 0
  lake = await openTestLake({now: () => new Date(Date.parse('2026-01-02T03:00:00Z') + minute * 60_000)})
  const pair = {draftId: 'drafts.a', publishedId: 'a'}
  const steps: [string, Record<string, unknown>, string][] = [
    ['create', {publishedId: 'a', attributes: {_id: 'drafts.a', _type: 'note', text: 'one'}}, tokens.writer],
    ['edit', {...pair, patch: {set: {text: 'two'}}}, tokens.admin],
    ['publish', pair, tokens.admin],
    ['edit', {...pair, patch: {set: {text: 'three'}}}, tokens.writer],
    ['version.discard', {versionId: 'drafts.a'}, tokens.writer],
    ['unpublish', pair, tokens.admin],
  ]
  for (const [name, rest, token] of steps) {
    minute += 1
    await lake.actions([{actionType: `sanity.action.document.${name}`, ...rest}], {token, transactionId: `tx${minute}`})
  }
})

afterEach(() => lake.lake.close())

const documents = async (search: string, id = 'drafts.a') =>
  field((await lake.get(`/${version}/data/history/test/documents/${id}?${search}`)).body, 'documents')

test('a document as it was at a revision, at a time, or last', async () => {
  expect(await documents('revision=tx1')).toMatchObject([{text: 'one', _rev: 'tx1'}])
  expect(await documents('revision=tx2')).toMatchObject([{text: 'two'}])
  expect(await documents('time=2026-01-02T03:02:30Z')).toMatchObject([{text: 'two'}])
  expect(await documents('time=2026-01-02T03:03:00Z')).toEqual([])
  expect(await documents('lastRevision=true', 'a')).toMatchObject([{text: 'two', _rev: 'tx3'}])
  expect(await documents('revision=none')).toEqual([])
  expect(await documents('lastRevision=true', 'none')).toEqual([])
})

test('the transactions of a document, with the effect of each', async () => {
  const lines = async (search: string) =>
    String((await lake.get(`/${version}/data/history/test/transactions/drafts.a?${search}`)).body)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line))
  const all = await lines('effectFormat=mendoza&excludeContent=true')
  expect(
    all.map((line) => [
      field(line, 'id'),
      field(line, 'author'),
      field(line, 'effects', 'drafts.a', 'apply', 1, 'text'),
    ]),
  ).toEqual([
    ['tx1', 'u-writer', 'one'],
    ['tx2', 'u-admin', 'two'],
    ['tx3', 'u-admin', undefined],
    ['tx4', 'u-writer', 'three'],
    ['tx5', 'u-writer', undefined],
    ['tx6', 'u-admin', 'two'],
  ])
  expect(field(all[2], 'effects')).toEqual({
    'drafts.a': {apply: [0, null], revert: [0, expect.objectContaining({text: 'two'})]},
  })
  const ids = async (search: string) => (await lines(search)).map((line) => field(line, 'id'))
  expect(await ids('fromTransaction=tx2&toTransaction=tx4')).toEqual(['tx2', 'tx3', 'tx4'])
  expect(await ids('reverse=true&limit=2')).toEqual(['tx6', 'tx5'])
  expect(field((await lines('limit=1'))[0], 'mutations')).toMatchObject([{create: {text: 'one'}}])
})

test("the events of the Studio's history panel, newest first", async () => {
  const events = async (id: string) =>
    field((await lake.get(`/${version}/data/history/test/events/documents/${id}?limit=100`)).body, 'events', id)
  const published = {
    type: 'publishDocumentVersion',
    documentId: 'a',
    timestamp: '2026-01-02T03:03:00.000Z',
    author: 'u-admin',
    revisionId: 'tx3',
    versionId: 'drafts.a',
    versionRevisionId: 'tx2',
    publishCause: 'document.publish',
    contributors: ['u-writer', 'u-admin'],
  }
  const unpublished = {
    type: 'unpublishDocument',
    documentId: 'a',
    timestamp: '2026-01-02T03:06:00.000Z',
    author: 'u-admin',
    versionId: 'drafts.a',
    versionRevisionId: 'tx6',
  }
  expect(await events('a')).toEqual([unpublished, published])
  const ofDraft = await events('drafts.a')
  expect(ofDraft).toMatchObject([
    unpublished,
    {type: 'deleteDocumentVersion', author: 'u-writer', versionRevisionId: 'tx4'},
    {type: 'createDocumentVersion', author: 'u-writer', versionRevisionId: 'tx4'},
    published,
    {type: 'createDocumentVersion', author: 'u-writer', versionRevisionId: 'tx1'},
  ])
  expect(await events('none')).toEqual([])
})

test('a write straight to a public document, and its deletion', async () => {
  await lake.mutate([{create: {_id: 'live', _type: 'note'}}], {search: 'transactionId=live1'})
  minute += 1
  await lake.mutate([{patch: {id: 'live', set: {x: 1}}}], {search: 'transactionId=live2'})
  minute += 1
  await lake.mutate([{delete: {id: 'live'}}])
  const events = await lake.get(`/${version}/data/history/test/events/documents/live`)
  expect(field(events.body, 'events', 'live')).toMatchObject([
    {type: 'deleteDocumentGroup'},
    {type: 'updateLiveDocument', revisionId: 'live2'},
    {type: 'createLiveDocument', revisionId: 'live1'},
  ])
})

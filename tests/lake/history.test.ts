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

const lines = async (search: string, ids = 'drafts.a') =>
  String((await lake.get(`/${version}/data/history/test/transactions/${ids}?${search}`)).body)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

const ids = async (search: string) => (await lines(search)).map((line) => field(line, 'id'))

test('the transactions of a document, with the effect of each', async () => {
  const all = await lines('effectFormat=mendoza&excludeContent=true&includeIdentifiedDocumentsOnly=true')
  const whole = (text: string) => expect.objectContaining({_id: 'drafts.a', text})
  const time = (index: number) => `2026-01-02T03:0${index}:00.000Z`
  expect(all).toEqual(
    [
      ['tx1', 'u-writer', [0, whole('one')], [0, null]],
      [
        'tx2',
        'u-admin',
        [17, time(2), '_updatedAt', 17, 'two', 'text'],
        [17, time(1), '_updatedAt', 17, 'one', 'text'],
      ],
      ['tx3', 'u-admin', [0, null], [0, whole('two')]],
      ['tx4', 'u-writer', [0, whole('three')], [0, null]],
      ['tx5', 'u-writer', [0, null], [0, whole('three')]],
      ['tx6', 'u-admin', [0, whole('two')], [0, null]],
    ].map(([id, author, apply, revert], index) => ({
      id,
      author,
      timestamp: time(index + 1),
      documentIDs: ['drafts.a'],
      effects: {'drafts.a': {apply, revert}},
      mutations: expect.any(Array),
    })),
  )
  expect(JSON.stringify(all)).not.toContain('_rev')
})

test('transactions from one to another, in a time, by an author, newest first, a page at a time', async () => {
  expect(await ids('fromTransaction=tx2&toTransaction=tx4')).toEqual(['tx2', 'tx3', 'tx4'])
  expect(await ids('fromTransaction=&toTransaction=')).toHaveLength(6)
  expect(await ids('fromTransaction=forgotten')).toHaveLength(6)
  expect(await ids('toTransaction=forgotten')).toEqual([])
  expect(await ids('reverse=true&limit=2')).toEqual(['tx6', 'tx5'])
  expect(await ids('fromTime=2026-01-02T04:03:00%2B01:00&toTime=2026-01-02T03:05:00Z')).toEqual(['tx3', 'tx4', 'tx5'])
  expect(await ids('authors=u-writer,nobody')).toEqual(['tx1', 'tx4', 'tx5'])
  expect(await ids('limit=0')).toEqual([])
})

test('of other documents only where they are asked for', async () => {
  const published = (search: string) => lines(`fromTransaction=tx3&toTransaction=tx3&effectFormat=mendoza&${search}`)
  expect(
    (await published('')).map((line) => [field(line, 'documentIDs'), Object.keys(Object(field(line, 'effects')))]),
  ).toEqual([
    [
      ['a', 'drafts.a'],
      ['a', 'drafts.a'],
    ],
  ])
  const [line] = await published('includeIdentifiedDocumentsOnly=true')
  expect([field(line, 'documentIDs'), Object.keys(Object(field(line, 'effects')))]).toEqual([
    ['drafts.a'],
    ['drafts.a'],
  ])
})

test('mutations as they were, without content, or not at all', async () => {
  const mutations = async (search: string) => field((await lines(`limit=1&${search}`))[0], 'mutations')
  expect(await mutations('')).toMatchObject([{create: {_id: 'drafts.a', text: 'one'}}])
  expect(await mutations('excludeContent=true')).toEqual([{create: {_id: 'drafts.a', _type: 'note'}}])
  expect(await mutations('excludeMutations=true')).toBeUndefined()
})

test.each([
  ['documents/a?revision=tx1&time=2026-01-02T03:00:00Z', 'Give "revision" or "time", not both'],
  ['documents/a?time=yesterday', '"time" must be a time such as 2026-01-31T12:00:00Z, not "yesterday"'],
  ['documents/a?time=revision%201', '"time" must be a time such as 2026-01-31T12:00:00Z, not "revision 1"'],
  ['documents/a?time=2026-02-31T25:00:00Z', '"time" must be a time'],
  ['documents/a?time=2026-01-02T03:00:00', '"time" must be a time'],
  ['documents/a?time=%2B275760-09-13T00:00:00Z', '"time" must be a time'],
  ['transactions/a?fromTime=x', '"fromTime" must be a time'],
  ['transactions/a?limit=-1', '"limit" must be a whole number, not "-1"'],
  ['events/documents/a?nextCursor=x', '"nextCursor" must be a whole number, not "x"'],
])('%s is refused', async (path, message) => {
  const answer = await lake.get(`/${version}/data/history/test/${path}`)
  expect([answer.status, field(answer.body, 'message')]).toEqual([400, expect.stringContaining(message)])
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

test('events a page at a time, also while new ones come in', async () => {
  const page = async (search: string) => {
    const {body} = await lake.get(`/${version}/data/history/test/events/documents/drafts.a?${search}`)
    return [[field(body, 'events', 'drafts.a')].flat().map((event) => field(event, 'type')), field(body, 'nextCursor')]
  }
  expect(await page('limit=2')).toEqual([['unpublishDocument', 'deleteDocumentVersion'], '3'])
  await lake.actions([{actionType: 'sanity.action.document.version.discard', versionId: 'drafts.a'}])
  expect(await page('limit=2&nextCursor=3')).toEqual([['createDocumentVersion', 'publishDocumentVersion'], '1'])
  expect(await page('limit=2&nextCursor=1')).toEqual([['createDocumentVersion'], ''])
  expect(await page('limit=1')).toEqual([['deleteDocumentGroup'], '5'])
})

test('the events of a version document', async () => {
  await lake.mutate([{create: {_id: 'versions.r1.a', _type: 'note'}}], {search: 'transactionId=v1'})
  const {body} = await lake.get(`/${version}/data/history/test/events/documents/versions.r1.a?limit=1`)
  expect(field(body, 'events', 'versions.r1.a')).toMatchObject([
    {type: 'createDocumentVersion', documentId: 'a', versionId: 'versions.r1.a', versionRevisionId: 'v1'},
  ])
})

test('an earlier revision of a published document comes back as its draft, as the Studio asks for it', async () => {
  await lake.actions([{actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'}])
  const [earlier] = [await documents('revision=tx1')].flat()
  const {_updatedAt, ...attributes} = Object(earlier)
  const replace = {actionType: 'sanity.action.document.replaceDraft', publishedId: 'a', attributes}
  expect((await lake.actions([replace], {transactionId: 'back'})).status).toBe(200)
  expect(await lake.query('*[_id in ["a", "drafts.a"]] | order(_id) {_id, text, _rev}')).toMatchObject([
    {_id: 'a', text: 'two'},
    {_id: 'drafts.a', text: 'one', _rev: 'back'},
  ])
  const none = {...replace, publishedId: 'b', attributes: {...attributes, _id: 'drafts.b'}}
  expect((await lake.actions([none])).status).toBe(404)
  const create = {...none, actionType: 'sanity.action.document.create', ifExists: 'fail'}
  expect((await lake.actions([create, none])).status).toBe(200)
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

test('events of releases: none', async () => {
  const {body} = await lake.get(`/${version}/data/history/test/events/releases/r1?limit=100`)
  expect(body).toEqual({events: [], nextCursor: ''})
  expect((await lake.get(`/${version}/data/history/none/events/releases/r1`)).status).toBe(404)
  expect((await lake.get(`/${version}/data/history/test/events/releases/r1`, {token: null})).status).toBe(401)
})

import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type EventReader, readEvents} from './readEvents.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

let lake: TestLake
let readers: EventReader[]

beforeEach(async () => {
  readers = []
  lake = await openTestLake()
})

afterEach(async () => {
  for (const reader of readers) await reader.close()
  await lake.lake.close()
})

async function open(path: string, token: string | null = tokens.admin, headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost/${version}${path}`, {
    headers: {...headers, ...(token ? {authorization: `Bearer ${token}`} : {})},
  })
  const reader = readEvents(await lake.lake.fetch(request))
  readers.push(reader)
  return reader
}

const listen = async (query: string, search = '', token: string | null = tokens.admin) => {
  const reader = await open(`/data/listen/test?query=${encodeURIComponent(query)}${search}`, token)
  expect(await reader.take(1)).toEqual([{event: 'welcome', id: null, data: {listenerName: expect.any(String)}}])
  return reader
}

test('tells of a new document with everything the Studio needs, and no previous revision', async () => {
  const reader = await listen('*', '&effectFormat=mendoza&includeResult=true&includePreviousRevision=true')
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}], {search: 'transactionId=tx1'})
  const result = await lake.query('*[0]')
  const {_rev, ...withoutRevision} = Object(result)
  expect(await reader.take(1)).toEqual([
    {
      event: 'mutation',
      id: 'tx1#a',
      data: {
        eventId: 'tx1#a',
        documentId: 'a',
        transactionId: 'tx1',
        transition: 'appear',
        identity: 'u-admin',
        timestamp: '2026-01-02T03:04:05.000Z',
        visibility: 'transaction',
        resultRev: 'tx1',
        transactionTotalEvents: 1,
        transactionCurrentEvent: 1,
        mutations: [{create: result}],
        result,
        effects: {apply: [0, withoutRevision], revert: [0, null]},
      },
    },
  ])
})

test('chains revisions, and leaves out what is not asked for', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}], {search: 'transactionId=tx1'})
  const reader = await listen('*', '&includeResult=false&includeMutations=false')
  await lake.mutate([{patch: {id: 'a', set: {x: 1}}}], {search: 'transactionId=tx2'})
  await lake.mutate([{delete: {id: 'a'}}], {search: 'transactionId=tx3'})
  const common = {
    documentId: 'a',
    identity: 'u-admin',
    timestamp: expect.any(String),
    visibility: 'transaction',
    transactionTotalEvents: 1,
    transactionCurrentEvent: 1,
  }
  expect((await reader.take(2)).map((event) => event.data)).toEqual([
    {...common, eventId: 'tx2#a', transactionId: 'tx2', transition: 'update', previousRev: 'tx1', resultRev: 'tx2'},
    {...common, eventId: 'tx3#a', transactionId: 'tx3', transition: 'disappear', previousRev: 'tx2', resultRev: 'tx3'},
  ])
})

test('the filter decides by the document before and after', async () => {
  const reader = await listen('*[_type == "note" && done != true] | order(title) {title}')
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}, {create: {_id: 'other', _type: 'other'}}])
  await lake.mutate([{patch: {id: 'a', set: {x: 1}}}])
  await lake.mutate([{patch: {id: 'a', set: {done: true}}}])
  await lake.mutate([{patch: {id: 'a', set: {x: 2}}}])
  await lake.mutate([{patch: {id: 'a', set: {done: false}}}])
  expect((await reader.take(4)).map((event) => field(event.data, 'transition'))).toEqual([
    'appear',
    'update',
    'disappear',
    'appear',
  ])
})

test('numbers the events of a transaction among those the listener hears', async () => {
  await lake.mutate([{create: {_id: 'drafts.a', _type: 'note'}}, {create: {_id: 'b', _type: 'note'}}])
  const reader = await listen('*[_id in $ids]', `&$ids=${encodeURIComponent('["a","drafts.a"]')}`)
  await lake.actions([
    {actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'},
    {actionType: 'sanity.action.document.edit', draftId: 'drafts.b', publishedId: 'b', patch: {set: {x: 1}}},
  ])
  expect(
    (await reader.take(2)).map(({data}) => [
      field(data, 'documentId'),
      field(data, 'transactionCurrentEvent'),
      field(data, 'transactionTotalEvents'),
    ]),
  ).toEqual([
    ['a', 1, 2],
    ['drafts.a', 2, 2],
  ])
})

test('two listeners hear every keystroke in the same order', async () => {
  await lake.mutate([{create: {_id: 'drafts.a', _type: 'note', text: ''}}])
  const [first, second] = [await listen('*'), await listen('*[_id == "drafts.a"]')]
  const typed = 'evidence'.split('').map((_, index) => 'evidence'.slice(0, index + 1))
  await Promise.all(typed.map((text) => lake.mutate([{patch: {id: 'drafts.a', set: {text}}}])))
  const heard = async (reader: EventReader) =>
    (await reader.take(typed.length)).map(({data}) => [
      field(data, 'previousRev'),
      field(data, 'resultRev'),
      field(data, 'result', 'text'),
    ])
  const [a, b] = [await heard(first), await heard(second)]
  expect(a).toEqual(b)
  expect(a.map(([, , text]) => text)).toEqual(typed)
  // Each event continues where the one before it ended.
  expect(a.slice(1).map(([previous]) => previous)).toEqual(a.slice(0, -1).map(([, result]) => result))
})

test('versions are heard only by those who ask', async () => {
  const [plain, withVersions] = [await listen('*'), await listen('*', '&includeAllVersions=true')]
  await lake.mutate([{create: {_id: 'versions.r.a', _type: 'note'}}])
  await lake.mutate([{create: {_id: 'b', _type: 'note'}}])
  expect(field((await plain.take(1))[0]?.data, 'documentId')).toBe('b')
  expect(field((await withVersions.take(1))[0]?.data, 'documentId')).toBe('versions.r.a')
})

describe('permissions', () => {
  test('without a token nobody hears of an id with a dot', async () => {
    const reader = await listen('*', '&includeAllVersions=true', null)
    for (const id of ['drafts.a', 'private.a', 'versions.r.a', 'a'])
      await lake.mutate([{create: {_id: id, _type: 'note'}}])
    expect(field((await reader.take(1))[0]?.data, 'documentId')).toBe('a')
  })

  test('a document that leaves sight says nothing of what it has become', async () => {
    await lake.lake.close()
    lake = await openTestLake({
      roles: [
        {name: 'administrator', title: 'A', permissions: [{filter: 'true', permissions: ['read', 'create', 'update']}]},
        {name: 'writer', title: 'W', permissions: [{filter: 'shared == true', permissions: ['read']}]},
        {name: 'viewer', title: 'V', permissions: []},
      ],
    })
    await lake.mutate([{create: {_id: 'a', _type: 'note', shared: true}}], {search: 'transactionId=tx1'})
    const reader = await listen('*', '&effectFormat=mendoza&includePreviousRevision=true', tokens.writer)
    await lake.mutate([{patch: {id: 'a', set: {shared: false, text: 'secret'}}}])
    await lake.mutate([{patch: {id: 'a', set: {text: 'secret still'}}}])
    await lake.mutate([{patch: {id: 'a', set: {shared: true, text: 'open'}}}])
    const events = await reader.take(2)
    expect(JSON.stringify(events)).not.toContain('secret')
    expect(events.map(({data}) => [field(data, 'transition'), field(data, 'mutations', 0)])).toEqual([
      ['disappear', {delete: {id: 'a'}}],
      ['appear', {create: expect.objectContaining({text: 'open'})}],
    ])
  })
})

test('a query that does not parse opens the stream and ends it with the error', async () => {
  const reader = await open('/data/listen/test?query=*%5B')
  expect(await reader.take(1)).toEqual([
    {
      event: 'channelError',
      id: null,
      data: {
        error: {
          type: 'queryParseError',
          description: 'unexpected end-of-file, expected expression',
          query: '*[',
          start: 1,
          end: 2,
        },
      },
    },
  ])
})

describe('live events', () => {
  const live = async (search = '', token: string | null = null, headers: Record<string, string> = {}) =>
    open(`/data/live/events/test${search}`, token, headers)
  const tagsOf = async (query: string) =>
    field((await lake.call('POST', `/${version}/data/query/test`, {body: {query}})).body, 'syncTags')

  test('carry the tags of the queries they may have altered, and no others', async () => {
    await lake.mutate([{create: {_id: 'a', _type: 'note'}}, {create: {_id: 'b', _type: 'other', to: {_ref: 'a'}}}])
    const [byType, byId, followed, elsewhere, everything] = [
      await tagsOf('*[_type == "note"]'),
      await tagsOf('*[_id == "a"]'),
      await tagsOf('*[_id == "b"]{to->}'),
      await tagsOf('*[_type == "other"]'),
      await tagsOf('count(*)'),
    ]
    const reader = await live()
    await lake.mutate([{patch: {id: 'a', set: {x: 1}}}])
    const [welcome, message] = await reader.take(2)
    expect(welcome).toEqual({event: 'welcome', id: expect.any(String), data: {}})
    const tags = field(message?.data, 'tags')
    expect(tags).toEqual(expect.arrayContaining([byType, byId, everything].flat()))
    expect(tags).toEqual(expect.arrayContaining([expect.anything()]))
    expect(JSON.stringify(tags)).not.toContain(JSON.stringify(elsewhere).slice(2, -2))
    expect([followed].flat().some((tag) => JSON.stringify(tags).includes(String(tag)))).toBe(true)
  })

  test('say nothing of drafts and private documents without a token', async () => {
    const reader = await live()
    for (const id of ['drafts.a', 'private.a', 'a'])
      await lake.mutate([{create: {_id: id, _type: `type-of-${id.split('.')[0]}`}}])
    const [, message] = await reader.take(2)
    expect(field(message?.data, 'tags')).toEqual(
      expect.arrayContaining([await tagsOf('*[_type == "type-of-a"]')].flat()),
    )
    expect((await lake.get(`/${version}/data/live/events/test?includeDrafts=true`, {token: null})).status).toBe(401)
  })

  test('tell of drafts to those who ask with a token', async () => {
    const reader = await live('?includeDrafts=true', tokens.viewer)
    await lake.mutate([{create: {_id: 'drafts.a', _type: 'note'}}])
    const [, message] = await reader.take(2)
    expect(field(message?.data, 'tags')).toEqual(expect.arrayContaining([await tagsOf('*[_id == "a"]')].flat()))
  })

  test('go on where a reader left, or say restart', async () => {
    const first = await live()
    await lake.mutate([{create: {_id: 'a', _type: 'note'}}])
    const [, seen] = await first.take(2)
    await lake.mutate([{create: {_id: 'b', _type: 'note'}}])
    const again = await live('', null, {'last-event-id': seen?.id ?? ''})
    expect((await again.take(2)).map(({event}) => event)).toEqual(['welcome', 'message'])
    const stranger = await live('', null, {'last-event-id': 'of-another-start-3'})
    expect((await stranger.take(2)).map(({event}) => event)).toEqual(['restart', 'welcome'])
  })
})

describe('a condition that is asked with every write', () => {
  const words = 'a'.repeat(60)

  test.each([
    ['text match "*a*a*a*a*a*a*a*a*a*a*b"', false],
    ['text match "*a*a*a*a*a*a*a*a*a*a*"', true],
    ['!(text match "b*") && (n == 2 || title match ["first", "w*"])', true],
    ['!(text match "a*")', false],
    ['pt::text(body) match "second"', true],
    ['title match $words', true],
    ['missing match "a"', false],
    ['title match missing', false],
  ])('may search words: %s', async (condition, heard) => {
    const reader = await listen(
      `*[(${condition}) || _id == "end"]`,
      `&$words=${encodeURIComponent('["FIRST", "wörd"]')}`,
    )
    const body = [{_type: 'block', _key: 'k', children: [{_type: 'span', _key: 's', text: 'Second one'}]}]
    await lake.mutate([{create: {_id: 'a', _type: 'note', title: 'First WÖRD', text: words, body}}])
    await lake.mutate([{create: {_id: 'end', _type: 'note'}}])
    const [first] = await reader.take(1)
    expect(field(first?.data, 'documentId')).toBe(heard ? 'a' : 'end')
  })

  test('is refused where one step of it may take for ever', async () => {
    for (const condition of [
      'count(tags[@ match "*a*a*a*b"]) > 0',
      'string::split(text, "") == []',
      'array::join([text, text], text) == ""',
    ]) {
      const reader = await open(`/data/listen/test?query=${encodeURIComponent(`*[${condition}]`)}`)
      expect(await reader.take(1)).toEqual([
        {
          event: 'channelError',
          id: null,
          data: {
            error: expect.objectContaining({
              type: 'queryParseError',
              description: expect.stringMatching(/^the condition of a listener is asked with every write/),
            }),
          },
        },
      ])
    }
  })

  test('ends its listener where it has too many steps, and nobody else hears less', async () => {
    const numbers = JSON.stringify(Array.from({length: 40}, (_, n) => n))
    const nested = `count(${numbers}[@ >= 0 && count(${numbers}[@ >= 0 && count(${numbers}[@ >= 0]) > 0]) > 0]) > 0`
    const hostile = await listen(`*[${nested}]`)
    const other = await listen('*')
    await lake.mutate([{create: {_id: 'a', _type: 'note'}}])
    expect(await hostile.take(1)).toEqual([
      {
        event: 'channelError',
        id: null,
        data: {error: {type: 'queryTimeoutError', description: expect.stringMatching(/takes too long/)}},
      },
    ])
    await lake.mutate([{create: {_id: 'b', _type: 'note'}}])
    await expect(hostile.take(1)).rejects.toThrow('the stream has ended')
    expect((await other.take(2)).map(({data}) => field(data, 'documentId'))).toEqual(['a', 'b'])
  })
})

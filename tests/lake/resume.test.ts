import {mkdtempSync, rmSync} from 'node:fs'
import {connect, createServer, type Server, type Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {type EventReader, readEvents} from './readEvents.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

const ends: (() => unknown)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

async function openLake(options: Parameters<typeof openTestLake>[0] = {}): Promise<TestLake> {
  const lake = await openTestLake(options)
  ends.push(() => lake.lake.close())
  return lake
}

/** Listens as somebody who comes back after `lastEventId`. */
async function listen(lake: TestLake, lastEventId: string | null, search = '', query = '*'): Promise<EventReader> {
  const request = new Request(
    `http://localhost/${version}/data/listen/test?query=${encodeURIComponent(query)}&enableResume=true${search}`,
    {
      headers: {
        authorization: `Bearer ${tokens.admin}`,
        ...(lastEventId === null ? {} : {'last-event-id': lastEventId}),
      },
    },
  )
  const reader = readEvents(await lake.lake.fetch(request))
  ends.push(() => reader.close())
  return reader
}

const note = (_id: string) => ({create: {_id, _type: 'note'}})
const tx = (id: string) => ({search: `transactionId=${id}`})

test('hears what it missed as if it had never left', async () => {
  const lake = await openLake()
  const search = '&effectFormat=mendoza&includeResult=true&includePreviousRevision=true'
  await lake.mutate([note('a'), note('b')], tx('tx1'))
  const steady = await listen(lake, null, search)
  await steady.take(1)
  await lake.mutate([{patch: {id: 'a', set: {x: 1}}}, {delete: {id: 'b'}}], tx('tx2'))
  await lake.actions(
    [{actionType: 'sanity.action.document.edit', draftId: 'drafts.a', publishedId: 'a', patch: {set: {x: 2}}}],
    {transactionId: 'tx3'},
  )
  await lake.actions([{actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'}], {
    transactionId: 'tx4',
  })
  const heard = await steady.take(5)
  const back = await listen(lake, 'tx1#b', search)
  const [welcome, ...missed] = await back.take(6)
  expect(welcome).toEqual({event: 'welcomeback', id: 'tx1#b', data: {listenerName: expect.any(String)}})
  expect(missed).toEqual(heard)
  // In the middle of a transaction the rest of it is heard, and what comes later follows.
  const middle = await listen(lake, 'tx2#a', search)
  await lake.mutate([note('c')], tx('tx5'))
  expect((await middle.take(6)).map(({id}) => id)).toEqual([
    'tx2#a',
    'tx2#b',
    ...heard.slice(2).map(({id}) => id),
    'tx5#c',
  ])
})

test('hears only what it would have heard', async () => {
  const lake = await openLake()
  await lake.mutate([note('a')], tx('tx1'))
  await lake.mutate([{create: {_id: 'b', _type: 'other'}}, note('versions.r.a'), note('c')], tx('tx2'))
  const back = await listen(lake, 'tx1#a', '', '*[_type == "note"]')
  expect((await back.take(2)).map(({id}) => id)).toEqual(['tx1#a', 'tx2#c'])
})

test('a listener that had only been welcomed misses nothing either', async () => {
  const lake = await openLake()
  const [first] = await (await listen(lake, null)).take(1)
  expect(first).toEqual({event: 'welcome', id: '#', data: {listenerName: expect.any(String)}})
  await lake.mutate([note('a')], tx('tx1'))
  const [second] = await (await listen(lake, null)).take(1)
  expect(second?.id).toBe('tx1#')
  await lake.mutate([note('b')], tx('tx2'))
  expect((await (await listen(lake, '#')).take(3)).map(({id}) => id)).toEqual(['#', 'tx1#a', 'tx2#b'])
  expect((await (await listen(lake, 'tx1#')).take(2)).map(({id}) => id)).toEqual(['tx1#', 'tx2#b'])
})

describe('is told to start afresh', () => {
  test.each([
    ['an event that never was', 'tx9#a'],
    ['an event that the listener did not hear', 'tx1#other'],
    ['no event', 'nonsense'],
  ])('after %s', async (_, lastEventId) => {
    const lake = await openLake()
    await lake.mutate([note('a')], tx('tx1'))
    const reader = await listen(lake, lastEventId)
    await lake.mutate([note('b')], tx('tx2'))
    expect((await reader.take(2)).map(({event, id}) => [event, id])).toEqual([
      ['reset', 'tx1#'],
      ['mutation', 'tx2#b'],
    ])
  })

  test('when too much happened', async () => {
    const lake = await openLake()
    await lake.mutate([note('a')], tx('tx1'))
    await lake.lake.importDocuments(
      'test',
      Array.from({length: 1_001}, (_, index) => ({_id: `i-${index}`, _type: 'note'})),
    )
    expect((await (await listen(lake, 'tx1#a')).take(1))[0]?.event).toBe('reset')
  })

  test('when what it heard was undone', async () => {
    const lake = await openLake()
    await lake.mutate([note('a')], tx('tx1'))
    const before = await lake.lake.snapshot()
    await lake.mutate([note('b')], tx('tx2'))
    await lake.lake.restore(before)
    expect((await (await listen(lake, 'tx2#b')).take(1))[0]?.event).toBe('reset')
    expect((await (await listen(lake, 'tx1#a')).take(1))[0]?.event).toBe('welcomeback')
  })
})

test('resumes across a restart of the lake', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-resume-'))
  ends.push(() => rmSync(dataDir, {recursive: true, force: true}))
  const first = await openTestLake({memory: false, dataDir})
  await first.mutate([note('a')], tx('tx1'))
  await first.mutate([note('b')], tx('tx2'))
  await first.lake.close()
  const second = await openLake({memory: false, dataDir})
  expect((await (await listen(second, 'tx1#a')).take(2)).map(({id}) => id)).toEqual(['tx1#a', 'tx2#b'])
})

/** A listener of the unmodified client, through a connection that the test can cut. */
async function listenThrough(lake: TestLake) {
  const {port} = await lake.lake.listen(0)
  const line = await openLine(port)
  const client: SanityClient = createClient({
    projectId: 'demo-test',
    dataset: 'test',
    apiHost: `http://127.0.0.1:${line.port}`,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    token: tokens.admin,
  })
  const heard: string[] = []
  const subscription = client
    .listen('*[_type == "note"]', {}, {enableResume: true, events: ['welcome', 'welcomeback', 'reset', 'mutation']})
    .subscribe((event) => heard.push(event.type === 'mutation' ? event.documentId : event.type))
  ends.push(() => subscription.unsubscribe())
  return {line, heard}
}

/** Passes bytes on to a port, until it is cut. */
async function openLine(target: number) {
  const sockets = new Set<Socket>()
  let isCut = false
  const server: Server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(target, '127.0.0.1')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => other.destroy())
      socket.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => {
    sockets.forEach((socket) => socket.destroy())
    server.close()
  })
  const address = server.address()
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    cut: () => {
      isCut = true
      sockets.forEach((socket) => socket.destroy())
    },
    mend: () => {
      isCut = false
    },
  }
}

test('the client hears every change once, whenever its connection is cut', async () => {
  const lake = await openLake()
  const {line, heard} = await listenThrough(lake)
  await vi.waitFor(() => expect(heard).toEqual(['welcome']), {timeout: 20_000})
  const ids = Array.from({length: 9}, (_, index) => `n-${index}`)
  for (const [index, id] of ids.entries()) {
    if (index % 3 === 1) line.cut()
    await lake.mutate([note(id)])
    if (index % 3 !== 2) continue
    line.mend()
    await vi.waitFor(() => expect(heard).toContain(id), {timeout: 20_000})
  }
  expect(heard.filter((event) => event.startsWith('n-'))).toEqual(ids)
  expect(heard.filter((event) => !event.startsWith('n-'))).toEqual([
    'welcome',
    'welcomeback',
    'welcomeback',
    'welcomeback',
  ])
}, 60_000)

test('a listener that does not read is dropped, holds nobody up, and resumes', async () => {
  const lake = await openLake()
  await lake.mutate([note('a')], tx('tx0'))
  const stuck = await listen(lake, null)
  const {port} = await lake.lake.listen(0)
  const distant = await openStuckSocket(port)
  const text = 'x'.repeat(1_000_000)
  for (let count = 1; count <= 50; count += 1) {
    await lake.mutate([{patch: {id: 'a', set: {text, count}}}], tx(`tx${count}`))
  }
  await expect(stuck.take(60)).rejects.toThrow()
  await distant.isEnded()
  expect(await lake.query('*[0].count')).toBe(50)
  const back = await listen(lake, 'tx48#a', '&includeResult=false')
  expect((await back.take(3)).map(({data}) => field(data, 'transactionId') ?? null)).toEqual([null, 'tx49', 'tx50'])
})

/** A listener over TCP that reads its welcome and then no more. */
async function openStuckSocket(port: number) {
  const socket = connect(port, '127.0.0.1')
  ends.push(() => socket.destroy())
  socket.write(
    `GET /${version}/data/listen/test?query=* HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${tokens.admin}\r\n\r\n`,
  )
  await new Promise((resolve) => socket.once('data', resolve))
  socket.pause()
  return {
    /** Resolves once what was on its way is read and the answer is at its end. */
    isEnded: () =>
      new Promise<void>((resolve) => {
        socket.on('data', (chunk: Buffer) => {
          if (chunk.toString('latin1').endsWith('0\r\n\r\n')) resolve()
        })
        socket.resume()
      }),
  }
}

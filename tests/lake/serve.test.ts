import {request as httpRequest} from 'node:http'
import {connect} from 'node:net'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {WebSocket} from 'ws'
import type {LakeServer} from '../../lake/index.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

let lake: TestLake
let server: LakeServer

beforeEach(async () => {
  lake = await openTestLake({maxBodyBytes: 10_000, maxAssetBytes: 20_000})
  server = await lake.lake.listen(0)
})

afterEach(() => lake.lake.close())

/** A request with exactly these headers, which fetch would not send. */
const raw = (headers: Record<string, string>, path = '/ping', address = '127.0.0.1') =>
  new Promise<number>((resolve, reject) => {
    const request = httpRequest({host: address, port: server.port, path, headers, agent: false}, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
    request.end()
  })

test('answers to the names of this machine and to no other', async () => {
  for (const host of ['localhost', 'LOCALHOST', 'demo-test.localhost', 's7.localhost', '127.0.0.1', '[::1]']) {
    expect([host, await raw({host: `${host}:${server.port}`})]).toEqual([host, 200])
    expect([host, await raw({host})]).toEqual([host, 200])
  }
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    'evil-localhost',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    '0.0.0.0',
  ]) {
    expect([host, await raw({host})]).toEqual([host, 403])
  }
})

test('is reached by its address, and by ::1 where there is one', async () => {
  expect(server.url).toBe(`http://localhost:${server.port}`)
  expect((await fetch(`${server.url}/v2025-03-01/ping`)).status).toBe(200)
  const hasIpv6 = await raw({host: '[::1]'}, '/ping', '::1').catch((error: NodeJS.ErrnoException) => error.code)
  expect([200, 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ECONNREFUSED']).toContain(hasIpv6)
})

test('a port that is taken is said so', async () => {
  const other = await openTestLake()
  await expect(other.lake.listen(server.port)).rejects.toMatchObject({
    code: 'port-taken',
    message: expect.stringContaining(String(server.port)),
  })
  await other.lake.close()
})

describe('a body over the limit', () => {
  const send = (path: string, body: BodyInit) =>
    fetch(`http://127.0.0.1:${server.port}/${version}${path}`, {
      method: 'POST',
      headers: {authorization: `Bearer ${tokens.admin}`, 'content-type': 'application/json'},
      body,
      ...(body instanceof ReadableStream ? {duplex: 'half'} : {}),
    })

  const chunks = (size: number) =>
    new ReadableStream({
      start: (controller) => {
        for (let sent = 0; sent < size; sent += 1000) controller.enqueue(new Uint8Array(1000).fill(32))
        controller.close()
      },
    })

  for (const path of ['/data/mutate/test', '/data/actions/test', '/data/query/test']) {
    test(`${path}: 413 with a JSON body, with and without a length`, async () => {
      for (const body of [' '.repeat(10_001), chunks(12_000)]) {
        const answer = await send(path, body)
        expect(answer.status).toBe(413)
        expect(await answer.json()).toEqual({
          statusCode: 413,
          error: 'Payload Too Large',
          message: 'The body is larger than 10000 bytes',
        })
      }
    })
  }

  test('uploads have their own limit', async () => {
    expect((await send('/assets/files/test', 'x'.repeat(20_001))).status).toBe(413)
    expect((await send('/assets/files/test', 'x'.repeat(20_000))).status).toBe(200)
  })

  test('one of exactly the limit is read', async () => {
    const body = JSON.stringify({query: '1'})
    expect((await send('/data/query/test', body.padEnd(10_000))).status).toBe(200)
  })
})

test('closing ends streams and sockets at once', async () => {
  const response = await fetch(`http://127.0.0.1:${server.port}/${version}/data/listen/test?query=*`)
  await response.body?.getReader().read()
  await lake.lake.close()
  await expect(fetch(`http://127.0.0.1:${server.port}/ping`)).rejects.toThrow()
})

describe('presence', () => {
  const open = async (headers: Record<string, string> = {}, dataset = 'test') => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/v2022-06-30/socket/${dataset}?tag=x`, {
      headers: {host: `demo-test.localhost:${server.port}`, ...headers},
    })
    const messages: unknown[] = []
    let wake = () => {}
    socket.on('message', (data) => {
      messages.push(JSON.parse(String(data)))
      wake()
    })
    await new Promise((resolve, reject) => {
      socket.on('open', resolve)
      socket.on('error', reject)
    })
    const next = async (): Promise<unknown> => {
      while (messages.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      return messages.shift()
    }
    const call = async (method: string, params: object) => {
      socket.send(JSON.stringify({jsonrpc: '2.0', id: method, method, params}))
      return field(await next(), 'result')
    }
    return {socket, next, call}
  }

  test('the signed-in see each other come, move and go', async () => {
    const [ada, wil] = [await open({origin: 'http://localhost:3333'}), await open()]
    await ada.call('authorization', {authorization: `Bearer ${tokens.admin}`})
    await wil.call('authorization', {authorization: `Bearer ${tokens.writer}`})
    const subscription = await ada.call('presence_subscribe', {})
    await wil.call('presence_rollcall', {session: 's1'})
    expect(await ada.next()).toEqual({
      jsonrpc: '2.0',
      method: 'presence_subscription',
      params: {subscription, result: {i: 'u-writer', type: 'rollCall', session: 's1'}},
    })
    const data = {sessionId: 's1', locations: [{documentId: 'a', path: ['title']}]}
    await wil.call('presence_announce', {data})
    expect(field(await ada.next(), 'params', 'result')).toEqual({i: 'u-writer', type: 'state', m: data})
    wil.socket.close()
    expect(field(await ada.next(), 'params', 'result')).toEqual({i: 'u-writer', type: 'disconnect', m: {session: 's1'}})
    ada.socket.close()
  })

  test('a caller without a token neither hears nor is heard', async () => {
    const [ada, stranger] = [await open(), await open()]
    await ada.call('authorization', {authorization: `Bearer ${tokens.admin}`})
    await ada.call('presence_subscribe', {})
    await stranger.call('authorization', {authorization: 'Bearer wrong'})
    expect(await stranger.call('presence_subscribe', {})).toEqual({})
    await stranger.call('presence_announce', {data: {sessionId: 'x', locations: []}})
    // Had the stranger been heard, that message would come before the answer.
    expect(await ada.call('presence_rollcall', {session: 's'})).toEqual({})
    ada.socket.close()
    stranger.socket.close()
  })

  test('pages of other sites and other host names get no socket', async () => {
    await expect(open({origin: 'https://evil.example'})).rejects.toThrow('403')
    await expect(open({host: 'evil.example'})).rejects.toThrow('403')
    await expect(open({origin: 'null'})).rejects.toThrow('403')
  })

  test('bears with nonsense', async () => {
    const ada = await open()
    ada.socket.send('not json')
    ada.socket.send('[]')
    expect(await ada.call('authorization', {authorization: `Bearer ${tokens.admin}`})).toEqual({})
    ada.socket.close()
  })
})

test('a broken request line ends one connection, not the server', async () => {
  const socket = connect(server.port, '127.0.0.1')
  socket.write('NONSENSE\r\n\r\n')
  await new Promise((resolve) => socket.on('close', resolve).resume())
  expect(await raw({host: 'localhost'})).toBe(200)
})

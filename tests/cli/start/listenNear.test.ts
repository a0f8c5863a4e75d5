import {createServer} from 'node:net'
import {describe, expect, test} from 'vitest'
import {listenNear} from '../../../cli/start/listenNear.ts'
import {listenOnLoopback} from '../../../cli/start/listenOnLoopback.ts'

const ok = (port: number) => listenOnLoopback(port, (_, response) => response.end('ours'))

function foreign(host: string): Promise<{port: number; close: () => Promise<void>}> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end('HTTP/1.1 200 OK\r\n\r\nforeign'))
    server.listen(0, host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({port, close: () => new Promise((done) => server.close(() => done()))})
    })
  })
}

describe('a port that another program has', () => {
  test.each(['127.0.0.1', '::1', '0.0.0.0', '::'])(
    'on %s is left alone, a free one is taken, and it is said',
    async (host) => {
      const other = await foreign(host)
      const lines: string[] = []
      const ours = await listenNear('Studio', other.port, ok, (line) => lines.push(line))
      expect(ours.port).not.toBe(other.port)
      expect(await (await fetch(ours.url)).text()).toBe('ours')
      expect(lines).toEqual([`  Port ${other.port} is used by another program; the Studio takes ${ours.port}`])
      await ours.close()
      await other.close()
    },
  )

  test('found only when binding counts too, at any depth of causes', async () => {
    const tried: number[] = []
    const listen = async (port: number) => {
      tried.push(port)
      if (tried.length < 3) throw new Error('no', {cause: Object.assign(new Error('in use'), {code: 'EADDRINUSE'})})
      return {port, url: '', close: async () => undefined}
    }
    await listenNear('lake', 1, listen, () => undefined)
    expect(tried).toEqual([1, 2, 3])
  })

  test('any other failure is passed on', async () => {
    const listen = () => Promise.reject(new Error('disk full'))
    await expect(listenNear('lake', 0, listen, () => undefined)).rejects.toThrow('disk full')
  })
})

test('port 0 takes any and says nothing', async () => {
  const lines: string[] = []
  const ours = await listenNear('Studio', 0, ok, (line) => lines.push(line))
  expect(ours.port).toBeGreaterThan(0)
  expect(lines).toEqual([])
  await ours.close()
})

test('closing ends connections that a browser keeps open', async () => {
  const ours = await listenNear('Studio', 0, ok, () => undefined)
  await (await fetch(ours.url)).text()
  await ours.close()
  await expect(fetch(ours.url)).rejects.toThrow()
})

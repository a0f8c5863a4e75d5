import {type IncomingMessage, type Server, type ServerResponse, createServer} from 'node:http'
import type {Duplex} from 'node:stream'
import type {Listening} from './listenNear.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/**
 * An HTTP server on both loopback addresses and nowhere else.
 *
 * `localhost` may mean either address; a machine without IPv6 gets the first only. Requests under a foreign Host are
 * refused, so that a web page cannot reach the server through a name of its own that points to loopback.
 */
export async function listenOnLoopback(port: number, handler: Handler, onUpgrade?: UpgradeHandler): Promise<Listening> {
  const guarded: Handler = (request, response) => {
    if (isLocalHost(request.headers.host)) return handler(request, response)
    response.writeHead(421, {'content-type': 'text/plain; charset=utf-8'})
    response.end('This server answers on localhost only.\n')
  }
  const servers = [createServer(guarded)]
  await bind(servers[0], port, '127.0.0.1')
  const bound = portOf(servers[0])
  const second = createServer(guarded)
  try {
    await bind(second, bound, '::1')
    servers.push(second)
  } catch (error) {
    if (!isWithoutIpv6(error)) {
      await close(servers[0])
      throw error
    }
  }
  if (onUpgrade) {
    for (const server of servers) {
      server.on('upgrade', (request, socket, head) => {
        if (isLocalHost(request.headers.host)) onUpgrade(request, socket, head)
        else socket.destroy()
      })
    }
  }
  return {
    port: bound,
    url: `http://localhost:${bound}`,
    close: async () => void (await Promise.all(servers.map((server) => close(server)))),
  }
}

/** `localhost`, a name under it or a loopback address, with any port. */
export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:(?:[a-z0-9-]+\.)*localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host)
}

function bind(server: Server | undefined, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server?.once('error', reject)
    server?.listen({port, host, exclusive: true}, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function portOf(server: Server | undefined): number {
  const address = server?.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** Ends idle and busy connections alike: a browser's kept-alive socket must not hold up a Ctrl-C. */
function close(server: Server | undefined): Promise<void> {
  return new Promise((resolve) => {
    server?.close(() => resolve())
    server?.closeAllConnections()
  })
}

const isWithoutIpv6 = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')

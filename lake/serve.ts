import {createServer, type IncomingMessage, type Server} from 'node:http'
import type {Socket} from 'node:net'
import {getRequestListener} from '@hono/node-server'
import {WebSocketServer} from 'ws'
import {errorAnswer} from './http/answers.ts'
import {hostName, isAllowedOrigin, isLoopbackHost} from './http/hosts.ts'
import {LakeError} from './LakeError.ts'
import type {LakeContext} from './routes/LakeContext.ts'
import {createPresence} from './routes/presence.ts'

export interface LakeServer {
  port: number
  /** `http://localhost:<port>`, whatever the project. */
  url: string
  close(): Promise<void>
}

/** The address of the WebSocket through which Studios see each other. */
const socketPath = /^\/v[^/]+\/socket\/[^/]+$/

/**
 * Answer on 127.0.0.1, and on ::1 where the machine has it. Requests under any host name that is not this machine's own are refused,
 * so that no web page can reach the lake by pointing its own name here.
 *
 * @throws {@link LakeError} `port-taken`.
 */
export async function serve(
  context: LakeContext,
  fetch: (request: Request) => Promise<Response>,
  port: number,
): Promise<LakeServer> {
  const isOwnHost = (host: string | undefined) => {
    const name = hostName(host ?? '')
    return isLoopbackHost(name) || (context.options.extraHosts ?? []).includes(name)
  }
  const handle = getRequestListener(async (request) => {
    const host = request.headers.get('host') ?? ''
    if (isOwnHost(host)) return fetch(request)
    return errorAnswer(new LakeError('forbidden', `The lake does not answer to the host name "${host}"`))
  })
  const presence = createPresence(context)
  const webSockets = new WebSocketServer({noServer: true, maxPayload: 100_000})
  const upgrade = (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    const {origin} = request.headers
    const isWelcome =
      isOwnHost(request.headers.host) &&
      socketPath.test(pathname) &&
      (origin === undefined || isAllowedOrigin(origin, context.options.login?.allowedOrigins() ?? []))
    if (!isWelcome) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
      return
    }
    webSockets.handleUpgrade(request, socket, head, (webSocket) => presence.connect(webSocket, pathname))
  }

  const first = createServer(handle)
  await bind(first, port, '127.0.0.1')
  const boundPort = portOf(first)
  const servers = [first]
  const second = createServer(handle)
  try {
    await bind(second, boundPort, '::1')
    servers.push(second)
  } catch (error) {
    if (!isMissingAddress(error)) {
      await shut(first)
      throw error
    }
  }
  for (const server of servers) {
    // A client that writes now and then keeps its connection longer than Node's five seconds; closing it just as it is
    // used again would lose that request.
    server.keepAliveTimeout = 65_000
    server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => upgrade(request, socket, head))
  }

  return {
    port: boundPort,
    url: `http://localhost:${boundPort}`,
    close: async () => {
      for (const webSocket of webSockets.clients) webSocket.terminate()
      webSockets.close()
      await Promise.all(servers.map(shut))
    },
  }
}

async function bind(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE'
      reject(
        isTaken ? new LakeError('port-taken', `Port ${port} of ${host} is taken by another process`, {cause}) : cause,
      )
    })
    server.listen(port, host, resolve)
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new LakeError('port-taken', 'The server has no port')
  return address.port
}

/** Machines without IPv6 have no ::1. */
function isMissingAddress(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
}

async function shut(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

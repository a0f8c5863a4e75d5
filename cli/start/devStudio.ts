import {type IncomingMessage, type ServerResponse, request as httpRequest} from 'node:http'
import {type AddressInfo, type Socket, connect, createServer} from 'node:net'
import {join} from 'node:path'
import type {Duplex} from 'node:stream'
import {CliError} from '../CliError.ts'
import {hostedEnvironment} from './hostedEnvironment.ts'
import type {Listening} from './listenNear.ts'
import {longRunningTool} from './longRunningTool.ts'
import {listenOnLoopback} from './listenOnLoopback.ts'
import {type StudioRuntime, studioPage} from './studioPage.ts'

/** `sanity dev` answers its first page after a dependency scan, which takes its time on a cold machine. */
const READY_WITHIN_MS = 120_000

/**
 * The Studio with hot reload: `sanity dev` on a port of its own, behind a small proxy that puts this start's addresses
 * into its pages, as the static server does.
 */
export async function serveDevStudio(
  root: string,
  port: number,
  runtime: () => StudioRuntime,
  signal: AbortSignal,
): Promise<Listening> {
  let vitePort = 0
  const proxy = await listenOnLoopback(
    port,
    (request, response) => forward(request, response, vitePort, runtime()),
    (request, socket, head) => tunnel(request, socket, head, vitePort),
  )
  try {
    vitePort = await freePort()
    const tool = longRunningTool(
      [
        process.execPath,
        join(root, 'node_modules/sanity/bin/sanity'),
        'dev',
        '--port',
        String(vitePort),
        '--host',
        '127.0.0.1',
      ],
      {cwd: join(root, 'studio'), env: {...hostedEnvironment.unset, SANITY_TELEMETRY_DISABLED: '1'}},
      // The address behind the proxy is not the one to open.
      (line) => line.includes('[vite]'),
    )
    const close = async () => void (await Promise.all([tool.stop(), proxy.close()]))
    try {
      await answering(vitePort, signal, tool.ended)
    } catch (error) {
      await close()
      throw error
    }
    return {port: proxy.port, url: proxy.url, close}
  } catch (error) {
    await proxy.close()
    throw error
  }
}

function forward(request: IncomingMessage, response: ServerResponse, port: number, runtime: StudioRuntime): void {
  const headers = {...request.headers, 'accept-encoding': 'identity'}
  const upstream = httpRequest(
    {host: '127.0.0.1', port, path: request.url, method: request.method, headers},
    (answer) => {
      const isPage = String(answer.headers['content-type'] ?? '').startsWith('text/html')
      if (!isPage) {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
        return
      }
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const {'content-length': _, ...rest} = answer.headers
        response.writeHead(answer.statusCode ?? 502, rest)
        response.end(studioPage(Buffer.concat(chunks).toString('utf8'), runtime, ''))
      })
    },
  )
  upstream.on('error', () => {
    response.writeHead(502, {'content-type': 'text/plain; charset=utf-8'})
    response.end('The Studio is starting; reload in a moment.\n')
  })
  request.pipe(upstream)
}

/** Vite's hot-reload socket, byte for byte. */
function tunnel(request: IncomingMessage, socket: Duplex, head: Buffer, port: number): void {
  const upstream: Socket = connect(port, '127.0.0.1', () => {
    const lines = [`${request.method} ${request.url} HTTP/1.1`]
    for (let index = 0; index < request.rawHeaders.length; index += 2) {
      lines.push(`${request.rawHeaders[index]}: ${request.rawHeaders[index + 1]}`)
    }
    upstream.write(`${lines.join('\r\n')}\r\n\r\n`)
    upstream.write(head)
    upstream.pipe(socket).pipe(upstream)
  })
  upstream.on('error', () => socket.destroy())
  socket.on('error', () => upstream.destroy())
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answering(port: number, signal: AbortSignal, ended: Promise<void>): Promise<void> {
  let gone = false
  void ended.then(() => (gone = true))
  const until = performance.now() + READY_WITHIN_MS
  while (performance.now() < until) {
    if (gone) throw new CliError('failed', 'sanity dev ended before it answered')
    signal.throwIfAborted()
    if (
      await fetch(`http://127.0.0.1:${port}/`, {signal: AbortSignal.timeout(5_000)}).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new CliError('failed', `sanity dev did not answer within ${READY_WITHIN_MS / 1000} s`)
}

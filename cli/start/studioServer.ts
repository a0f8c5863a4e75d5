import {randomBytes} from 'node:crypto'
import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Listening} from './listenNear.ts'
import {listenOnLoopback} from './listenOnLoopback.ts'
import {type StudioFiles, studioFiles} from './studioFiles.ts'
import {type StudioRuntime, studioPage, studioPolicy} from './studioPage.ts'

/**
 * Serves a static Studio build: its files, and for every other page address `index.html` with this start's addresses.
 *
 * @param folder - A finished build (see `studioBuild`).
 * @param runtime - Asked at each request, since the site's address is known only after the Studio listens.
 */
export function serveStudio(port: number, folder: string, runtime: () => StudioRuntime): Promise<Listening> {
  const files = studioFiles(folder)
  return listenOnLoopback(port, (request, response) => answer(request, response, files, runtime()))
}

function answer(request: IncomingMessage, response: ServerResponse, files: StudioFiles, runtime: StudioRuntime): void {
  const headOnly = request.method === 'HEAD'
  if (request.method !== 'GET' && !headOnly) {
    return send(response, 405, {allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8'}, 'Only GET here.\n')
  }
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const file = path === '/' || path === '/index.html' ? null : files.get(path)
  if (file) {
    const lasting = path.startsWith('/static/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    return send(response, 200, {'content-type': file.type, 'cache-control': lasting}, headOnly ? '' : file.body)
  }
  if (!isPage(path)) return send(response, 404, {'content-type': 'text/plain; charset=utf-8'}, 'No such file.\n')
  const nonce = randomBytes(16).toString('base64')
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': studioPolicy(runtime, nonce),
  }
  return send(response, 200, headers, headOnly ? '' : studioPage(files.index, runtime, nonce))
}

/** An address of the Studio's own router, as opposed to a file that is not there: no extension, no odd bytes. */
const isPage = (path: string): boolean =>
  !path.startsWith('/static/') &&
  !/\\|%00|%2e%2e|\.\./i.test(path) &&
  !/\.(?:js|mjs|css|map|png|svg|ico|json|txt)$/i.test(path)

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string | Buffer): void {
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'geolocation=(), microphone=(), camera=()',
    ...headers,
  })
  response.end(body)
}

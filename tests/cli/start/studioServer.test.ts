import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Listening} from '../../../cli/start/listenNear.ts'
import {studioPage} from '../../../cli/start/studioPage.ts'
import {serveStudio} from '../../../cli/start/studioServer.ts'

const runtime = {
  projectId: 'demo-clinic',
  apiHost: 'http://localhost:3901',
  siteUrl: 'http://localhost:4001',
  datasets: [{name: 'kairos', title: 'Kairos </script><script>alert(1)</script>'}],
  login: {url: 'http://localhost:3901/login', roles: [{name: 'writer', title: 'Wren'}]},
}
const built = `<!doctype html><html><head><script src="https://core.sanity-cdn.com/bridge.js" async data-sanity-core></script>
<link rel="preconnect" href="https://studio-static.sanity.io"/><style>@font-face{font-family:Inter;src:url("https://studio-static.sanity.io/Inter.woff2")}body{margin:0}</style>
<link rel="icon" href="/static/favicon.ico"/></head><body><script>globalThis.a=1</script><script type="module" src="/static/app.js"></script></body></html>`

let parent = ''
let studio: Listening
beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'studio-'))
  mkdirSync(join(parent, 'build/static'), {recursive: true})
  writeFileSync(join(parent, 'build/index.html'), built)
  writeFileSync(join(parent, 'build/static/app.js'), 'export {}')
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  studio = await serveStudio(0, join(parent, 'build'), () => runtime)
})
afterAll(async () => {
  await studio.close()
  rmSync(parent, {recursive: true, force: true})
})

/** The path goes out exactly as written; `fetch` would tidy `..` away. */
function raw(
  path: string,
  options: {method?: string; host?: string} = {},
): Promise<{status: number; body: string; headers: NodeJS.Dict<string | string[]>}> {
  return new Promise((resolve, reject) => {
    const headers = {host: options.host ?? `localhost:${studio.port}`}
    const sent = request(
      {host: '127.0.0.1', port: studio.port, path, method: options.method ?? 'GET', headers, agent: false},
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            body: Buffer.concat(chunks).toString('utf8'),
            headers: answer.headers,
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}

describe('the page of the Studio', () => {
  test('carries this start’s addresses before any other script, with no way out of the script', () => {
    expect(studioPage('<html><head><script>x</script></head></html>', runtime, 'abc')).toBe(
      '<html><head><script nonce="abc">globalThis.__CLINIC_CONTENT__ = {"projectId":"demo-clinic","apiHost":"http://localhost:3901",' +
        '"siteUrl":"http://localhost:4001","datasets":[{"name":"kairos","title":"Kairos \\u003c/script>\\u003cscript>alert(1)\\u003c/script>"}],' +
        '"login":{"url":"http://localhost:3901/login","roles":[{"name":"writer","title":"Wren"}]}}</script><script nonce="abc">x</script></head></html>',
    )
  })

  test('a dollar sign in a title stays a dollar sign', () => {
    const page = studioPage('<head></head>', {...runtime, projectId: `$&$'$1`}, 'abc')
    expect(page).toContain(`"projectId":"$&$'$1"`)
  })

  test('asks no other host for anything', async () => {
    const {body} = await raw('/')
    expect(
      body.replaceAll(/globalThis\.__CLINIC_CONTENT__ = .*?<\/script>/g, '').match(/https?:\/\/[^"')\s]+/g),
    ).toBeNull()
    expect(body).toContain('href="/static/favicon.ico"')
  })

  test.each([
    '/',
    '/kairos',
    '/kairos/structure/article;article-x',
    '/index.html',
    '/kairos/intent/edit/id=a.b;type=article/',
  ])('%s is the application', async (path) => {
    const {status, body, headers} = await raw(path)
    expect({status, cache: headers['cache-control'], app: body.includes('__CLINIC_CONTENT__')}).toEqual({
      status: 200,
      cache: 'no-store',
      app: true,
    })
  })

  test('its policy names the lake, the site and the nonce of its scripts', async () => {
    const {headers, body} = await raw('/')
    const policy = String(headers['content-security-policy'])
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
    expect(body.split(`nonce="${nonce}"`).length).toBe(4)
    expect(policy).toContain('ws://*.localhost:3901')
    expect(policy).toContain(`frame-src 'self' http://localhost:4001`)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('its files', () => {
  test('are served with their type and kept for good', async () => {
    const {status, body, headers} = await raw('/static/app.js?x=1')
    expect({status, body, type: headers['content-type'], cache: headers['cache-control']}).toEqual({
      status: 200,
      body: 'export {}',
      type: 'text/javascript; charset=utf-8',
      cache: 'public, max-age=31536000, immutable',
    })
  })

  test('a missing one is 404, not the application', async () => {
    expect((await raw('/static/gone.js')).status).toBe(404)
    expect((await raw('/favicon.ico')).status).toBe(404)
  })

  test.each([
    '/../secret.txt',
    '/static/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/static/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/\\..\\secret.txt',
    '/static/app.js%00.html',
    '/%',
    '//etc/passwd',
  ])('no spelling reaches outside the build: %s', async (path) => {
    const {body} = await raw(path)
    expect(body).not.toContain('secret')
    expect(body).not.toContain('root:')
  })

  test('nothing but GET and HEAD', async () => {
    expect((await raw('/', {method: 'POST'})).status).toBe(405)
    expect(await raw('/', {method: 'HEAD'})).toMatchObject({status: 200, body: ''})
  })

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3333', 'evil.example:80@localhost'])(
    'nothing under the foreign host %s',
    async (host) => {
      expect(await raw('/', {host})).toMatchObject({status: 421, body: 'This server answers on localhost only.\n'})
    },
  )
})

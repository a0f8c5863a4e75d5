import {fileURLToPath} from 'node:url'
import {HtmlValidate} from 'html-validate'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {clientBuild} from '../../cli/start/clientBuild.ts'
import {siteSettings} from '../../examples/site/settings.ts'
import {type Lake, createLake} from '../../lake/index.ts'
import {sampleClinic} from './support/sampleClinic.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ROBOT = 'robot-token-of-the-tests-0123456789'
const VIEWER = 'viewer-token-of-the-tests-0123456789'
const settings = {
  projectId: 'demo-clinic',
  datasets: ['sample', 'empty'],
  apiHost: 'http://localhost:3900',
  siteUrl: 'http://localhost:4000',
  studioUrl: 'http://localhost:3333',
}

type Handle = (request: Request) => Promise<Response>
const logged: string[] = []
let lake: Lake
let site: Handle
let siteWithoutToken: Handle
let siteWithFeedback: Handle
let siteWithoutLake: Handle

beforeAll(async () => {
  const built = clientBuild(ROOT)
  if (!built.cached) await built.build()
  lake = await createLake({
    memory: true,
    projectId: 'demo-clinic',
    datasets: ['sample', 'empty'],
    users: [
      {id: 'robot', name: 'Robot', email: 'robot@localhost.invalid', role: 'all', token: ROBOT, robot: true},
      {id: 'viewer', name: 'Viewer', email: 'viewer@localhost.invalid', role: 'viewer', token: VIEWER, robot: true},
    ],
    roles: [
      {name: 'all', title: 'All', permissions: [{filter: 'true', permissions: ['read', 'create', 'update']}]},
      {name: 'viewer', title: 'Viewer', permissions: [{filter: 'true', permissions: ['read']}]},
    ],
  })
  const mutations = (await sampleClinic()).map((document) => ({create: document}))
  const written = await lake.fetch(
    new Request('http://localhost:3900/v2025-02-19/data/mutate/sample', {
      method: 'POST',
      headers: {authorization: `Bearer ${ROBOT}`, 'content-type': 'application/json'},
      body: JSON.stringify({mutations}),
    }),
  )
  expect(written.status, await written.clone().text()).toBe(200)
  const {createSite} = await import('../../examples/site/site.ts')
  const ask: typeof fetch = (input, init) => lake.fetch(new Request(input, init))
  site = createSite({...settings, token: VIEWER}, ask)
  siteWithoutToken = createSite(settings, ask)
  siteWithFeedback = createSite({...settings, feedbackUrls: {sample: 'mailto:editor@clinic.example'}}, ask)
  siteWithoutLake = createSite(
    {...settings, token: VIEWER},
    () => Promise.reject(new TypeError('fetch failed')),
    (line) => logged.push(line),
  )
})
afterAll(() => lake.close())

const request = (path: string, init: RequestInit = {}) =>
  new Request(`http://localhost:4000${path}`, {...init, headers: {host: 'localhost:4000', ...init.headers}})

async function get(path: string, from = site): Promise<{status: number; body: string; headers: Headers}> {
  const response = await from(request(path))
  return {status: response.status, body: await response.text(), headers: response.headers}
}

describe('an article', () => {
  test('is shown with its review, crisis line, structured data and canonical address', async () => {
    const {status, body, headers} = await get('/sample/articles/sample-article')
    expect(status).toBe(200)
    for (const part of [
      '<html lang="en-US">',
      '<title>Sample article</title>',
      '<link rel="canonical" href="http://localhost:4000/sample/articles/sample-article">',
      'Sample words.',
      'Sample Reviewer',
      'tel:5550199',
      'application/ld+json',
    ]) {
      expect(body).toContain(part)
    }
    expect(body).not.toContain('edited')
    expect(body).not.toContain('noindex')
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'self'; img-src 'self' http://localhost:3900; base-uri 'none'; form-action 'none'; frame-ancestors http://localhost:3333`,
    )
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('has its head from the package, and leads to the feeds and its Markdown', async () => {
    const {body} = await get('/sample/articles/sample-article')
    for (const part of [
      '<meta name="description" content="Sample article in short.">',
      '<meta property="og:url" content="http://localhost:4000/sample/articles/sample-article">',
      '<link rel="alternate" type="application/atom+xml" title="Sample &lt;Clinic&gt;" href="/sample/feed.xml">',
      '<link rel="alternate" type="application/feed+json" title="Sample &lt;Clinic&gt;" href="/sample/feed.json">',
      '<link rel="alternate" type="text/markdown" href="http://localhost:4000/sample/articles/sample-article.md">',
    ]) {
      expect(body).toContain(part)
    }
    expect((await get('/sample/preview/never-published')).body).not.toContain('text/markdown')
  })

  test('says on paper where it comes from, and asks for errors only where somebody reads them', async () => {
    const {body} = await get('/sample/articles/sample-article')
    expect(body).toContain('See http://localhost:4000/sample/articles/sample-article</p>')
    expect(body).not.toContain('Report an error')
    const asking = (await get('/sample/articles/sample-article', siteWithFeedback)).body
    expect(asking).toContain('href="mailto:editor@clinic.example"')
    expect(asking).toContain('do not send health details')
  })

  test('is Markdown for programs, under the address of its page', async () => {
    const {status, body, headers} = await get('/sample/articles/sample-article.md')
    expect(status).toBe(200)
    expect(body).toContain('# Sample article\n')
    expect(body).toContain('Sample words.')
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(headers.get('link')).toBe('<http://localhost:4000/sample/articles/sample-article>; rel="canonical"')
    const moved = await get('/sample/articles/old-address.md')
    expect({status: moved.status, location: moved.headers.get('location')}).toEqual({
      status: 301,
      location: '/sample/articles/sample-article.md',
    })
    for (const [path, refused] of [
      ['/sample/articles/withdrawn.md', 410],
      ['/sample/articles/never-published.md', 404],
      ['/sample/articles/.md', 404],
    ] as const) {
      const answer = await get(path)
      expect(answer.status, path).toBe(refused)
      expect(answer.body, path).not.toContain('draft words')
      expect(answer.body, path).not.toContain('Withdrawn words')
    }
  })

  test('at a former address moves there for good', async () => {
    const {status, headers} = await get('/sample/articles/old-address')
    expect({status, location: headers.get('location')}).toEqual({
      status: 301,
      location: '/sample/articles/sample-article',
    })
  })

  test('that was withdrawn is gone, with the clinic’s note and without its words', async () => {
    const {status, body} = await get('/sample/articles/withdrawn')
    expect(status).toBe(410)
    expect(body).toContain('A note for &lt;readers&gt;.')
    expect(body).not.toContain('Withdrawn words')
  })

  test('that has only a draft does not exist', async () => {
    const {status, body} = await get('/sample/articles/never-published')
    expect(status).toBe(404)
    expect(body).not.toContain('Secret draft words')
  })
})

describe('the files for programs', () => {
  const addressOf = (slug: string) => `http://localhost:4000/sample/articles/${slug}`

  test('feeds list each served article once, and nothing else', async () => {
    const atom = await get('/sample/feed.xml')
    expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect([...atom.body.matchAll(/<entry[^>]*>.*?href="([^"]+)"/gs)].map(([, href]) => href).sort()).toEqual([
      addressOf('sample-article'),
      addressOf('unchanged'),
    ])
    const json = await get('/sample/feed.json')
    expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    const feed = JSON.parse(json.body)
    expect(feed).toMatchObject({title: 'Sample <Clinic>', feed_url: 'http://localhost:4000/sample/feed.json'})
    expect(feed.items.map(({url}: {url: string}) => url).sort()).toEqual([
      addressOf('sample-article'),
      addressOf('unchanged'),
    ])
    for (const {body} of [atom, json]) expect(body).not.toMatch(/draft words|Withdrawn|Never published/)
  })

  test('the site map holds every page that may be found', async () => {
    const {body, headers} = await get('/sample/sitemap.xml')
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect([...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address).sort()).toEqual([
      'http://localhost:4000/sample/',
      addressOf('sample-article'),
      addressOf('unchanged'),
      'http://localhost:4000/sample/editorial-policy',
    ])
  })

  test('llms.txt leads to the Markdown of the articles', async () => {
    const {body, headers} = await get('/sample/llms.txt')
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(body).toContain(`(${addressOf('sample-article')}.md)`)
    expect(body).not.toMatch(/Withdrawn|Never published/)
  })

  test.each(['feed.xml', 'feed.json', 'sitemap.xml', 'llms.txt'])('%s of no clinic is 404', async (name) => {
    expect((await get(`/empty/${name}`)).status).toBe(404)
    expect((await get(`/${name}`)).status).toBe(404)
    expect((await get(`/sample/${name}/more`)).status).toBe(404)
  })
})

test('settings name every feedback address that cannot be one', () => {
  const env = {CLINIC_CONTENT_PROJECT_ID: 'demo', CLINIC_CONTENT_DATASETS: 'kairos,example'}
  const feedback = (value: string) => siteSettings({...env, CLINIC_CONTENT_FEEDBACK_URLS: value}, 4000).feedbackUrls
  expect(feedback('')).toBeUndefined()
  expect(feedback('kairos=mailto:a@b.example,example=https://b.example/f?a=b')).toEqual({
    kairos: 'mailto:a@b.example',
    example: 'https://b.example/f?a=b',
  })
  for (const wrong of ['kairos', 'kairos=', 'kairos=javascript:alert(1)', 'other=mailto:a@b.example']) {
    expect(() => feedback(wrong), wrong).toThrow(`CLINIC_CONTENT_FEEDBACK_URLS has "${wrong}"`)
  }
})

describe('the editorial policy', () => {
  test('is a page that the foot of every page of the clinic leads to', async () => {
    const {status, body} = await get('/sample/editorial-policy')
    expect(status).toBe(200)
    expect(body).toContain('A clinician has approved the article.')
    expect(body).toContain('<link rel="canonical" href="http://localhost:4000/sample/editorial-policy">')
    expect((await get('/sample/articles/sample-article')).body).toContain('href="/sample/editorial-policy"')
    expect((await get('/empty/editorial-policy')).status).toBe(404)
    expect((await get('/sample/editorial-policy/more')).status).toBe(404)
  })
})

describe('a preview', () => {
  test('says that nobody reviewed it, is never indexed, kept or marked up', async () => {
    const {status, body, headers} = await get('/sample/preview/never-published')
    expect(status).toBe(200)
    expect(body).toContain('Not clinically reviewed')
    expect(body).toContain('Secret draft words.')
    expect(body).toContain('<meta name="robots" content="noindex">')
    expect(body).not.toContain('rel="canonical"')
    expect(body).not.toContain('ld+json')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('content-security-policy')).toContain('frame-ancestors http://localhost:3333')
  })

  test('tells the Studio which page it is; what readers get runs no script', async () => {
    const script = '<script src="/presentation.js" data-studio="http://localhost:3333" defer></script>'
    for (const path of ['/sample/preview/never-published', '/sample/presentation']) {
      const {body, headers} = await get(path)
      expect(body).toContain(script)
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
      expect(headers.get('cache-control')).toBe('no-store')
    }
    expect((await get('/presentation.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect((await get('/sample/articles/sample-article')).body).not.toContain('/presentation.js')
    expect((await get('/sample/')).body).not.toContain('/presentation.js')
  })

  test('shows the draft of a published article as a draft', async () => {
    const {body} = await get('/sample/preview/sample-article')
    expect(body).toContain('Sample article, edited')
    expect(body).toContain('Not clinically reviewed')
  })

  test('of a published article that nobody is changing is the article as readers see it', async () => {
    const {body, headers} = await get('/sample/preview/unchanged')
    expect(body).toContain('Unchanged words.')
    expect(body).not.toContain('Not clinically reviewed')
    expect(body).toContain('<link rel="canonical" href="http://localhost:4000/sample/articles/unchanged">')
    expect(headers.get('x-robots-tag')).toBe('noindex')
  })

  test('is refused by a site without a token', async () => {
    const {status, body} = await get('/sample/preview/never-published', siteWithoutToken)
    expect(status).toBe(403)
    expect(body).not.toContain('Secret draft words')
  })

  test('of nothing is 404', async () => {
    expect((await get('/sample/preview/nothing-here')).status).toBe(404)
  })
})

describe('the page of a clinic', () => {
  test('says where people can be for care by phone or video', async () => {
    expect((await get('/sample/')).body).toContain(
      '<p>Care by phone or video is offered to people who are in: Florida, Georgia (US).</p>',
    )
  })

  test('lists what is published, and drafts by title only, as not reviewed', async () => {
    const {status, body} = await get('/sample/')
    expect(status).toBe(200)
    expect(body).toContain('Sample &lt;Clinic&gt;')
    expect(body).toContain('<a href="/sample/articles/sample-article">Sample article</a>')
    expect(body).toContain('In preparation: not clinically reviewed')
    expect(body).toContain('<a href="/sample/preview/never-published">Never published</a>')
    expect(body).not.toContain('Secret draft words')
    expect(body).not.toContain('/withdrawn')
    expect(body).not.toContain('/preview/sample-article')
  })

  test('names no draft without a token', async () => {
    expect((await get('/sample/', siteWithoutToken)).body).not.toContain('Never published')
  })

  test('is reached without its slash, too', async () => {
    const {status, headers} = await get('/sample')
    expect({status, location: headers.get('location')}).toEqual({status: 301, location: '/sample/'})
  })

  test('of a dataset without a clinic is 404', async () => {
    expect((await get('/empty/')).status).toBe(404)
  })
})

test('the first page links every clinic', async () => {
  const {status, body} = await get('/')
  expect(status).toBe(200)
  expect(body).toContain('<a href="/sample/">Sample &lt;Clinic&gt;</a>')
})

test('skip link, landmarks and help are at the same place of every page', async () => {
  for (const path of [
    '/',
    '/sample/',
    '/sample/articles/sample-article',
    '/sample/preview/never-published',
    '/sample/articles/nothing',
  ]) {
    const {body} = await get(path)
    const order = [
      'href="#main"',
      '<header class="site-header"',
      'href="#help"',
      '<main id="main"',
      '<footer class="site-footer"',
      'id="help"',
    ]
    expect(order.map((part) => body.indexOf(part))).toEqual(
      order.map((part) => body.indexOf(part)).sort((a, b) => a - b),
    )
    expect(
      order.every((part) => body.includes(part)),
      path,
    ).toBe(true)
    expect(body.match(/<h1[\s>]/g), path).toHaveLength(1)
  }
})

describe('a strange address', () => {
  test.each([
    '/nowhere/',
    '/sample/articles/',
    '/sample/articles/none-such',
    '/sample/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/sample/articles/..%2f..%2fetc%2fpasswd',
    '/sample/articles/a/b',
    '/sample/articles/%00',
    '/sample/articles/%E0%A4%A',
    `/sample/articles/${'a'.repeat(120)}`,
    `/sample/articles/x"]|order(_id)[0]`,
    '/sample/preview/Not%20A%20Slug',
    '/sample/preview/',
    '/sample/other',
    '/__proto__/',
    '/constructor/articles/x',
    '//evil.example/',
  ])('is 404 and repeats nothing of it: %s', async (path) => {
    const {status, body} = await get(path)
    expect(status).toBe(404)
    expect(body).not.toContain('alert(1)')
    expect(body).not.toContain('evil.example')
  })

  test('a foreign host name is refused', async () => {
    expect((await site(new Request('http://evil.example/', {headers: {host: 'evil.example'}}))).status).toBe(421)
  })

  test('only GET and HEAD', async () => {
    expect((await site(request('/sample/', {method: 'POST', body: 'x'}))).status).toBe(405)
    const head = await site(request('/sample/', {method: 'HEAD'}))
    expect({status: head.status, body: await head.text()}).toEqual({status: 200, body: ''})
  })
})

test('says in plain words that the lake is down', async () => {
  const {status, body, headers} = await get('/sample/', siteWithoutLake)
  expect(status).toBe(502)
  expect(body).toContain('The page cannot be shown right now')
  expect(body).toContain('call your local emergency number')
  expect(headers.get('retry-after')).toBe('30')
  expect(logged).toEqual([expect.stringContaining('localhost:3900 not reached')])
  expect(body).not.toContain('localhost:3900')
})

test('its own files', async () => {
  expect((await get('/site.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect((await get('/icon.svg')).headers.get('content-type')).toBe('image/svg+xml')
  expect((await get('/robots.txt')).body).toBe('User-agent: *\nDisallow: /\n')
})

describe('its markup', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    // Two landmarks of one kind are told apart by their names; a long title is the writer's.
    rules: {'long-title': 'off'},
  })

  test.each([
    '/',
    '/sample/',
    '/sample/articles/sample-article',
    '/sample/preview/never-published',
    '/sample/articles/withdrawn',
    '/sample/editorial-policy',
    '/nowhere/',
  ])('is valid: %s', async (path) => {
    const report = await validator.validateString((await get(path)).body)
    expect(
      report.results.flatMap(({messages}) =>
        messages.map(({ruleId, message, line}) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([])
  })
})

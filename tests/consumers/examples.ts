import {createHmac} from 'node:crypto'
import {cpSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Browser, chromium, type Page} from 'playwright-core'
import {accessibilityProblems, BEST_PRACTICE} from '../e2e/support/accessible.ts'
import {chromiumLaunch} from '../e2e/support/chromium.ts'
import type {SeededLake} from '../fixtures/seededLake.ts'
import {freePort, run, serve} from './siteProcess.ts'
import {equal, root, type Verify} from './verify.ts'

const SLUG = 'anxious-attachment'
const WEBHOOK_SECRET = 'a secret of this run'

interface Surroundings {
  /** Holds the packed tarball; the examples are laid into it as they lie in the repository. */
  folder: string
  tarball: string
  lake: SeededLake
  verify: Verify
  /** Leaves out the sites that take a build, which are most of the time. */
  isSmoke: boolean
}

/** Each example as somebody would use it: copied, installed from its lock file, built, opened in a browser. */
export async function verifyExamples({folder, tarball, lake, verify, isSmoke}: Surroundings): Promise<void> {
  const browser = await chromium.launch(await chromiumLaunch())
  const copied = (name: string): string => {
    const site = join(folder, 'examples', name)
    cpSync(join(root, 'examples', name), site, {recursive: true, filter: (file) => !isMade(file)})
    return site
  }
  const ports = {plain: await freePort(), astro: await freePort(), next: await freePort()}
  const env = {
    ...process.env,
    CLINIC_CONTENT_API_HOST: lake.url,
    SANITY_WEBHOOK_SECRET: WEBHOOK_SECRET,
    SITE_URL: 'https://clinic.example',
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  }

  for (const name of Object.keys(ports)) {
    await verify(`examples/${name}: the lock file names the package as it is packed, without its checksum`, () => {
      const lock: unknown = JSON.parse(readFileSync(join(root, 'examples', name, 'package-lock.json'), 'utf8'))
      const {resolved, integrity} = Object(Object(lock).packages['node_modules/clinic-content'])
      equal({resolved, integrity}, {resolved: `file:../../${tarball}`})
    })
  }

  await verify('examples/plain: an article in a browser, from the files of the package alone', async () => {
    const site = copied('plain')
    await run(site, 'npm', ['ci', '--loglevel=error'], env)
    const stop = await serve(site, ['start', '--', '--port', String(ports.plain)], env, ports.plain)
    try {
      const home = `http://localhost:${ports.plain}/`
      await withPage(browser, lake, async (page) => {
        await expectArticle(page, home)
        equal(await page.locator('meta[name="robots"]').getAttribute('content'), 'noindex')
        await page.goto(`${home}?article=no-such-article`)
        await page.getByText('There is no such article.').waitFor()
      })
    } finally {
      stop()
    }
  })

  if (isSmoke) {
    console.log('        examples/astro and examples/next are built by `npm run test:consumers`')
    await browser.close()
    return
  }

  await verify('examples/astro: built, and the article in a browser', async () => {
    const site = copied('astro')
    await run(site, 'npm', ['ci', '--loglevel=error'], env)
    await run(site, 'npm', ['run', 'build'], env)
    const stop = await serve(site, ['run', 'preview', '--', '--port', String(ports.astro)], env, ports.astro)
    try {
      await withPage(browser, lake, async (page) => {
        await expectArticle(page, `http://localhost:${ports.astro}/`)
        equal(await headOf(page), {
          canonical: `https://clinic.example/articles/${SLUG}/`,
          robots: 'noindex',
          jsonLd: 'https://schema.org',
        })
      })
    } finally {
      stop()
    }
  })

  await verify(
    'examples/next: built, the article in a browser, and gone at once when the webhook says so',
    async () => {
      const site = copied('next')
      await run(site, 'npm', ['ci', '--loglevel=error'], env)
      await run(site, 'npm', ['run', 'build'], env)
      const stop = await serve(site, ['start', '--', '--port', String(ports.next)], env, ports.next)
      const home = `http://localhost:${ports.next}/`
      const article = `${home}articles/${SLUG}`
      try {
        await withPage(browser, lake, async (page) => {
          await expectArticle(page, home)
          equal(await headOf(page), {
            canonical: `https://clinic.example/articles/${SLUG}`,
            robots: 'noindex',
            jsonLd: 'https://schema.org',
          })
        })
        const statuses: unknown[] = []
        await patchArticle(lake, {set: {withdrawal: {category: 'safety', on: '2026-11-24T10:00:00Z'}}})
        statuses.push(await hook(home, 'not the secret'), await statusOf(article))
        statuses.push(await hook(home, WEBHOOK_SECRET), await statusOf(article))
        await patchArticle(lake, {unset: ['withdrawal']})
        statuses.push(await hook(home, WEBHOOK_SECRET), await statusOf(article))
        equal(statuses, [401, 200, 200, 404, 200, 200])
      } finally {
        stop()
      }
    },
  )

  await browser.close()
}

const isMade = (file: string): boolean => /\/(node_modules|\.next|\.astro|dist)$/.test(file)

/** Opens a page, fails on what it says in its console and on what it asks of anybody but this machine. */
async function withPage(browser: Browser, lake: SeededLake, body: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      const {hostname, protocol} = new URL(request.url())
      if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) problems.push(request.url())
    })
    await page.route('**/favicon.ico', (route) => route.fulfill({status: 204}))
    // What a page names as the lake of `npm start` is the one of this run.
    await page.route('http://localhost:3900/**', (route) =>
      route.continue({url: route.request().url().replace('http://localhost:3900', lake.url)}),
    )
    await body(page)
    equal(problems, [])
  } finally {
    await context.close()
  }
}

/** From the list to the article: its title, numbers, references, help and the words that a demonstration must say. */
async function expectArticle(page: Page, home: string): Promise<void> {
  await page.goto(home)
  await page.getByRole('heading', {name: 'Articles'}).waitFor()
  await page.getByRole('main').getByRole('link', {name: 'Anxious attachment'}).click()
  await page.locator('article.cc-article h1').waitFor()
  equal(
    {
      notice: (await page.locator('.cc-notice').first().innerText()).startsWith('Demonstration'),
      marker: await page.locator('.cc-cite a').first().getAttribute('href'),
      hasReferences: (await page.locator('#references ~ ol > li, section ol > li[id^="ref-"]').count()) > 10,
      helpLines: (await page.locator('.cc-help a[href^="tel:"]').count()) > 0,
      report: await page.locator('.cc-report').count(),
    },
    {notice: true, marker: '#ref-1', hasReferences: true, helpLines: true, report: 1},
  )
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme})
    equal(await accessibilityProblems(page, 'body', [BEST_PRACTICE]), [])
  }
}

/** What search engines read. */
async function headOf(page: Page): Promise<Record<string, unknown>> {
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').first().innerText())
  return {
    canonical: await page.locator('link[rel="canonical"]').getAttribute('href'),
    robots: await page.locator('meta[name="robots"]').first().getAttribute('content'),
    jsonLd: Object(data)['@context'],
  }
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url, {redirect: 'manual'})).status
}

/** Sanity's webhook for the article, signed as Sanity signs. */
async function hook(home: string, secret: string): Promise<number> {
  const body = JSON.stringify({_id: `article-of-${SLUG}`, _type: 'article', slug: SLUG})
  const time = Date.now()
  const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('base64url')
  const headers = {'content-type': 'application/json', 'sanity-webhook-signature': `t=${time},v1=${signature}`}
  return (await fetch(`${home}api/content-changed`, {method: 'POST', headers, body})).status
}

/** A change of the published article by the API, as the emergency stop makes it. */
async function patchArticle(lake: SeededLake, change: Record<string, unknown>): Promise<void> {
  const query = `*[_type == "article" && slug.current == $slug]`
  const response = await fetch(`${lake.url}/v2025-02-19/data/mutate/example?returnIds=true`, {
    method: 'POST',
    headers: {authorization: `Bearer ${lake.tokens.robot}`, 'content-type': 'application/json'},
    body: JSON.stringify({mutations: [{patch: {query, params: {slug: SLUG}, ...change}}]}),
  })
  equal([response.status, Object(await response.json()).results.length], [200, 1])
}

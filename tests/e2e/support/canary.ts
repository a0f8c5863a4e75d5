import type {Browser, BrowserContextOptions, Page} from 'playwright-core'

/** Where pages under test stand. No server has the name: the browser is given them directly. */
export const PAGE_URL = 'https://clinic.example/articles/a'

/** Hosts that a page under test may ask. */
const IMAGE_HOST = 'images.example'

/** A browser page that reaches no network and tells on whatever a document does. */
export interface Canary {
  page: Page
  /** Loads a document and lets a reader's pointer and keyboard pass over all of it. */
  show(html: string): Promise<void>
  /** What ran since the start, by what it called. */
  ran: readonly string[]
  /** Addresses asked for since the start, beside the document's own and its images. */
  asked: readonly string[]
  close(): Promise<void>
}

/** Every way in which a value of the tests would show that it ran. */
const alarms = `for (const name of ['alert', 'prompt', 'confirm', 'print', 'open'])
  window[name] = (...values) => canary(name + '(' + values.join() + ')')`

/** Events that run what handlers hold, on every element there is. */
const touchEverything = `for (const element of document.querySelectorAll('*')) {
  for (const type of ['mouseover', 'mouseenter', 'focus', 'load', 'error', 'toggle', 'animationstart'])
    element.dispatchEvent(new Event(type))
  if (/^\\s*(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? '')) element.click()
}`

export async function openCanary(browser: Browser, options: BrowserContextOptions = {}): Promise<Canary> {
  const context = await browser.newContext(options)
  const ran: string[] = []
  const asked: string[] = []
  await context.exposeFunction('canary', (what: string) => void ran.push(what))
  await context.addInitScript(alarms)
  await context.route('**/*', async (route) => {
    const {href, host} = new URL(route.request().url())
    if (href === PAGE_URL) return route.fulfill({contentType: 'text/html; charset=utf-8', body: ''})
    if (host !== IMAGE_HOST) asked.push(href)
    return route.abort()
  })
  const page = await context.newPage()
  await page.goto(PAGE_URL)
  return {
    page,
    ran,
    asked,
    async show(document) {
      // Written into the one window: a navigation for each takes ten times as long.
      await page.setContent(document, {waitUntil: 'domcontentloaded'})
      await page.evaluate(touchEverything)
    },
    close: () => context.close(),
  }
}

import {type Browser, chromium} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {RenderableArticle} from '../../src/articlePage.ts'
import {articleCss, printDetails, renderArticle, reportError, tableOfContents} from '../../src/render/html/index.ts'
import {draft, publishable} from '../render/fixtures/articlePage.ts'
import {fullArticle} from '../render/fixtures/fullArticle.ts'
import {hostileValues} from '../render/fixtures/hostileValues.ts'
import {outputs} from '../render/fixtures/outputs.ts'
import {replaceEveryText} from '../render/fixtures/replaceTexts.ts'
import {accessibilityProblems, BEST_PRACTICE} from './support/accessible.ts'
import {phone} from './support/browser.ts'
import {openCanary, PAGE_URL} from './support/canary.ts'
import {chromiumLaunch} from './support/chromium.ts'

/** Pages of the renderers in a real browser: no lake, no Studio, no network. */
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunch())
})
afterAll(() => browser.close())

/** A whole document around what a renderer made, as a site would put it together. */
const documentOf = (head: string, main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<style>${articleCss}</style></head><body><main>${main}</main></body></html>`

/** What stands around an article, with a value as the address that the site gives. */
const around = (article: RenderableArticle, url: string) => ({
  before: tableOfContents(renderArticle(article).toc),
  after: reportError(article, {url}) + printDetails(article, {url}),
})

test('the canary tells on what runs and on what is asked for', async () => {
  const canary = await openCanary(browser)
  await canary.show(
    documentOf('', '<img src="x" onerror="alert(1)"><script>prompt(2)</script><a href="javascript:confirm(3)">x</a>'),
  )
  await expect.poll(() => canary.ran.toSorted()).toEqual(['alert(1)', 'alert(1)', 'confirm(3)', 'prompt(2)'])
  expect(canary.asked).toEqual(['https://clinic.example/articles/x'])
  await canary.close()
})

test('no value in every text runs, asks anybody for anything, ends an article early or breaks a feed', async () => {
  const canary = await openCanary(browser)
  for (const value of hostileValues) {
    const hostile = {...replaceEveryText(fullArticle, value), title: value}
    const article = publishable({...hostile, language: value})
    const {html, react, meta, jsonLd, atom, sitemap} = outputs(article)
    const {before, after} = around(article, value)
    await canary.show(documentOf(meta + jsonLd, before + html + after + react + renderArticle(draft(hostile)).html))
    const [articles, isXml] = await canary.page.evaluate<[number, boolean]>(
      `[document.querySelectorAll('main > article.cc-article').length, ${JSON.stringify([atom, sitemap])}.every((xml) =>
        !new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'))]`,
    )
    const {ran, asked} = canary
    expect({value, ran, asked, articles, isXml}).toEqual({value, ran: [], asked: [], articles: 3, isXml: true})
  }
  // What fails to load says so late.
  await canary.page.waitForLoadState('load')
  expect(canary).toMatchObject({ran: [], asked: []})
  await canary.close()
})

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', (colorScheme) => {
  describe.each([
    ['at desktop width', {viewport: {width: 1280, height: 900}}],
    ['on a phone', phone],
  ] as const)('%s', (_, device) => {
    test.each([
      ['a published page', publishable({...fullArticle, notices: [{id: 'safety', text: 'A notice.'}]})],
      ['a draft', draft(fullArticle)],
    ] as const)('on %s, in HTML and in React', async (__, article) => {
      const canary = await openCanary(browser, {...device, colorScheme})
      const {html, react, meta} = outputs(article)
      const {before, after} = around(article, PAGE_URL)
      for (const main of [before + html + after, before + react + after]) {
        await canary.show(documentOf(meta, main))
        expect(await accessibilityProblems(canary.page, 'html', [BEST_PRACTICE])).toEqual([])
        expect(await canary.page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      }
      await canary.close()
    })
  })
})

import {createRequire} from 'node:module'
import {describe, expect, inject, test} from 'vitest'
import {openContext, phone} from './support/browser.ts'
import {screenshot} from './support/screenshot.ts'

const {site} = inject('stack')
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const pages = {
  home: '/',
  clinic: '/example/',
  article: '/example/articles/anxious-attachment',
  'unreviewed clinic': '/kairos/',
  'unreviewed article': '/kairos/preview/anxious-attachment',
  'missing page': '/example/articles/no-such-article',
}

interface Violation {
  id: string
  help: string
  nodes: string[]
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(Object.entries(pages))('axe finds nothing on the %s', async (_name, path) => {
    // The site's policy runs no script of anybody; axe has to come in past it.
    const context = await openContext({colorScheme, bypassCSP: true})
    const page = await context.newPage()
    await page.goto(site + path)
    await page.addScriptTag({path: axeSource})
    const violations = await page.evaluate<Violation[]>(
      `axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(({violations}) =>
        violations.map(({id, help, nodes}) => ({id, help, nodes: nodes.map(({html}) => html)})))`,
    )
    expect(violations).toEqual([])
    await context.close()
  })
})

test('works without JavaScript and asks nobody else for anything', async () => {
  const context = await openContext({javaScriptEnabled: false})
  const page = await context.newPage()
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await page.goto(site + pages.article)
  await page.getByRole('heading', {level: 1, name: 'Anxious attachment'}).waitFor()
  expect([...asked]).toEqual([site])

  // From a number in the text to its reference, and back to the words.
  const marker = page.locator('sup a').first()
  const target = await marker.getAttribute('href')
  expect(target).toBe('#ref-1')
  await marker.click()
  await expect.poll(() => new URL(page.url()).hash).toBe('#ref-1')
  await page.locator('#ref-1').getByRole('link', {name: /back/i}).first().click()
  await expect.poll(() => new URL(page.url()).hash).toBe('#cite-1-1')
  await context.close()
})

test('a reader of the demonstration sees who wrote and reviewed, the crisis lines and that all of it is fictional', async () => {
  const context = await openContext()
  const page = await context.newPage()
  await page.goto(site + pages.article)
  await page.getByText('Demonstration: this clinic and its reviewer are fictional').first().waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain('Written by')
  expect(text).toContain('Reviewed by')
  expect(text).toContain('988')
  expect(text).toContain('Last checked November 24, 2026')
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
  const jsonLd = (await page.locator('script[type="application/ld+json"]').textContent()) ?? ''
  expect(jsonLd).not.toContain('reviewedBy')
  await screenshot(page, 'site-article')
  await context.close()
})

test('the unreviewed article says so first, on a phone too', async () => {
  const context = await openContext({...phone})
  const page = await context.newPage()
  await page.goto(site + pages['unreviewed article'])
  await page.getByText('Not clinically reviewed').first().waitFor()
  const isWiderThanScreen = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')
  expect(isWiderThanScreen).toBe(false)
  await screenshot(page, 'site-unreviewed-phone')
  await context.close()
})

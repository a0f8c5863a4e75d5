import {type Browser, chromium} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {ArticlePage} from '../../src/articlePage.ts'
import {articleCss, citationPreviewsScript, renderArticle} from '../../src/render/html/index.ts'
import {publishable} from '../render/fixtures/articlePage.ts'
import {fullArticle} from '../render/fixtures/fullArticle.ts'
import {hostileValues} from '../render/fixtures/hostileValues.ts'
import {replaceEveryText} from '../render/fixtures/replaceTexts.ts'
import {accessibilityProblems, BEST_PRACTICE} from './support/accessible.ts'
import {openCanary} from './support/canary.ts'
import {chromiumLaunch} from './support/chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunch())
})
afterAll(() => browser.close())

const documentOf = (changes: Partial<ArticlePage>) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><style>${articleCss}</style></head>
<body><main>${renderArticle(publishable(changes)).html}</main><script>${citationPreviewsScript()}</script></body></html>`

test('a number shows its references to the pointer and to the keyboard, and Escape closes them', async () => {
  const canary = await openCanary(browser)
  const {page} = canary
  await canary.show(documentOf(fullArticle))
  const number = page.locator('.cc-cite a').first()
  const card = page.locator('.cc-preview')
  const entries = await page.locator('li[id^="ref-"]').count()
  expect([await number.innerText(), entries, await card.isVisible()]).toEqual(['1–3', 3, false])

  await number.hover()
  await expect.poll(() => card.locator('p').count()).toBe(3)
  expect(await card.innerText()).toContain('1. Mikulincer M, Shaver PR. An attachment perspective on psychopathology.')
  expect(await card.locator('[role="doc-backlink"], [id]').count()).toBe(0)
  expect(await number.getAttribute('aria-describedby')).toBe('cc-preview')
  await card.hover()
  expect(await card.isVisible()).toBe(true)
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({colorScheme})
    expect(await accessibilityProblems(page, 'main, .cc-preview', [BEST_PRACTICE])).toEqual([])
  }
  await page.mouse.move(0, 0)
  expect([await card.isVisible(), await number.getAttribute('aria-describedby')]).toEqual([false, null])

  await page.keyboard.press('Tab')
  await page.evaluate(`document.querySelector('.cc-cite a').focus()`)
  await expect.poll(() => card.isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await card.isVisible()).toBe(false)
  await number.press('Enter')
  expect(await page.locator('#ref-1:target').count()).toBe(1)
  await canary.close()
})

test('no value of a reference runs in the card', async () => {
  const canary = await openCanary(browser)
  for (const value of hostileValues) {
    await canary.show(documentOf(replaceEveryText(fullArticle, value)))
    await canary.page.evaluate(
      `document.querySelectorAll('.cc-cite a').forEach((link) => link.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})))`,
    )
    expect({value, ran: canary.ran, asked: canary.asked}).toEqual({value, ran: [], asked: []})
  }
  await canary.close()
})

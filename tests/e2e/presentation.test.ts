import type {Locator} from 'playwright-core'
import {expect, test} from 'vitest'
import {ownStack} from './support/ownStack.ts'
import {openArticle} from './support/article.ts'
import {screenshot} from './support/screenshot.ts'

const own = ownStack()

test('a writer goes from an article to its page on the preview site, beside its form', async () => {
  own.picturesOnFailure()
  const {studio, site} = own.stack()
  const page = await own.studioAs('writer', 'example')
  await openArticle(page, studio, 'example')
  await page
    .getByText('Used on one page')
    .or(page.getByText(/Used on 1 page/))
    .first()
    .click()
  await page.getByText('/example/preview/anxious-attachment').click()
  await page.waitForURL(/\/presentation/)
  // The page says who it is, so that the tool knows it is there and opens its document beside it.
  await page.getByText('Loading.').waitFor({state: 'detached'})
  await page.frameLocator('iframe').first().getByText('Demonstration').first().waitFor()
  await screenshot(page, 'studio-presentation')
  expect(await page.locator('iframe').first().getAttribute('src')).toContain(
    `${site}/example/preview/anxious-attachment`,
  )
})

test('a click on a sentence of the page lands on its field in the form', async () => {
  own.picturesOnFailure()
  const {studio, site} = own.stack()
  const page = await own.studioAs('writer', 'example')
  const preview = `${site}/example/preview/anxious-attachment`
  await page.goto(`${studio}/example/presentation?preview=${encodeURIComponent(preview)}`)
  const shown = page.frameLocator('iframe').first()
  await shown.locator('html[data-editing]').waitFor()
  // Focus stays in the frame of the page, so what counts is what the form shows.
  await shown.locator('h1 [data-sanity-edit-info]').click()
  await page.waitForURL(/\/presentation\/article\/article-anxious-attachment\/title/)
  await expect.poll(() => isOnScreen(page.getByTestId('field-title').locator('input').first())).toBe(true)

  // The last one stands in a block with a form of its own.
  const sentence = shown.locator('.cc-article p > [data-sanity-edit-info*="body"]').last()
  const words = (await sentence.innerText()).trim()
  await sentence.click()
  await page.waitForURL(/\/presentation\/article\/article-anxious-attachment\/body\[_key==%22\w+%22\].*\.text/)
  await expect.poll(() => isOnScreen(page.getByText(words).last())).toBe(true)
  await screenshot(page, 'studio-click-to-edit')
})

/** Whether the middle of an element is to be seen, and not only somewhere in the page. */
const isOnScreen = (element: Locator): Promise<boolean> =>
  element.evaluate((shown) => {
    const {x, y, width, height} = shown.getBoundingClientRect()
    return shown.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })

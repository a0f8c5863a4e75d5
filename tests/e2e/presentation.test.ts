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

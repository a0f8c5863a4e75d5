import {expect, test} from 'vitest'
import {expectAccessible} from './support/accessible.ts'
import {ARTICLE_ID, openArticle, typeAfter, waitForState} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'

const own = ownStack()

test('a writer sees the draft against what readers have, in every look, and what others see of it', async () => {
  own.picturesOnFailure()
  const {studio} = own.stack()
  const page = await own.studioAs('writer', 'example')
  await openArticle(page, studio, 'example')
  await typeAfter(page, 'This page is about that scale.', ' It has two ends.')
  await waitForState(page, 'voided')
  // A page that is left before its last keys are saved loses them.
  const robot = datasetAs('robot', own.stack(), 'example')
  await expect
    .poll(() => robot.fetch<string>('pt::text(*[_id == $id][0].body)', {id: `drafts.${ARTICLE_ID}`}))
    .toContain('It has two ends.')

  await page.goto(`${studio}/example/structure/write;all-articles;${ARTICLE_ID}%2Cview%3Dpreview`)
  const frames = page.getByTestId('preview-frame')
  await frames.waitFor()
  const text = (index: number) =>
    page.frameLocator('[data-testid=preview-frame]').nth(index).locator('body').innerText()
  await expect.poll(() => text(0)).toContain('It has two ends.')
  expect(await text(0)).toContain('Not clinically reviewed')

  await page.getByTestId('preview-version-both').click()
  await expect.poll(() => frames.count()).toBe(2)
  expect(await text(1)).not.toContain('It has two ends.')
  expect(await text(1)).not.toContain('Not clinically reviewed')
  await screenshot(page, 'studio-preview')
  await expectAccessible(page, '[data-testid=preview-pane]')

  // A look of its own, whatever the screen prefers.
  const background = () =>
    page
      .frameLocator('[data-testid=preview-frame]')
      .first()
      .locator('html')
      .evaluate((root) => getComputedStyle(root).backgroundColor)
  expect(await background()).toBe('rgb(255, 255, 255)')
  await page.getByTestId('preview-scheme-dark').click()
  await expect.poll(background).toBe('rgb(22, 24, 27)')
  await page.getByTestId('preview-version-draft').click()
  await page.getByTestId('preview-width-phone').click()
  await expect.poll(async () => (await frames.boundingBox())?.width).toBe(390)

  await page.getByTestId('preview-part-cards').click()
  await page.getByTestId('preview-share').waitFor()
  expect(await page.getByTestId('preview-search').innerText()).toContain('Not clinically reviewed')
  await screenshot(page, 'studio-preview-cards')
  await expectAccessible(page, '[data-testid=preview-pane]')

  await page.getByTestId('preview-part-data').click()
  expect(JSON.parse(await page.getByTestId('preview-data').innerText())).toMatchObject({
    '@context': 'https://schema.org',
  })
  await page.getByTestId('preview-part-print').click()
  await frames.waitFor()
  expect(await text(0)).toContain('This page may have changed since it was printed.')
})

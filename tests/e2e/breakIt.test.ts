import {execFileSync} from 'node:child_process'
import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {
  ARTICLE_ID,
  chooseAction,
  openArticle,
  openSignOff,
  publishRefusal,
  tickSignOff,
  typeAfter,
  waitForState,
} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'

/** The five-step tour that `npm start` prints, walked as it says: as Casey, in the example clinic. */
const own = ownStack()
let casey: Page

beforeAll(async () => {
  casey = await own.studioAs('clinician', 'example')
  await openArticle(casey, own.stack().studio, 'example')
})

test('1. a deleted cite voids the approval, and Publish is refused', async () => {
  own.picturesOnFailure()
  await waitForState(casey, 'approved')
  const marks = casey.getByTestId('cite-mark')
  await marks.first().waitFor()
  const before = await marks.count()
  await marks.first().scrollIntoViewIfNeeded()
  await marks.first().click()
  await casey.getByTestId('remove-annotation-button').click()
  await expect.poll(() => marks.count()).toBe(before - 1)
  await waitForState(casey, 'voided')
  expect(await publishRefusal(casey)).toMatch(/approv/i)
  // Nor can it be signed off: the sentence that lost its source leans on research.
  await openSignOff(casey, 'sign-off-refused')
  expect(await casey.getByTestId('sign-off-refused').innerText()).toContain('CIT-02')
  await casey.getByTestId('sign-off-close').click()
  await chooseAction(casey, 'Discard changes')
  await casey.getByTestId('confirm-button').click()
  await waitForState(casey, 'approved')
})

test('2. an edit after sign-off voids it again', async () => {
  own.picturesOnFailure()
  await typeAfter(casey, 'This page is about that scale.', ' Only.')
  await waitForState(casey, 'voided')
  await openSignOff(casey, 'sign-off-form')
  await tickSignOff(casey)
  await casey.getByTestId('sign-off-submit').click()
  await waitForState(casey, 'approved')
  await typeAfter(casey, 'This page is about that scale. Only.', ' Really.')
  await waitForState(casey, 'voided')
  expect(await publishRefusal(casey)).toMatch(/approv/i)
})

test('3. a crisis number typed into the text blocks until it is one of the checked ones', async () => {
  own.picturesOnFailure()
  await typeAfter(casey, 'This page is about that scale. Only. Really.', ' Call 988 now.')
  await casey
    .getByTestId('finding-list')
    .getByText(/typed|crisis number/i)
    .first()
    .waitFor()
  await screenshot(casey, 'studio-typed-crisis-number')
  await openSignOff(casey, 'sign-off-refused')
  expect(await casey.getByTestId('sign-off-refused').innerText()).toMatch(/988/)
  await casey.getByTestId('sign-off-close').click()
})

test('4. a withdrawn page is gone from the site in two clicks, and comes back', async () => {
  own.picturesOnFailure()
  const address = `${own.stack().site}/example/articles/anxious-attachment`
  expect((await fetch(address)).status).toBe(200)
  await chooseAction(casey, 'Withdraw from the site')
  await casey.getByTestId('withdraw-form').waitFor()
  await screenshot(casey, 'studio-withdraw')
  await casey.getByTestId('withdraw-submit').click()
  await expect.poll(async () => (await fetch(address)).status).toBe(410)
  const robot = datasetAs('robot', own.stack(), 'example')
  expect(await robot.fetch(`*[_type == "withdrawalRecord"]{articleId, userId, category}`)).toEqual([
    {articleId: ARTICLE_ID, userId: 'local-clinician', category: 'safety'},
  ])
  await waitForState(casey, 'withdrawn')
  await chooseAction(casey, 'Reinstate on the site')
  await casey.getByTestId('confirm-popover-confirm-button').click()
  await expect.poll(async () => (await fetch(address)).status).toBe(200)
})

test('a part is taken down at once, with a notice, while the rest of the page stays', async () => {
  own.picturesOnFailure()
  const address = `${own.stack().site}/example/articles/anxious-attachment`
  const page = async () => (await fetch(address)).text()
  expect(await page()).toContain('These are scales, not boxes.')
  await chooseAction(casey, 'Take down a part')
  await casey.getByTestId('take-down-form').waitFor()
  await casey.getByTestId('take-down-notice').selectOption('being-checked')
  await casey.getByLabel('These are scales, not boxes.').check({force: true})
  await screenshot(casey, 'studio-take-down')
  await casey.getByTestId('take-down-submit').click()
  await expect.poll(page).not.toContain('These are scales, not boxes.')
  expect(await page()).toContain('Removed while we check it.')
  expect(await page()).toContain('Part of this page is being checked.')
  expect(await page()).toContain('What it is')
  const robot = datasetAs('robot', own.stack(), 'example')
  expect(
    await robot.fetch(
      `*[_type == "withdrawalRecord" && defined(parts)]{articleId, userId, notice, "parts": count(parts)}`,
    ),
  ).toEqual([{articleId: ARTICLE_ID, userId: 'local-clinician', notice: 'being-checked', parts: 1}])
})

test('5. a draft answers to a token and to nobody else', async () => {
  // The tour's own request reads the token from its file; a terminal shows no token.
  const {tokens} = own.stack()
  expect(own.output()).not.toContain(tokens.viewer)
  expect(own.output()).not.toContain(tokens.robot)
  const read = /Bearer \$\((.*)\)"/.exec(own.output())?.[1] ?? ''
  expect(execFileSync('sh', ['-c', read], {encoding: 'utf8'}).trim()).toBe(tokens.viewer)

  const query = '*[_type == "article"]{_id}'
  const options = {perspective: 'drafts'} as const
  expect(await datasetAs('nobody', own.stack(), 'kairos').fetch(query, {}, options)).toEqual([])
  expect(await datasetAs('robot', own.stack(), 'kairos').fetch(query, {}, options)).toEqual([{_id: ARTICLE_ID}])
})

import {execFileSync} from 'node:child_process'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {
  ARTICLE_ID,
  chooseAction,
  openArticle,
  publishRefusal,
  tickSignOff,
  typeAfter,
  waitForState,
} from './support/article.ts'
import {openContext} from './support/browser.ts'
import {datasetAs} from './support/datasetAs.ts'
import {picturesOnFailure} from './support/onFailure.ts'
import {screenshot} from './support/screenshot.ts'
import {signIn} from './support/signIn.ts'
import {type StartedStack, startStack} from './support/startStack.ts'

/** The five-step tour that `npm start` prints, walked as it says: as Casey, in the example clinic. */
let started: StartedStack
let casey: Page
const contexts: BrowserContext[] = []

beforeAll(async () => {
  started = await startStack()
  const context = await openContext({viewport: {width: 1440, height: 1000}})
  contexts.push(context)
  casey = await context.newPage()
  await signIn(casey, started.stack.studio, 'clinician', 'example')
  await openArticle(casey, started.stack.studio, 'example')
})

afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  await started.stop()
})

test('1. a deleted cite voids the approval, and Publish is refused', async () => {
  picturesOnFailure(contexts)
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
  await casey.getByRole('button', {name: 'Sign off review'}).click()
  await casey.getByTestId('sign-off-refused').waitFor()
  expect(await casey.getByTestId('sign-off-refused').innerText()).toContain('CIT-02')
  await casey.getByTestId('sign-off-close').click()
  await chooseAction(casey, 'Discard changes')
  await casey.getByTestId('confirm-button').click()
  await waitForState(casey, 'approved')
})

test('2. an edit after sign-off voids it again', async () => {
  picturesOnFailure(contexts)
  await typeAfter(casey, 'This page is about that scale.', ' Only.')
  await waitForState(casey, 'voided')
  await casey.getByRole('button', {name: 'Sign off review'}).click()
  await tickSignOff(casey)
  await casey.getByTestId('sign-off-submit').click()
  await waitForState(casey, 'approved')
  await typeAfter(casey, 'This page is about that scale. Only.', ' Really.')
  await waitForState(casey, 'voided')
  expect(await publishRefusal(casey)).toMatch(/approv/i)
})

test('3. a crisis number typed into the text blocks until it is one of the checked ones', async () => {
  picturesOnFailure(contexts)
  await typeAfter(casey, 'This page is about that scale. Only. Really.', ' Call 988 now.')
  await casey
    .getByTestId('finding-list')
    .getByText(/typed|crisis number/i)
    .first()
    .waitFor()
  await screenshot(casey, 'studio-typed-crisis-number')
  await casey.getByRole('button', {name: 'Sign off review'}).click()
  await casey.getByTestId('sign-off-refused').waitFor()
  expect(await casey.getByTestId('sign-off-refused').innerText()).toMatch(/988/)
  await casey.getByTestId('sign-off-close').click()
})

test('4. a withdrawn page is gone from the site in two clicks, and comes back', async () => {
  picturesOnFailure(contexts)
  const address = `${started.stack.site}/example/articles/anxious-attachment`
  expect((await fetch(address)).status).toBe(200)
  await chooseAction(casey, 'Withdraw from the site')
  await casey.getByTestId('withdraw-form').waitFor()
  await screenshot(casey, 'studio-withdraw')
  await casey.getByTestId('withdraw-submit').click()
  await expect.poll(async () => (await fetch(address)).status).toBe(410)
  const robot = datasetAs('robot', started.stack, 'example')
  expect(await robot.fetch(`*[_type == "withdrawalRecord"]{articleId, userId, category}`)).toEqual([
    {articleId: ARTICLE_ID, userId: 'local-clinician', category: 'safety'},
  ])
  await waitForState(casey, 'withdrawn')
  await chooseAction(casey, 'Reinstate on the site')
  await casey.getByTestId('confirm-popover-confirm-button').click()
  await expect.poll(async () => (await fetch(address)).status).toBe(200)
})

test('a part is taken down at once, with a notice, while the rest of the page stays', async () => {
  picturesOnFailure(contexts)
  const address = `${started.stack.site}/example/articles/anxious-attachment`
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
  const robot = datasetAs('robot', started.stack, 'example')
  expect(
    await robot.fetch(
      `*[_type == "withdrawalRecord" && defined(parts)]{articleId, userId, notice, "parts": count(parts)}`,
    ),
  ).toEqual([{articleId: ARTICLE_ID, userId: 'local-clinician', notice: 'being-checked', parts: 1}])
})

test('5. a draft answers to a token and to nobody else', async () => {
  // The tour's own request reads the token from its file; a terminal shows no token.
  const {tokens} = started.stack
  expect(started.output()).not.toContain(tokens.viewer)
  expect(started.output()).not.toContain(tokens.robot)
  const read = /Bearer \$\((.*)\)"/.exec(started.output())?.[1] ?? ''
  expect(execFileSync('sh', ['-c', read], {encoding: 'utf8'}).trim()).toBe(tokens.viewer)

  const query = '*[_type == "article"]{_id}'
  const options = {perspective: 'drafts'} as const
  expect(await datasetAs('nobody', started.stack, 'kairos').fetch(query, {}, options)).toEqual([])
  expect(await datasetAs('robot', started.stack, 'kairos').fetch(query, {}, options)).toEqual([{_id: ARTICLE_ID}])
})

import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {ARTICLE_ID, chooseAction, openArticle, publishRefusal, typeAfter, waitForState} from './support/article.ts'
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
  // With Casey's own session: the buttons of a mark come and go with the pointer, which no test can rest on.
  const session = await casey.evaluate<string>(`localStorage.getItem('__studio_auth_token_demo-clinic')`)
  const {token} = JSON.parse(session) as {token: string}
  const client = datasetAs('robot', started.stack, 'example').withConfig({token})
  const cite = await client.fetch<{block: string; mark: string}>(
    `*[_id == $id][0].body[count(markDefs[_type == "cite"]) > 0][0]{"block": _key, "mark": markDefs[_type == "cite"][0]._key}`,
    {id: ARTICLE_ID},
  )
  await client.action({
    actionType: 'sanity.action.document.edit',
    draftId: `drafts.${ARTICLE_ID}`,
    publishedId: ARTICLE_ID,
    patch: {unset: [`body[_key=="${cite.block}"].markDefs[_key=="${cite.mark}"]`]},
  })
  await waitForState(casey, 'voided')
  expect(await publishRefusal(casey)).toMatch(/approv/i)
  // Nor can it be signed off: the sentence that lost its source leans on research.
  await casey.getByRole('button', {name: 'Sign off review'}).click()
  await casey.getByTestId('sign-off-refused').waitFor()
  expect(await casey.getByTestId('sign-off-refused').innerText()).toContain('CIT-02')
  await casey.getByTestId('sign-off-close').click()
  await chooseAction(casey, 'Discard changes')
  await casey.getByTestId('confirm-popover-confirm-button').or(casey.getByTestId('confirm-button')).first().click()
  await waitForState(casey, 'approved')
})

test('2. an edit after sign-off voids it again', async () => {
  picturesOnFailure(contexts)
  await typeAfter(casey, 'This page is about that scale.', ' Only.')
  await waitForState(casey, 'voided')
  await casey.getByRole('button', {name: 'Sign off review'}).click()
  await casey.getByTestId('sign-off-form').waitFor()
  await casey.getByTestId('sign-off-confirm-read').check({force: true})
  await casey.getByTestId('sign-off-confirm-own').check({force: true})
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

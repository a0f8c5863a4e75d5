import {expect, test} from 'vitest'
import {ARTICLE_ID, openArticle, openSignOff, tickSignOff, typeAfter, waitForState} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'

const own = ownStack()

test('a clinician answers for words that a rule objects to, sees it at sign-off, and loses it with the words', async () => {
  own.picturesOnFailure()
  const page = await own.studioAs('clinician', 'example')
  await openArticle(page, own.stack().studio, 'example')
  await typeAfter(page, 'This page is about that scale.', ' Studies show many such scales.')
  const answer = page.getByTestId('finding-answer')
  const form = page.getByTestId('answer-for-form')
  // One click, also while the first keystroke makes a draft of the published page.
  await answer.first().click()
  await form.waitFor()
  await screenshot(page, 'studio-answer-for')

  // Too short a reason is none.
  await page.getByTestId('answer-for-reason').fill('It is fine.')
  expect(await page.getByTestId('answer-for-submit').isDisabled()).toBe(true)
  await page.getByTestId('answer-for-reason').fill('It only says that such scales exist.')
  await page.getByTestId('answer-for-submit').click()
  await page.getByTestId('answered-for').waitFor()
  expect(await answer.count()).toBe(0)
  const robot = datasetAs('robot', own.stack(), 'example')
  await expect
    .poll(() => robot.fetch(`*[_id == $id][0].overrides[]{ruleId, reason, person}`, {id: `drafts.${ARTICLE_ID}`}))
    .toEqual([
      {
        ruleId: 'CIT-02',
        reason: 'It only says that such scales exist.',
        person: {_type: 'reference', _ref: 'person-clinician-1'},
      },
    ])

  // Whoever signs off signs this too.
  await openSignOff(page, 'sign-off-form')
  await tickSignOff(page)
  expect(await page.getByTestId('sign-off-overrides').innerText()).toContain('It only says that such scales exist.')
  await page.getByTestId('sign-off-overrides').scrollIntoViewIfNeeded()
  await screenshot(page, 'studio-sign-off-overrides')
  await page.getByTestId('sign-off-submit').click()
  await waitForState(page, 'approved')

  // Other words are not the words that were answered for.
  await typeAfter(page, 'Studies show many such scales.', ' Studies show more.')
  await answer.first().waitFor()
  await waitForState(page, 'voided')
})

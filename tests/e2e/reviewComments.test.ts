import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {expectAccessible} from './support/accessible.ts'
import {ARTICLE_ID, chooseAction, openArticle, typeAfter, waitForState} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'

const own = ownStack()

/** Opens another view of the article in the pane that shows its form. */
async function openView(page: Page, view: string): Promise<void> {
  await page.goto(`${own.stack().studio}/example/structure/write;all-articles;${ARTICLE_ID}%2Cview%3D${view}`)
}

async function fillComment(page: Page, form: string, text: string): Promise<void> {
  await page.getByTestId(form).locator('textarea').fill(text)
  await page.getByTestId(form).locator('button[type=submit]').click()
  await page.getByTestId(form).waitFor({state: 'detached'})
}

test('a clinician comments on a claim and on words and asks for changes; the writer sees it, answers and settles it', async () => {
  own.picturesOnFailure()
  const robot = datasetAs('robot', own.stack(), 'example')
  const writer = await own.studioAs('writer', 'example')
  await openArticle(writer, own.stack().studio, 'example')
  await typeAfter(writer, 'This page is about that scale.', ' It has two ends.')
  await waitForState(writer, 'voided')
  await chooseAction(writer, 'Request review')
  // Of one clinician: the others are not asked.
  await writer.getByTestId('request-review-reviewer').selectOption('person-clinician-1')
  await expectAccessible(writer, '[data-testid=request-review-form]')
  await screenshot(writer, 'studio-request-review')
  await writer.getByTestId('request-review-submit').click()
  await waitForState(writer, 'in-review')
  await expect
    .poll(() => robot.fetch(`*[_id == "drafts.${ARTICLE_ID}"][0].reviewRequestedFrom._ref`))
    .toBe('person-clinician-1')

  // On a claim, where its evidence stands.
  const clinician = await own.studioAs('clinician', 'example')
  await openView(clinician, 'evidence')
  const claim = clinician.getByTestId('evidence-claim').first()
  await claim.getByTestId('claim-comment-add').click()
  await fillComment(clinician, 'claim-comment', 'Which of the two studies says so?')
  await claim.getByTestId('thread').waitFor()
  expect(await claim.getByTestId('thread').innerText()).toContain('Which of the two studies says so?')

  // On words of the text, in the panel beside the form.
  await openArticle(clinician, own.stack().studio, 'example')
  await clinician.getByRole('button', {name: /open comment/}).click()
  await clinician.getByTestId('threads-panel').waitFor()
  await typeAfter(clinician, 'It has two ends.', '')
  const selected = () => clinician.evaluate(() => String(getSelection()))
  // A key that comes before the editor listens is lost.
  await expect
    .poll(async () => {
      if ((await selected()) !== 'two ends.') await clinician.keyboard.press('Control+Shift+ArrowLeft')
      return selected()
    })
    .toBe('two ends.')
  await clinician.getByRole('button', {name: 'Comment on the selected words'}).click()
  expect(await clinician.getByTestId('threads-panel').innerText()).toContain('On these words: “two ends.”')
  await fillComment(clinician, 'thread-new', 'Say what the ends are.')
  const threads = clinician.getByTestId('thread')
  await expect.poll(() => threads.count()).toBe(2)
  const onWords = clinician.getByTestId('thread').filter({hasText: 'Say what the ends are.'})
  await onWords.getByTestId('thread-assignee').selectOption({label: 'Wren Writer'})
  await screenshot(clinician, 'studio-comments')
  await expectAccessible(clinician, '[data-testid=threads-panel]')

  // From the place where a review is signed off, too.
  await clinician.getByRole('button', {name: 'Sign off review'}).click()
  await clinician.getByTestId('review-decision-changes').click()
  await clinician.getByTestId('request-changes-note').fill('Please see the two comments.')
  await screenshot(clinician, 'studio-request-changes')
  await expectAccessible(clinician, '[data-testid=review-dialog]')
  await clinician.getByTestId('request-changes-submit').click()
  await clinician.getByTestId('conversation-line').getByText('asked for changes').waitFor()
  await waitForState(clinician, 'voided')

  // All of it is private: nobody without a token can read a word of it.
  const nobody = datasetAs('nobody', own.stack(), 'example')
  expect(await robot.fetch('count(*[_type in ["reviewThread", "reviewRecord"] && _id in path("private.*")])')).toBe(4)
  expect(await nobody.fetch('count(*[_type in ["reviewThread", "reviewRecord"]])')).toBe(0)
  expect(JSON.stringify(await nobody.fetch('*'))).not.toContain('Say what the ends are')

  // The writer begins with it, and is led to the comments.
  await writer.goto(`${own.stack().studio}/example/today`)
  const task = writer.getByTestId('tasks-changes-requested')
  await task.waitFor()
  expect(await task.innerText()).toContain('asks for changes. 2 open comments.')
  await task.getByRole('link').first().click()
  await writer.getByTestId('threads-panel').waitFor()
  const mine = writer.getByTestId('thread').filter({hasText: 'Say what the ends are.'})
  await mine.waitFor()
  expect(await mine.getAttribute('data-standing')).toBe('same')

  // Comments stay over edits, and say so when the words they are about are others now.
  await robot
    .patch(`drafts.${ARTICLE_ID}`)
    .set({
      body: JSON.parse(
        JSON.stringify((await robot.getDocument(`drafts.${ARTICLE_ID}`))?.['body']).replace(
          'It has two ends.',
          'One end is calm.',
        ),
      ),
    })
    .commit()
  await mine.getByTestId('thread-changed').waitFor()
  expect(await mine.innerText()).toContain('One end is calm.')
  await mine.getByRole('button', {name: /^Answer to/}).click()
  await fillComment(writer, 'thread-answer', 'Done, one end is named.')
  await mine.getByText('Done, one end is named.').waitFor()
  await screenshot(writer, 'studio-comments-changed')
  await mine.getByTestId('thread-resolve').click()
  await expect.poll(() => writer.getByTestId('thread').count()).toBe(1)

  // The history of reviews, on a phone.
  await clinician.setViewportSize({width: 390, height: 844})
  await openView(clinician, 'reviews')
  const history = clinician.getByTestId('reviews-pane')
  await history.getByTestId('review-decision').first().waitFor()
  expect(await history.getByTestId('review-decision').first().innerText()).toMatch(
    /Changes needed[\s\S]*Please see the two comments\./,
  )
  await expect.poll(() => history.innerText()).toMatch(/Comments: 1 open, 1 settled/)
  const overflow = await history.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)
  expect(overflow).toBe(0)
  await screenshot(clinician, 'studio-reviews-phone')
  await expectAccessible(clinician, '[data-testid=reviews-pane]')
})

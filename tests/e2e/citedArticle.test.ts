import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {
  ARTICLE_ID,
  bodyEditor,
  citeLastWords,
  openArticle,
  publishRefusal,
  openSignOff,
  tickSignOff,
  typeAfter,
  waitForState,
} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'
import {dayIn} from '../../src/editorial/dayIn.ts'

const own = ownStack()

async function articleAs(role: 'writer' | 'clinician'): Promise<Page> {
  const page = await own.studioAs(role, 'kairos')
  await openArticle(page, own.stack().studio, 'kairos')
  return page
}

/**
 * What the clinic decides before a clinician can sign off: an author, disclosures, how AI was used, and that the
 * practice owner accepts the disclaimers. People are those of the local demonstration.
 */
async function settleOpenChoices(): Promise<void> {
  const robot = datasetAs('robot', own.stack(), 'kairos')
  // An acceptance of tomorrow, as at the clinic it is in the evening by the clock of UTC, is none yet.
  const zone = await robot.fetch<string>(`*[_id == "clinic"][0].timeZone`)
  const today = dayIn(zone, new Date())
  const disclaimers = await robot.fetch<string[]>(`*[_type == "disclaimer"]._id`)
  const transaction = robot
    .transaction()
    .create({
      _id: 'person-demo-writer',
      _type: 'person',
      schemaVersion: 1,
      name: 'Wren Writer (local demo account)',
      slug: {_type: 'slug', current: 'local-demo-writer'},
      role: 'Fictional writer',
      isClinician: false,
      fictional: true,
      bio: 'This person does not exist. Not a clinician.',
      conflictsOfInterest: {statement: 'None declared.', declaredOn: today},
    })
    .patch(`drafts.${ARTICLE_ID}`, {
      set: {
        authors: [{_key: 'writer', _type: 'reference', _ref: 'person-demo-writer'}],
        disclosures: {
          funding: 'The clinic',
          conflicts: 'None declared',
          affiliateLinks: false,
          statement: 'None declared',
        },
        aiUse: {
          used: true,
          purpose: 'First draft',
          tool: 'Language model',
          humanReviewed: true,
          statement: 'Drafted with AI and checked by people.',
        },
      },
    })
  for (const id of disclaimers)
    transaction.patch(id, {
      set: {
        approval: {by: {_type: 'reference', _ref: 'person-local-demo-clinician'}, role: 'practice-owner', on: today},
      },
    })
  await transaction.commit({visibility: 'sync'})
}

test('a writer writes and cites, a clinician signs off, and the site shows exactly the approved words', async () => {
  own.picturesOnFailure()
  const {site} = own.stack()
  const writer = await articleAs('writer')
  const clinician = await articleAs('clinician')

  // The writer types; the clinician's page shows it live.
  await typeAfter(writer, 'This page is about that scale.', ' Trust can grow over time.')
  await bodyEditor(clinician).getByText('Trust can grow over time.').waitFor()

  // Cites a source on selected words, by an identifier pasted into the picker, without leaving the article.
  const markers = writer.getByTestId('cite-mark')
  const before = await markers.count()
  await citeLastWords(writer, 5, '10.3390/ijerph17062054', 'broaden')
  await expect.poll(() => markers.count()).toBe(before + 1)
  await screenshot(writer, 'studio-writing')

  // Publish is refused, with the reason.
  expect(await publishRefusal(writer)).toMatch(/^(No clinician has approved|Waiting for a clinician)/)

  // Sign-off is refused while choices are open, and says which.
  await openSignOff(clinician, 'sign-off-refused')
  expect(await clinician.getByTestId('sign-off-refused').innerText()).toMatch(/author/i)
  await screenshot(clinician, 'studio-sign-off-refused')
  await clinician.getByTestId('sign-off-close').click()
  await settleOpenChoices()

  // The clinician signs off and publishes.
  await clinician.reload()
  await clinician.getByTestId('review-state').waitFor()
  await expect
    .poll(
      async () => {
        await clinician.getByRole('button', {name: 'Sign off review'}).click()
        await clinician.getByTestId('sign-off-form').or(clinician.getByTestId('sign-off-refused')).first().waitFor()
        const isOpen = (await clinician.getByTestId('sign-off-form').count()) > 0
        if (!isOpen) await clinician.getByTestId('sign-off-close').click()
        return isOpen
      },
      {timeout: 60_000},
    )
    .toBe(true)
  // What is ticked counts for the words on the screen: when a colleague changes them, it is ticked no more.
  const form = clinician.getByTestId('sign-off-form')
  const words = async () => Number(/(\d+) words/.exec(await form.innerText())?.[1])
  const wordsBefore = await words()
  const confirmRead = clinician.getByTestId('sign-off-confirm-read')
  await confirmRead.check({force: true})
  await typeAfter(writer, 'It cannot tell you who you are.', ' Not at all.')
  await expect.poll(words).toBe(wordsBefore + 3)
  expect(await confirmRead.isChecked()).toBe(false)
  await clinician.getByTestId('sign-off-note').fill('Checked against the cited abstracts.')
  await tickSignOff(clinician)
  await screenshot(clinician, 'studio-sign-off')
  await clinician.getByTestId('sign-off-submit').click()
  await waitForState(clinician, 'approved')
  await clinician.locator('[data-testid=action-publish]:enabled').click()
  const robot = datasetAs('robot', own.stack(), 'kairos')
  await expect
    .poll(() => robot.fetch<string | null>(`*[_type == "publication"][0].state`), {timeout: 60_000})
    .toBe('confirmed')
  expect(
    await robot.fetch(
      `{"draft": defined(*[_id == $draft][0]), "firstPublished": defined(*[_id == $id][0].firstPublished)}`,
      {
        id: ARTICLE_ID,
        draft: `drafts.${ARTICLE_ID}`,
      },
    ),
  ).toEqual({draft: false, firstPublished: true})

  // The site shows the new words with the number of their reference.
  const reader = await own.reader()
  await reader.goto(`${site}/kairos/articles/anxious-attachment`)
  const sentence = reader.locator('p', {hasText: 'Trust can grow over time'}).first()
  await sentence.waitFor()
  const number = (await sentence.locator('sup a').last().innerText()).trim()
  expect(await reader.locator(`#ref-${number}`).innerText()).toMatch(/broaden/i)

  // One more word, and the approval is void; what readers see stays as it was approved.
  await openArticle(writer, own.stack().studio, 'kairos')
  await typeAfter(writer, 'It cannot tell you who you are.', ' Slowly.')
  await waitForState(writer, 'voided')
  await bodyEditor(clinician).getByText('Slowly.').waitFor()
  await waitForState(clinician, 'voided')
  expect(await publishRefusal(clinician)).toMatch(/changed|void|approv/i)
  await screenshot(clinician, 'studio-approval-void')
  await reader.reload()
  expect(await reader.locator('main').innerText()).not.toContain('Slowly.')

  // The clinician reads only what changed, with the claims in it; the next review stays where it was.
  const stored = () =>
    robot.fetch<{nextReviewDue: string; reviews: {basedOn: string | null; scope: string}[]}>(
      `*[_id == $id][0]{nextReviewDue, reviews[]{basedOn, scope}}`,
      {id: ARTICLE_ID},
    )
  const {nextReviewDue, reviews} = await stored()
  await clinician.getByRole('button', {name: 'Sign off review'}).click()
  const changes = clinician.getByTestId('sign-off-changes')
  await changes.waitFor()
  expect(await changes.innerText()).toMatch(/One thing has changed[\s\S]*Text[\s\S]*Was:[\s\S]*Is now:[\s\S]*Slowly\./)
  expect(await changes.locator('del').innerText()).not.toContain('Slowly.')
  expect(await clinician.getByTestId('sign-off-keeps-next-review').innerText()).toContain(nextReviewDue)
  expect(await clinician.getByTestId('sign-off-next-review').count()).toBe(0)
  await changes.evaluate((element) => element.scrollIntoView({block: 'start'}))
  await screenshot(clinician, 'studio-sign-off-changes')
  await tickSignOff(clinician)
  await clinician.getByTestId('sign-off-submit').click()
  await waitForState(clinician, 'approved')
  await clinician.locator('[data-testid=action-publish]:enabled').click()
  await expect.poll(async () => (await stored()).reviews.length, {timeout: 60_000}).toBe(reviews.length + 1)
  const after = await stored()
  expect([after.nextReviewDue, after.reviews.at(-1)?.scope]).toEqual([
    nextReviewDue,
    expect.stringMatching(/^Changes since the review of \d{4}-\d{2}-\d{2}$/),
  ])
  await expect
    .poll(
      async () => {
        await reader.reload()
        return reader.locator('main').innerText()
      },
      {timeout: 60_000},
    )
    .toContain('Slowly.')
})

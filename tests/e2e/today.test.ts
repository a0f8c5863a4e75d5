import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {expectAccessible} from './support/accessible.ts'
import {ARTICLE_ID, chooseAction} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'
import type {LocalRole} from './support/signIn.ts'

const own = ownStack()
let robot: SanityClient

const reference = (id: string) => ({_type: 'reference', _ref: id, _key: id})

/** A clinic with something of every sort to look at; the article, its people and all dates are invented. */
beforeAll(async () => {
  robot = datasetAs('robot', own.stack(), 'example')
  const draft = await robot.getDocument(ARTICLE_ID)
  if (!draft) throw new Error('the example clinic has no article')
  const {_rev, _createdAt, _updatedAt, ...article} = draft
  const text = (key: string, words: string) => ({
    _key: key,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: `${key}s`, _type: 'span', text: words, marks: []}],
  })
  await robot
    .transaction()
    .create({
      ...article,
      _id: `drafts.${ARTICLE_ID}`,
      title: 'Anxious attachment in everyday life',
      reviewRequestedOn: '2026-11-23T09:00:00Z',
    })
    .create({
      _id: 'drafts.article-invented-tea',
      _type: 'article',
      title: 'Invented tea and sleep',
      slug: {_type: 'slug', current: 'invented-tea'},
      kind: 'concept',
      authors: [reference('person-writer-1')],
      body: [text('a', 'Studies show that invented tea helps 20% of adults to sleep.')],
    })
    .patch('crisis-us-988', {set: {verifiedOn: '2026-01-05'}})
    .patch('citation-doi-10-1016-j-wpsyc-2012-01-003', {set: {'verification.state': 'unverified'}})
    .patch('citation-doi-10-1177-0963721413510933', {set: {'publicationStatus.status': 'retracted'}})
    .commit()
})

const groups = async (page: Page): Promise<string[]> =>
  page
    .locator('[data-testid^="tasks-"] h2')
    .evaluateAll((headings) => headings.map((heading) => heading.textContent ?? ''))

async function todayAs(role: LocalRole): Promise<Page> {
  const page = await own.studioAs(role, 'example')
  await page.getByTestId('today').getByTestId('task').first().waitFor()
  return page
}

test('whoever runs the practice begins with all of it, filters it, prints it and goes to a document', async () => {
  own.picturesOnFailure()
  const page = await todayAs('administrator')
  expect(await groups(page)).toEqual([
    'Sources retracted or in doubt',
    'Crisis numbers to check',
    'Waiting for a review',
    'No check for retractions in the last two days',
    'Unverified sources',
    'Drafts with something to fix',
  ])
  expect(await page.getByTestId('tasks-source-in-doubt').innerText()).toContain('Partner buffering')
  await screenshot(page, 'studio-today')
  await expectAccessible(page, '[data-testid=today]')

  await page.getByTestId('tasks-only-crisis-check').click()
  await expect.poll(() => groups(page)).toEqual(['Crisis numbers to check'])
  await page.getByTestId('tasks-all').click()

  await page.emulateMedia({media: 'print'})
  expect(await page.locator('[data-ui="Navbar"], [data-testid="studio-navbar"]').first().isVisible()).toBe(false)
  expect(await page.getByTestId('tasks-mine').isVisible()).toBe(false)
  const frame = await page.getByTestId('today').evaluate(({scrollHeight, clientHeight}) => scrollHeight - clientHeight)
  expect(frame).toBe(0)
  await page.emulateMedia({media: 'screen'})

  await page.getByTestId('tasks-crisis-check').getByRole('link').first().click()
  await page.waitForURL(/crisis-us-988/)
})

/** Signing in takes longer than what the tests below do. */
let clinician: Page | null = null
let administrator: Page | null = null

test('a clinician begins with what waits for them, and sees it change as colleagues work', async () => {
  own.picturesOnFailure()
  const page = await todayAs('clinician')
  clinician = page
  expect(await page.getByTestId('tasks-mine').getAttribute('aria-pressed')).toBe('true')
  expect(await groups(page)).toEqual(['Sources retracted or in doubt', 'Waiting for a review'])
  await screenshot(page, 'studio-today-clinician')
  await robot.patch(`drafts.${ARTICLE_ID}`).unset(['reviewRequestedOn']).commit()
  await expect.poll(() => groups(page)).toEqual(['Sources retracted or in doubt'])
})

test('a clinician keeps a page up on a retracted source under their own name, and takes it back', async () => {
  own.picturesOnFailure()
  const page = clinician ?? (await todayAs('clinician'))
  const id = 'private.source-alert-invented'
  await robot.create({
    _id: id,
    _type: 'sourceAlert',
    article: {_type: 'reference', _ref: ARTICLE_ID, _weak: true},
    citation: {_type: 'reference', _ref: 'citation-doi-10-1177-0963721413510933', _weak: true},
    status: 'retracted',
    noticedOn: '2026-11-23',
    hideOn: '2026-11-30',
  })
  await page.goto(`${own.stack().studio}/example/intent/edit/id=${id};type=sourceAlert`)
  await chooseWhenThere(page, 'Decide about the page')
  await page.getByTestId('decide-source-reason').fill('Two newer reviews agree.')
  await page.getByTestId('decide-source-checked').check({force: true})
  await expectAccessible(page, '[data-testid=decide-source-form]')
  await page.getByTestId('decide-source-submit').click()
  const decision = () =>
    robot.fetch('*[_id == $id][0]{decision, reason, "by": decidedBy._ref, "dated": defined(decidedOn)}', {id})
  await expect
    .poll(decision)
    .toEqual({decision: 'keep-up', reason: 'Two newer reviews agree.', by: 'person-clinician-1', dated: true})
  await page.getByTestId('decide-source-form').waitFor({state: 'detached'})
  await chooseWhenThere(page, 'Decide about the page')
  await page.getByTestId('decide-source-take-back').click()
  await expect.poll(decision).toEqual({decision: null, reason: null, by: null, dated: false})
})

/** The only action of a record. */
const chooseWhenThere = (page: Page, label: string) => page.getByRole('button', {name: label}).click()

test('a writer begins with the drafts that have something to fix, and reaches everything with the keyboard', async () => {
  own.picturesOnFailure()
  const page = await todayAs('writer')
  expect((await groups(page))[0]).toBe('Drafts with something to fix')
  expect(await page.getByTestId('tasks-draft-blocked').innerText()).toContain('Invented tea and sleep')
  await page.getByTestId('tasks-everybody').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => groups(page)).toContain('Crisis numbers to check')
  const link = page.getByTestId('tasks-draft-blocked').getByRole('link', {name: 'Invented tea and sleep'})
  await link.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/article-invented-tea/)
})

test('several articles at once: each says what became of it, and nothing there approves', async () => {
  own.picturesOnFailure()
  const page = await own.studioAs('administrator', 'example')
  administrator = page
  await page.getByRole('link', {name: 'Several articles'}).click()
  const tool = page.getByTestId('several-articles')
  // One click each, also in the first second of a Studio.
  await page.getByTestId('bulk-article-invented-tea').check({force: true})
  await page.getByTestId(`bulk-${ARTICLE_ID}`).check({force: true})
  await expect.poll(() => page.getByTestId('bulk-submit').innerText()).toContain('2 articles')
  expect(await page.getByTestId('bulk-action').locator('option').allInnerTexts()).toEqual([
    'Ask for a review',
    'Assign a reviewer',
    'Retire',
  ])
  await page.getByTestId('bulk-action').selectOption('retire')
  await page.getByTestId('bulk-submit').click()
  await page.getByTestId('bulk-summary').waitFor()
  expect(await page.getByTestId('bulk-summary').innerText()).toBe('1 done, 1 not done.')
  expect(await page.getByTestId('bulk-outcome-article-invented-tea').innerText()).toContain('It is not on the site.')
  await robot.patch(ARTICLE_ID).unset(['retirement']).commit()
  await robot.patch(`drafts.${ARTICLE_ID}`).unset(['retirement']).commit()

  // What was refused stays ticked.
  await page.getByTestId('bulk-action').selectOption('request-review')
  await page.getByTestId('bulk-reviewer').selectOption({label: await reviewerName()})
  await page.getByTestId('bulk-submit').click()
  await expect.poll(() => page.getByTestId('bulk-summary').innerText()).toBe('1 done.')
  expect(await robot.fetch(`*[_id == "drafts.article-invented-tea"][0].reviewRequestedFrom._ref`)).toBe(
    'person-clinician-1',
  )
  await expectAccessible(page, '[data-testid=several-articles]')
  await tool.evaluate((element) => element.scrollTo(0, 0))
  await screenshot(page, 'studio-several-articles')
})

const reviewerName = () => robot.fetch<string>(`*[_id == "person-clinician-1"][0].name`)

test('a new version of a disclaimer shows first which pages it touches', async () => {
  own.picturesOnFailure()
  const page = administrator ?? (await own.studioAs('administrator', 'example'))
  const id = await robot.fetch<string>(`*[_type == "disclaimer" && "article-bottom" in placements][0]._id`)
  await page.goto(`${own.stack().studio}/example/structure/disclaimer;${id}`)
  await chooseAction(page, 'New version')
  const form = page.getByTestId('new-version-form')
  await form.getByTestId('new-version-pages').waitFor()
  expect(await form.innerText()).toContain('1 page shows it today')
  await screenshot(page, 'studio-new-version')
  await expectAccessible(page, '[data-testid=new-version-form]')
  await page.getByTestId('new-version-submit').click()
  await expect
    .poll(() =>
      robot.fetch(`*[_id in path("drafts.**") && supersedes._ref == $id]{version, "approved": defined(approval)}`, {
        id,
      }),
    )
    .toEqual([{version: 2, approved: false}])
})

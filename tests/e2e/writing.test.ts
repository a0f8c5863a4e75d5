import {expect, test} from 'vitest'
import {expectAccessible} from './support/accessible.ts'
import {ARTICLE_ID} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'

const own = ownStack()

test('a reviewer sees each claim with its sources, what is old or retracted, and talk of research that cites none', async () => {
  own.picturesOnFailure()
  const robot = datasetAs('robot', own.stack(), 'example')
  const page = await robot.getDocument(ARTICLE_ID)
  if (!page) throw new Error('the example clinic has no article')
  const {_rev, _createdAt, _updatedAt, ...article} = page
  const uncited = {
    _key: 'uncited',
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: 's', _type: 'span', text: 'Studies show that 20% of adults feel this.', marks: []}],
  }
  await robot
    .transaction()
    .create({...article, _id: `drafts.${ARTICLE_ID}`, body: [...article['body'], uncited]})
    .patch('citation-doi-10-1177-0963721413510933', {set: {'publicationStatus.status': 'retracted'}})
    .patch('citation-doi-10-1016-j-copsyc-2016-04-006', {set: {'verification.state': 'unverified'}})
    .commit()

  const clinician = await own.studioAs('clinician', 'example')
  await clinician.goto(`${own.stack().studio}/example/structure/write;all-articles;${ARTICLE_ID},view=evidence`)
  const pane = clinician.getByTestId('evidence-pane')
  await pane.getByTestId('evidence-claim').first().waitFor()
  await expect
    .poll(() => pane.getByTestId('evidence-summary').innerText())
    .toMatch(/12 sources[\s\S]*1 source is in doubt[\s\S]*are old/)
  expect(await pane.getByTestId('evidence-uncited').innerText()).toContain('Studies show that 20% of adults feel this.')
  const retracted = pane.getByTestId('evidence-claim').filter({hasText: 'Partner buffering'}).first()
  expect(await retracted.innerText()).toContain('Retracted')
  expect(
    await pane.getByTestId('evidence-source').filter({hasText: 'Adult attachment, stress'}).first().innerText(),
  ).toContain('Unverified')
  await screenshot(clinician, 'studio-evidence')
  await expectAccessible(clinician, '[data-testid=evidence-pane]')

  // From the ledger to the words in the form.
  await pane
    .getByTestId('evidence-uncited')
    .getByRole('link', {name: /Show in the text/})
    .click()
  await clinician.getByTestId('field-body').waitFor()
  expect(decodeURIComponent(clinician.url())).toContain('uncited')
})

test('a writer begins a medication page from its questions, and no note of them can go out', async () => {
  own.picturesOnFailure()
  const writer = await own.studioAs('writer', 'example')
  await writer.goto(`${own.stack().studio}/example/intent/create/template=article-medication;type=article/`)
  await writer.getByTestId('field-body').waitFor()
  expect(await writer.getByTestId('field-body').innerText()).toContain('Before you stop taking it')
  await writer.getByRole('button', {name: 'Check the article'}).first().click()
  const panel = writer.getByTestId('check-panel')
  const mustFix = panel.getByTestId('check-must-fix')
  await expect.poll(() => mustFix.innerText()).toContain('is a placeholder')
  await screenshot(writer, 'studio-check-template')
})

test('the panel names the hard sentences and mends by a click what needs no thought', async () => {
  own.picturesOnFailure()
  const robot = datasetAs('robot', own.stack(), 'example')
  const block = (key: string, text: string, style = 'normal') => ({
    _key: key,
    _type: 'block',
    style,
    markDefs: [],
    children: [{_key: `${key}s`, _type: 'span', text, marks: []}],
  })
  const long = `The text goes on ${'and on and on '.repeat(6)}until nobody follows it.`
  await robot.create({
    _id: 'drafts.article-invented-fixes',
    _type: 'article',
    title: 'Invented worry',
    kind: 'concept',
    language: 'en-US',
    body: [
      block('a', 'He suffers from worry. With CBT it may get better.'),
      block('b', 'In danger, call 988 now.'),
      block('c', long),
      block('d', 'References', 'h2'),
      block('e', '1. Fictional F. An invented survey. 2021;7:1-9.'),
    ],
  })
  const writer = await own.studioAs('writer', 'example')
  await writer.goto(
    `${own.stack().studio}/example/structure/write;all-articles;article-invented-fixes,inspect=clinic-check`,
  )
  const panel = writer.getByTestId('check-panel')
  const fix = (name: RegExp) => panel.getByRole('button', {name})
  await fix(/^Insert 988/).waitFor()
  expect(await panel.getByTestId('check-reading').innerText()).toMatch(/Sentences that make it hard[\s\S]*on and on/)
  await screenshot(writer, 'studio-check')
  await expectAccessible(writer, '[data-testid=check-panel]')

  // Each fix is made for the text as it stands after the one before.
  const names = [
    /^Insert 988/,
    /^Delete the typed list/,
    /^Change to “has”/,
    /^Change to “cognitive behavioral therapy/,
  ]
  for (const name of names) {
    await fix(name).first().click()
    await expect.poll(() => fix(name).count()).toBe(0)
  }
  const stored = async () =>
    JSON.stringify(await robot.fetch(`*[_id == "drafts.article-invented-fixes"][0].body[].children[].text`))
  await expect.poll(stored).toContain('He has worry. With cognitive behavioral therapy (CBT) it may get better.')
  expect(await stored()).not.toContain('References')
  expect(
    await robot.fetch(
      `*[_id == "drafts.article-invented-fixes"][0].body[_key == "b"].children[_type == "crisisNumber"].resource._ref`,
    ),
  ).toEqual(['crisis-us-988'])
})

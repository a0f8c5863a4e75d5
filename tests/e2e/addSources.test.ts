import type {Page, Route} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {sweep} from '../../cli/sources/sweep.ts'
import {type Replay, type ReplayServer, replayServer} from '../sources/fixtures/replayServer.ts'
import {
  ARTICLE_ID,
  citeLastWords,
  openArticle,
  openSignOff,
  tickSignOff,
  typeAfter,
  waitForState,
} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'

const own = ownStack()
let writer: Page
let registers: ReplayServer

/** Invented works, in the shapes in which the registers answer. */
const works = [
  {id: '90000001', title: 'An invented trial of talking early', year: 2021},
  {id: '90000002', title: 'An invented survey of trust', year: 2022},
  {id: '90000003', title: 'An invented review of reviews', year: 2023},
]

/** What the registers say about them: records, and which publication types PubMed gives one of them. */
function answers(retracted: string | null = null): {[piece: string]: Replay} {
  const records = works.map(({id, title, year}) => ({
    id: `pmid:${id}`,
    type: 'article-journal',
    title: `${title}.`,
    PMID: id,
    author: [{family: 'Fictional', given: 'Fay'}],
    'container-title': 'Journal of Invented Samples',
    issued: {'date-parts': [[year]]},
    volume: '7',
    page: '1-9',
  }))
  const summaries = works.map(({id, title}) => ({
    uid: id,
    title,
    pubtype: id === retracted ? ['Journal Article', 'Retracted Publication'] : ['Journal Article'],
  }))
  return Object.fromEntries([
    ...records.map((body) => [`/lit/ctxp/v1/pubmed/?format=csl&id=${body.PMID}`, {body}]),
    ...summaries.map((body) => [`esummary.fcgi?db=pubmed&id=${body.uid}`, {body: {result: {[body.uid]: body}}}]),
  ])
}

beforeAll(async () => {
  registers = await replayServer(answers())
})
afterAll(() => registers.close())

/** The browser's own requests to the registers end on this machine, too. */
async function answer(route: Route): Promise<void> {
  const found = await registers.fetch(route.request().url(), {headers: {}, signal: AbortSignal.timeout(10_000)})
  await route.fulfill({
    status: found.status,
    body: await found.text(),
    headers: {'access-control-allow-origin': '*', 'content-type': 'application/json'},
  })
}

test('a writer pastes three PubMed numbers and a BibTeX entry, gets four works, adds three and cites one', async () => {
  own.picturesOnFailure()
  writer = await own.studioAs('writer', 'example', (context) =>
    context.route(/nih\.gov|crossref\.org|datacite\.org/, answer),
  )
  await writer.getByRole('link', {name: 'Add sources'}).click()
  const text = `${works.map(({id}) => id).join('\n')}\n@article{same, title={An invented survey of trust}, author={Fictional, Fay}, year={2022}}`
  const field = writer.getByTestId('sources-text')
  const candidates = writer.getByTestId('source-candidate')
  const lookUp = writer.getByTestId('sources-read')
  // While the Studio starts it draws a tool twice, and what was put into the first goes with it.
  await expect
    .poll(async () => {
      const count = await candidates.count()
      if (count > 0) return count
      if ((await field.inputValue()) !== text) await field.fill(text)
      if (await lookUp.isEnabled()) await lookUp.click()
      return count
    })
    .toBe(4)
  const shown = await candidates.allInnerTexts()
  expect(shown[0]).toContain('Fictional F. An invented trial of talking early. Journal of Invented Samples. 2021;7:1-9')
  expect(shown.map((words) => words.includes('Twice in what you pasted'))).toEqual([false, false, false, true])
  expect(shown.map((words) => words.includes('Record from PubMed'))).toEqual([true, true, true, false])
  await writer.getByTestId('sources-style').selectOption('apa')
  expect(await candidates.first().innerText()).toContain('Fictional, F. (2021).')
  await screenshot(writer, 'studio-add-sources')
  await writer.getByTestId('sources-add').click()
  await writer.getByTestId('sources-added').waitFor()
  const reader = datasetAs('nobody', own.stack(), 'example')
  expect(
    await reader.fetch(
      `*[_type == "citation" && pmid match "9000*"] | order(pmid asc){title, "state": verification.state}`,
    ),
  ).toEqual(works.map(({title}) => ({title, state: 'metadata-matched'})))

  // Pasted again, all of them are in the library.
  await writer.getByTestId('sources-text').fill(works.map(({id}) => id).join(', '))
  await lookUp.click()
  await expect
    .poll(
      async () =>
        (await candidates.allInnerTexts()).filter((words) => words.includes('In your library already')).length,
    )
    .toBe(3)
  expect(await writer.getByTestId('sources-add').isDisabled()).toBe(true)

  await openArticle(writer, own.stack().studio, 'example')
  await typeAfter(writer, 'This page is about that scale.', ' Trust can grow over time.')
  const marks = writer.getByTestId('cite-mark')
  const before = await marks.count()
  await citeLastWords(writer, 5, 'talking early')
  await expect.poll(() => marks.count()).toBe(before + 1)
})

test('a clinician publishes it, the site shows it numbered, and a sweep that finds it retracted tells everybody', async () => {
  own.picturesOnFailure()
  const {site, studio, lake, tokens} = own.stack()
  const robot = datasetAs('robot', own.stack(), 'example')
  const clinician = await own.studioAs('clinician', 'example')
  await openArticle(clinician, studio, 'example')
  await openSignOff(clinician, 'sign-off-form')
  await tickSignOff(clinician)
  await clinician.getByTestId('sign-off-submit').click()
  await waitForState(clinician, 'approved')
  await clinician.locator('[data-testid=action-publish]:enabled').click()
  await expect.poll(() => robot.fetch(`count(*[_id == $id])`, {id: `drafts.${ARTICLE_ID}`})).toBe(0)

  const reader = await own.reader()
  await reader.goto(`${site}/example/articles/anxious-attachment`)
  const sentence = reader.locator('p', {hasText: 'Trust can grow over time'}).first()
  const number = (await sentence.locator('sup a').last().innerText()).trim()
  expect(number).toMatch(/^[1-9]\d?$/)
  const reference = reader.locator(`#ref-${number}`)
  expect(await reference.innerText()).toContain('An invented trial of talking early')
  expect(await reference.innerText()).not.toMatch(/retracted/i)

  // The night's sweep, against registers that know of a retraction now.
  const night = await replayServer(answers('90000001'))
  const runSweep = async (now: Date) => {
    let report = ''
    const code = await sweep(
      {dataset: 'example', project: 'demo-clinic', apiHost: lake, format: 'text'},
      {
        token: tokens.robot,
        mailto: night.mailto,
        now,
        registers: night,
        write: async (text) => void (report += text),
        warn: (line) => void (report += line),
      },
    )
    return {code, report}
  }
  const swept = await runSweep(new Date())
  expect(swept.report).toContain('retracted: An invented trial of talking early (PMID 90000001')
  expect(swept.report).toContain('“Trust can grow over time.”')
  expect(swept.code).toBe(1)

  // The public page and its list say so at once, with the notice.
  await reader.reload()
  await expect.poll(() => reference.innerText()).toMatch(/retracted/i)
  expect(await reference.getByRole('link', {name: 'Read the notice'}).getAttribute('href')).toBe(
    'https://pubmed.ncbi.nlm.nih.gov/90000001/',
  )

  // So does the Studio: in the list of sources, beside the title, and above the sentences that lean on it.
  const id = await robot.fetch<string>(`*[_type == "citation" && pmid == "90000001"][0]._id`)
  await writer.goto(`${studio}/example/structure/citation;${id},view=reference`)
  await writer.getByText('RETRACTED: An invented trial of talking early').first().waitFor()
  const pane = writer.getByTestId('source-pane')
  await pane.getByText('Cited by 1 article').waitFor()
  expect(await pane.getByTestId('source-doubt').innerText()).toMatch(/Retracted/)
  expect(await pane.locator('blockquote').allInnerTexts()).toContain('Trust can grow over time.')
  await writer.locator('[data-ui="Badge"]', {hasText: 'Retracted'}).first().waitFor()
  await screenshot(writer, 'studio-retracted-source')

  // Nobody mends it: a week later the page is down, with a note.
  const later = await runSweep(new Date(Date.now() + 8 * 86_400_000))
  await night.close()
  expect([later.code, later.report]).toEqual([1, expect.stringContaining('hidden')])
  const response = await reader.reload()
  expect(response?.status()).toBe(410)
  expect(await reader.locator('main').innerText()).toContain('research that has since been retracted')
})

test('a source is fetched again: what differs stands side by side, what is ticked comes over, what is locked stays', async () => {
  own.picturesOnFailure()
  const robot = datasetAs('robot', own.stack(), 'example')
  const source = await robot.fetch<string>(`*[_type == "citation" && pmid == "90000003"][0]._id`)
  await robot.patch(source).set({title: 'An invented revue of reviews', page: '1-10'}).unset(['volume']).commit()
  await writer.goto(`${own.stack().studio}/example/structure/citation;${source},view=reference`)
  await writer.getByTestId('fetch-again').click()
  const form = writer.getByTestId('fetch-again-form')
  await form.getByText('PubMed says something else in 3 fields.').waitFor()
  expect((await form.getByTestId('difference-page').innerText()).split(/\n+/)).toEqual(
    expect.arrayContaining(['Take over: Pages', 'Stored here', '1-10', 'PubMed', '1-9']),
  )
  // Filling a gap overwrites nothing, so it is ticked already.
  expect(await form.getByTestId('take-volume').isChecked()).toBe(true)
  expect(await form.getByTestId('take-title').isChecked()).toBe(false)
  await form.getByTestId('take-title').check({force: true})
  await form.getByTestId('lock-page').click()
  await form.getByTestId('fetch-again-voids').waitFor()
  await screenshot(writer, 'studio-fetch-again')
  await form.getByTestId('fetch-again-save').click()
  const stored = `*[_id == $id][0]{title, page, volume, lockedFields, "method": verification.method}`
  await expect
    .poll(() => robot.fetch(stored, {id: `drafts.${source}`}))
    .toEqual({
      title: 'An invented review of reviews',
      page: '1-10',
      volume: '7',
      lockedFields: ['page'],
      method: 'PubMed record',
    })
  // Readers have the old record until it is published.
  expect(await robot.fetch(stored, {id: source})).toMatchObject({title: 'An invented revue of reviews'})

  // Asked once more, the locked field is shown as locked and cannot be ticked.
  await writer.getByTestId('fetch-again').click()
  await form.getByText('PubMed says something else in 1 field.').waitFor()
  expect(await form.getByTestId('difference-page').innerText()).toContain('Locked')
  expect(await form.getByTestId('take-page').count()).toBe(0)
})

test('a source shows its reference in three styles and each sentence that leans on it', async () => {
  own.picturesOnFailure()
  await writer.goto(`${own.stack().studio}/example/structure/citation;citation-doi-10-1002-ejsp-1842,view=reference`)
  const pane = writer.getByTestId('source-pane')
  await pane.getByText('Cited by 1 article').waitFor()
  expect(await pane.innerText()).toMatch(/As AMA prints it[\s\S]+As APA prints it[\s\S]+As Vancouver prints it/)
  const citing = pane.getByTestId('citing-article')
  expect(await citing.innerText()).toContain('Anxious attachment')
  expect(await citing.locator('blockquote').count()).toBeGreaterThan(0)
  await screenshot(writer, 'studio-source')
})

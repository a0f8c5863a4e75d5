import type {Page, Route} from 'playwright-core'
import {expect, test} from 'vitest'
import {citeLastWords, openArticle, typeAfter} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'

const own = ownStack()
let writer: Page

/** Invented works, in the shapes in which the registers answer. */
const works = [
  {id: '90000001', title: 'An invented trial of talking early', year: 2021},
  {id: '90000002', title: 'An invented survey of trust', year: 2022},
  {id: '90000003', title: 'An invented review of reviews', year: 2023},
]

async function answer(route: Route): Promise<void> {
  const address = new URL(route.request().url())
  const headers = {'access-control-allow-origin': '*'}
  const work = works.find(({id}) => address.searchParams.get('id') === id)
  if (address.pathname.startsWith('/lit/ctxp/') && work) {
    const json = {
      id: `pmid:${work.id}`,
      type: 'article-journal',
      title: `${work.title}.`,
      PMID: work.id,
      author: [{family: 'Fictional', given: 'Fay'}],
      'container-title': 'Journal of Invented Samples',
      issued: {'date-parts': [[work.year]]},
      volume: '7',
      page: '1-9',
    }
    return route.fulfill({json, headers})
  }
  if (address.hostname === 'eutils.ncbi.nlm.nih.gov' && work) {
    return route.fulfill({json: {result: {[work.id]: {uid: work.id, title: work.title, pubtype: []}}}, headers})
  }
  return route.fulfill({status: 404, body: '', headers})
}

test('a writer pastes three PubMed numbers and a BibTeX entry, gets four works, adds three and cites one', async () => {
  own.picturesOnFailure()
  writer = await own.studioAs('writer', 'example', (context) =>
    context.route(/nih\.gov|crossref\.org|datacite\.org/, answer),
  )
  await writer.getByRole('link', {name: 'Add sources'}).click()
  const text = `${works.map(({id}) => id).join('\n')}\n@article{same, title={An invented survey of trust}, author={Fictional, Fay}, year={2022}}`
  await writer.getByTestId('sources-text').fill(text)
  const candidates = writer.getByTestId('source-candidate')
  const lookUp = writer.getByTestId('sources-read')
  // While the Studio starts it draws a tool twice, and a look-up of the first goes with it.
  await expect
    .poll(async () => {
      const count = await candidates.count()
      if (count === 0 && (await lookUp.isEnabled())) await lookUp.click()
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

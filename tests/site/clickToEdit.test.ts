import {fileURLToPath} from 'node:url'
import {HtmlValidate} from 'html-validate'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {clientBuild} from '../../cli/start/clientBuild.ts'
import {localProject} from '../../cli/start/localDatasets.ts'
import {type SeededLake, seededLake} from '../fixtures/seededLake.ts'

// The preview site with an injected `@sanity/client`: each text of a page for staff leads to its field.

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const STUDIO = 'http://localhost:3333'
const PREVIEW = '/example/preview/anxious-attachment'

let seeded: SeededLake
let pages: Record<'clickable' | 'plain', (path: string) => Promise<string>>

beforeAll(async () => {
  const built = clientBuild(ROOT)
  if (!built.cached) await built.build()
  seeded = await seededLake({listen: true})
  const {createSite} = await import('../../examples/site/site.ts')
  const {visualEditing} = await import('../../examples/site/visualEditing.ts')
  const settings = {
    projectId: localProject.id,
    datasets: ['example', 'kairos'],
    apiHost: seeded.url,
    siteUrl: 'http://localhost:4000',
    studioUrl: STUDIO,
    token: seeded.tokens.viewer,
  }
  const show = (site: (request: Request) => Promise<Response>) => async (path: string) => {
    const response = await site(new Request(`http://localhost:4000${path}`, {headers: {host: 'localhost:4000'}}))
    return response.text()
  }
  pages = {
    clickable: show(createSite(settings, undefined, undefined, await visualEditing(settings))),
    plain: show(createSite(settings)),
  }
})
afterAll(() => seeded.close())

/** What visual editing hides things in; four in a row stand for nothing else. */
const HIDDEN = /[\u200b-\u200d\u2060-\u2063\ufeff\u{1d173}-\u{1d17a}]{4}|(?:%e2%80%8[bcd]){2}/iu

const MARK = /<span data-sanity-edit-info="([^"]*)">([^<]*)<\/span>/g

/** Each clickable text with its field. */
const clickable = (html: string) =>
  [...html.matchAll(MARK)].map(([, data = '', words = '']) => {
    const info: unknown = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
    const url = new URL(String(Object(info).href))
    return {words, studio: url.href.split('/intent/')[0], ...Object.fromEntries(url.searchParams)}
  })

test.each([PREVIEW, '/kairos/preview/anxious-attachment'])(
  'a page for staff is the same page with its texts marked, and nothing is hidden in it: %s',
  async (path) => {
    const [marked, plain] = [await pages.clickable(path), await pages.plain(path)]
    expect(marked).not.toMatch(HIDDEN)
    expect(marked.replaceAll(MARK, '$2')).toBe(plain)
    expect(clickable(marked).length).toBeGreaterThan(40)
    const report = await new HtmlValidate({extends: ['html-validate:standard']}).validateString(marked)
    expect(
      report.results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId}: ${message}`)),
    ).toEqual([])
  },
)

test('a sentence leads to its span, a title and a notice to their fields', async () => {
  const texts = clickable(await pages.clickable(PREVIEW))
  const article = {studio: `${STUDIO}/example`, id: 'article-anxious-attachment', type: 'article'}
  expect(texts).toContainEqual(expect.objectContaining({...article, path: 'title'}))
  expect(texts).toContainEqual(expect.objectContaining({...article, path: 'summary'}))
  const sentence = texts.find(
    (text) => 'path' in text && /^body\[_key=="[^"]+"\]\.children\[/.test(String(text['path'])),
  )
  expect(sentence).toMatchObject(article)
  expect(texts.map((text) => ('type' in text ? text['type'] : null))).toContain('disclaimer')
})

test('what readers see is asked for without the token and has no mark', async () => {
  for (const path of [
    '/',
    '/example/',
    '/example/articles/anxious-attachment',
    '/example/feed.xml',
    '/example/presentation',
  ]) {
    const html = await pages.clickable(path)
    expect(html).not.toMatch(HIDDEN)
    expect(html).not.toContain('data-sanity-edit-info')
    expect(html).toBe(await pages.plain(path))
  }
})

test('without a token or a Studio nothing is clickable', async () => {
  const {visualEditing} = await import('../../examples/site/visualEditing.ts')
  const settings = {projectId: 'demo-clinic', datasets: ['example'], siteUrl: 'http://localhost:4000'}
  expect(await visualEditing({...settings, studioUrl: STUDIO})).toBeNull()
  expect(await visualEditing({...settings, token: 'viewer'})).toBeNull()
})

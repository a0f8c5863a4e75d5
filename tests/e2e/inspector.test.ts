import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openTestLake, type TestLake, tokens} from '../lake/testLake.ts'
import {accessibilityProblems, BEST_PRACTICE} from './support/accessible.ts'
import {phone} from './support/browser.ts'
import {chromiumLaunch} from './support/chromium.ts'
import {screenshot} from './support/screenshot.ts'

/** Would run if anything were read as HTML. */
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=1</script>'

let browser: Browser
let lake: TestLake
let url: string

beforeAll(async () => {
  lake = await openTestLake({login: {allowedOrigins: () => []}, projectName: 'Demo', now: () => new Date()})
  await lake.lake.importDocuments('test', [
    {_id: 'tea', _type: 'post', title: 'Tea', slug: {current: 'tea'}},
    {_id: 'drafts.tea', _type: 'post', title: 'Tea, once more'},
    {_id: 'coffee', _type: 'post', title: 'Coffee', related: {_type: 'reference', _ref: 'tea'}},
    {_id: 'hostile', _type: HOSTILE, title: HOSTILE},
    {_id: 'private.note', _type: 'note', text: 'nobody else may see this'},
  ])
  await lake.mutate([{patch: {id: 'tea', set: {title: 'Green tea'}}}])
  url = (await lake.lake.listen(0)).url
  browser = await chromium.launch(await chromiumLaunch())
})

afterAll(async () => {
  await browser.close()
  await lake.lake.close()
})

/** A page on the inspector, and the addresses of everything that it asked for. */
async function open(options: Parameters<Browser['newPage']>[0] = {viewport: {width: 1280, height: 850}}) {
  const page = await browser.newPage(options)
  const asked: string[] = []
  const errors: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', ({message}) => errors.push(message))
  page.on('console', (message) => {
    if (/content security policy|trusted/i.test(message.text())) errors.push(message.text())
  })
  await page.goto(`${url}/`)
  await page.getByRole('heading', {level: 1}).waitFor()
  return {page, asked, errors}
}

const go = async (page: Page, part: string) => {
  await page.getByRole('link', {name: part, exact: true}).click()
  await page.getByRole('heading', {level: 1, name: part}).waitFor()
}

async function expectAccessible(page: Page) {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({colorScheme})
    expect(await accessibilityProblems(page, 'html', [BEST_PRACTICE]), `${page.url()}, ${colorScheme}`).toEqual([])
  }
}

test('an administrator signs in with a click, reads a document, asks a query, sees it asked, and empties nothing by mistake', async () => {
  const {page, asked, errors} = await open()
  await expectAccessible(page)
  await page.getByRole('button', {name: 'Continue as Ada Admin'}).click()
  const documents = page.getByRole('table', {name: 'Documents, last changed first'})
  await documents.waitFor()
  expect(await documents.getByRole('link').allInnerTexts()).toEqual([
    'tea',
    'coffee',
    'drafts.tea',
    'hostile',
    'private.note',
  ])
  expect(await documents.getByRole('row', {name: 'hostile'}).getByRole('cell').nth(1).innerText()).toBe(HOSTILE)
  expect(await page.getByRole('region', {name: 'Types'}).getByRole('listitem').allInnerTexts()).toEqual([
    'All types',
    `${HOSTILE} 1`,
    'note 1',
    'post 3, 1 unpublished',
  ])
  await expectAccessible(page)

  await page.getByRole('searchbox').fill('green')
  await page.keyboard.press('Enter')
  await expect.poll(() => documents.getByRole('link').allInnerTexts()).toEqual(['tea'])
  await documents.getByRole('link').click()
  await page.getByRole('heading', {level: 1, name: 'tea'}).waitFor()
  await expect.poll(() => page.locator('pre').innerText()).toContain('"title": "Green tea"')
  await expect.poll(() => page.locator('main').innerText()).toMatch(/Is referred to by \(1\)\s+coffee/)
  expect(await page.locator('main').innerText()).toContain('Also there: drafts.tea')
  const history = page.getByRole('table', {name: 'Changes, newest first'}).getByRole('row')
  expect(await history.count()).toBe(3)
  await history.nth(2).getByRole('button').click()
  await expect.poll(() => page.locator('pre').innerText()).toContain('"title": "Tea"')
  await expectAccessible(page)

  await go(page, 'Console')
  await page.getByLabel('GROQ').fill('*[_type == $type && slug.current == "tea"]{title}')
  await page.getByLabel('Parameters, as JSON').fill('{"type": "post"}')
  await page.keyboard.press('Control+Enter')
  const plan = page.getByRole('table', {name: /How it was read/}).getByRole('row')
  await plan.first().waitFor()
  expect((await plan.allInnerTexts()).map((row) => row.split('\t'))).toEqual([
    ['Narrowed by', 'Documents looked at'],
    ['the index on slug.current', '1'],
  ])
  expect(await page.getByRole('region', {name: 'Result'}).innerText()).toBe('[\n  {\n    "title": "Green tea"\n  }\n]')
  await screenshot(page, 'lake-inspector')
  await page.getByLabel('GROQ').fill('*[_type ==\n  oops(]')
  await page.getByRole('button', {name: 'Run'}).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('region', {name: 'Where in the query'}).innerText()).toMatch(/^ {2}oops\(\]\n +\^$/)
  await expectAccessible(page)

  await go(page, 'Requests')
  await lake.lake.fetch(new Request(`${url}/v2025-02-19/data/query/test?query=count(*)&ticket=secret-ticket`))
  const row = page.getByRole('row').filter({hasText: 'count(*)'})
  await row.first().waitFor()
  expect(await row.innerText()).toMatch(/GET\s+\/v2025-02-19\/data\/query\/test\s+count\(\*\).*200.* ms.* B.*nobody/s)
  const {token}: {token: string} = JSON.parse(await page.evaluate<string>(`sessionStorage.getItem('lake-inspector')`))
  expect(token).toMatch(/^[\w-]{40,}$/)
  const shown = await page.content()
  expect([shown.includes(token), shown.includes('secret-ticket')]).toEqual([false, false])
  await expectAccessible(page)
  await row.getByRole('link', {name: 'Open in the console'}).click()
  await expect.poll(() => page.getByLabel('GROQ').inputValue()).toBe('count(*)')

  await go(page, 'Datasets')
  await page.getByRole('button', {name: 'Empty test…'}).click()
  const dialog = page.getByRole('dialog', {name: 'Empty test'})
  await dialog.getByRole('button', {name: 'Empty it'}).click()
  await expect.poll(() => dialog.getByRole('alert').innerText()).toContain('confirm it with {"confirm": "test"}')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog.count()).toBe(0)
  expect(await lake.query('count(*)')).toBe(5)

  await page.getByRole('button', {name: 'Empty test…'}).press('Enter')
  await page.keyboard.type('test')
  await page.keyboard.press('Enter')
  await page.getByText('test is empty: 5 documents were deleted.').waitFor()
  expect(await lake.query('count(*)')).toBe(0)
  await page.getByRole('button', {name: 'Go back to Before emptying test…'}).click()
  await page.keyboard.type('Before emptying test')
  await page.keyboard.press('Enter')
  await expect.poll(() => lake.query('count(*)')).toBe(5)

  await page.getByRole('button', {name: 'Sign out'}).click()
  await page.getByRole('heading', {level: 1, name: 'Sign in'}).waitFor()
  expect((await lake.get('/inspector/session', {token})).status).toBe(401)
  expect(asked.filter((address) => !address.startsWith(url) || address.includes(token))).toEqual([])
  expect(errors).toEqual([])
  expect(await page.title()).toBe('Sign in · Lake inspector')
  await page.close()
})

test('without a token one sees public documents of a dataset one knows, on a phone too; a token that is none says so', async () => {
  const {page, errors} = await open(phone)
  await page.getByRole('link', {name: 'Look at documents'}).click()
  await page.getByLabel('Dataset').fill('test')
  await page.keyboard.press('Enter')
  const links = page.getByRole('table', {name: 'Documents, last changed first'}).getByRole('link')
  await expect.poll(() => links.allInnerTexts()).toEqual(['tea', 'coffee', 'hostile'])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  await expectAccessible(page)
  await go(page, 'Requests')
  await page.getByText('This takes signing in').waitFor()

  await page.getByRole('link', {name: 'Sign in'}).click()
  await page.getByRole('textbox', {name: 'Token'}).fill('none-that-was-ever-given')
  await page.getByRole('button', {name: 'Use this token'}).click()
  await page.getByText('This token is not one of this lake, or no longer.').waitFor()
  await page.getByRole('textbox', {name: 'Token'}).fill(tokens.viewer)
  await page.getByRole('button', {name: 'Use this token'}).click()
  await page.getByText('Viewer, Viewer').waitFor()
  await go(page, 'Datasets')
  await page.getByText('This takes a role with the permission "manage"').waitFor()
  await page.getByRole('button', {name: 'Sign out'}).click()
  await page.getByRole('heading', {level: 1, name: 'Sign in'}).waitFor()
  // Other programs may be using it.
  expect((await lake.get('/inspector/session', {token: tokens.viewer})).status).toBe(200)
  expect(errors).toEqual([])
  await page.close()
})

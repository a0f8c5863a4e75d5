import type {SanityClient} from '@sanity/client'
import type {Locator, Page} from 'playwright-core'
import sharp from 'sharp'
import {beforeAll, expect, test} from 'vitest'
import {chooseAction} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'
import type {LocalRole} from './support/signIn.ts'

const own = ownStack()
let robot: SanityClient

const ID = 'article-invented-history'
/** A tooltip is there within this, or the pointer comes again. */
const SOON_MS = 3_000

const pair = {publishedId: ID, draftId: `drafts.${ID}`}

/** An invented article, published once by the program that seeds. */
beforeAll(async () => {
  robot = datasetAs('robot', own.stack(), 'example')
  const attributes = {
    _id: pair.draftId,
    _type: 'article',
    title: 'Invented rest',
    summary: 'An invented summary.',
    kind: 'concept',
    language: 'en-US',
  }
  await robot.action({actionType: 'sanity.action.document.create', publishedId: ID, attributes, ifExists: 'fail'})
  await robot.action({actionType: 'sanity.action.document.publish', ...pair})
})

const windows = new Map<LocalRole, Promise<Page>>()

/** One window for each role: signing in takes longer than what is done there. */
function windowOf(role: LocalRole): Promise<Page> {
  const opened = windows.get(role) ?? own.studioAs(role, 'example')
  windows.set(role, opened)
  return opened
}

const address = (params = '') => `${own.stack().studio}/example/structure/write;all-articles;${ID}${params}`

const stored = (id: string, field: string) => robot.fetch<unknown>(`*[_id == $id][0].${field}`, {id})

/** Writes at the end of a field, as a person does. */
async function write(page: Page, field: string, text: string): Promise<void> {
  const input = page.getByTestId(`field-${field}`).locator('input, textarea').first()
  await input.waitFor()
  await expect.poll(() => input.isEditable()).toBe(true)
  await input.press('End')
  await input.pressSequentially(text, {delay: 15})
}

/** Who wrote what was added, as its tooltip says. */
async function authorOf(page: Page, added: Locator): Promise<string> {
  const names = /Wren Writer|Casey Clinician/
  let said = ''
  await expect
    .poll(async () => {
      // A tooltip answers to a pointer that comes from elsewhere.
      await page.mouse.move(5, 5)
      const tooltip = page.locator('[data-ui="Tooltip"]:visible').filter({hasText: names}).last()
      // One that is about to go may be about other words.
      await tooltip.waitFor({state: 'hidden'})
      await added.hover()
      await tooltip.waitFor({timeout: SOON_MS}).catch(() => undefined)
      said = (await tooltip.count()) > 0 ? await tooltip.innerText() : ''
      return said
    })
    .toMatch(names)
  return names.exec(said)?.[0] ?? ''
}

test('Review changes names who changed which field; an earlier revision comes back', async () => {
  own.picturesOnFailure()
  const writer = await windowOf('writer')
  await writer.goto(address())
  await write(writer, 'title', ' for two')
  await expect.poll(() => stored(pair.draftId, 'title')).toBe('Invented rest for two')
  const revision = await stored(pair.draftId, '_rev')

  const clinician = await windowOf('clinician')
  await clinician.goto(address())
  await write(clinician, 'summary', ' It says more now.')
  await expect.poll(() => stored(pair.draftId, 'summary')).toBe('An invented summary. It says more now.')

  await clinician.goto(address(',inspect=sanity%2Fstructure%2Fhistory,changesInspectorTab=review'))
  const changes = clinician.getByTestId('review-changes-pane').last()
  await expect.poll(() => changes.innerText()).toMatch(/for two[\s\S]*It says more now/)
  expect(await authorOf(clinician, changes.locator('ins').first())).toBe('Wren Writer')
  expect(await authorOf(clinician, changes.locator('ins').last())).toBe('Casey Clinician')
  await screenshot(clinician, 'studio-review-changes')

  await clinician.goto(address(`,rev=${String(revision)}`))
  await clinician.getByRole('button', {name: 'Revert to revision'}).click()
  await clinician.getByRole('button', {name: 'Confirm'}).click()
  await expect.poll(() => stored(pair.draftId, 'summary')).toBe('An invented summary.')
  expect(await stored(pair.draftId, 'title')).toBe('Invented rest for two')
})

test('an article that others refer to is not deleted; it can be doubled and taken from the public', async () => {
  own.picturesOnFailure()
  await robot.create({
    _id: 'article-invented-referrer',
    _type: 'article',
    title: 'Invented referrer',
    kind: 'concept',
    language: 'en-US',
    related: [{_key: 'r', _type: 'reference', _ref: ID}],
  })
  const administrator = await windowOf('administrator')
  await administrator.goto(address())
  await chooseAction(administrator, 'Delete')
  await expect.poll(() => administrator.getByTestId('internal-references').innerText()).toContain('Invented referrer')
  await administrator.getByTestId('confirm-button').click()
  await expect
    .poll(() => administrator.locator('body').innerText())
    .toMatch(/cannot be deleted as there are references to it|could not be deleted|error occurred/i)
  expect(await stored(ID, 'title')).toBe('Invented rest')

  await administrator.goto(address())
  await chooseAction(administrator, 'Duplicate')
  const doubles = () =>
    robot.fetch<unknown>('*[_type == "article" && title match "Invented rest" && !(_id in [$id, $draft])]._id', {
      id: ID,
      draft: pair.draftId,
    })
  await expect.poll(doubles).toEqual([expect.stringMatching(/^drafts\./)])

  await robot.delete('article-invented-referrer')
  // The Studio offers it to who looks at what is public.
  await administrator.goto(`${address()}?perspective=published`)
  // The actions stand still once the article has been judged.
  await administrator.getByRole('button', {name: 'Sign off review'}).waitFor()
  await chooseAction(administrator, 'Unpublish')
  await administrator.getByTestId('confirm-button').click()
  await expect.poll(() => stored(ID, '_id')).toBeNull()
  expect(await stored(pair.draftId, 'title')).toBe('Invented rest for two')
})

test('an uploaded image is served in the size that is asked for', async () => {
  own.picturesOnFailure()
  const [width, height] = [1200, 800]
  const buffer = await sharp({create: {width, height, channels: 3, background: '#0b5d63'}})
    .png()
    .toBuffer()
  const writer = await windowOf('writer')
  await writer.goto(address())
  const upload = writer.locator('input[type=file]')
  await writer.getByTestId('field-title').hover()
  // A field is there when it is scrolled to.
  await expect
    .poll(async () => {
      await writer.mouse.wheel(0, 150)
      return upload.count()
    })
    .toBeGreaterThan(0)
  await upload.first().setInputFiles({name: 'invented.png', mimeType: 'image/png', buffer})
  await expect.poll(() => stored(pair.draftId, 'heroImage.asset._ref')).toMatch(/^image-[0-9a-f]{40}-1200x800-png$/)
  const url = await stored(pair.draftId, 'heroImage.asset->url')
  const sizeOf = (search: string) =>
    writer.evaluate(
      async (source) => {
        const image = new Image()
        image.src = source
        await image.decode()
        return [image.naturalWidth, image.naturalHeight]
      },
      `${String(url)}${search}`,
    )
  expect([await sizeOf(''), await sizeOf('?w=600'), await sizeOf('?w=90&h=90&fit=crop&auto=format')]).toEqual([
    [width, height],
    [600, 400],
    [90, 90],
  ])
})

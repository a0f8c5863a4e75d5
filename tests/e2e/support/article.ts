import {errors, type Locator, type Page} from 'playwright-core'
import {expect} from 'vitest'
import type {ReviewState} from '../../../src/vocabulary.ts'

/** Long enough for what is already on its way, short enough to look again. */
const SOON_MS = 4_000

/** The seeded article of both clinics. */
export const ARTICLE_ID = 'article-anxious-attachment'

/** Opens the article's form and waits until the Studio has judged it. */
export async function openArticle(page: Page, studioUrl: string, dataset: string): Promise<void> {
  await page.goto(`${studioUrl}/${dataset}/structure/write;all-articles;${ARTICLE_ID}`)
  await page.getByTestId('review-state').waitFor()
  await bodyEditor(page).waitFor()
}

export const bodyEditor = (page: Page): Locator =>
  page.getByTestId('field-body').locator('[contenteditable=true]').first()

/** Waits for the banner to say where the article stands. */
export async function waitForState(page: Page, state: ReviewState): Promise<void> {
  await page.locator(`[data-testid=review-banner][data-state="${state}"]`).waitFor()
}

/** Puts the caret right behind words of the body, as a writer does with the mouse, and types. */
export async function typeAfter(page: Page, words: string, text: string): Promise<void> {
  const editor = bodyEditor(page)
  const place = () =>
    editor.evaluate((root, sought) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const end = (node.textContent ?? '').indexOf(sought) + sought.length
        if (end < sought.length) continue
        node.parentElement?.scrollIntoView({block: 'center'})
        const range = document.createRange()
        range.setStart(node, end - 1)
        range.setEnd(node, end)
        const {right, top, height} = range.getBoundingClientRect()
        return {x: right - 1, y: top + height / 2}
      }
      return null
    }, words)
  await editor.scrollIntoViewIfNeeded()
  await expect.poll(place).not.toBeNull()
  // The first click wakes the editor up, and what it shows may move.
  for (let click = 0; click < 2; click += 1) {
    const at = await place()
    if (at) await page.mouse.click(at.x, at.y)
    await page.locator('[data-testid=action-button-cite]:enabled').first().waitFor()
  }
  await page.keyboard.type(text, {delay: 15})
  await expect.poll(() => editor.innerText()).toContain(words + text)
}

/**
 * Cites a source on the words just typed: selects them, opens Cite, searches the picker and takes the first hit.
 *
 * @param count - How many words back to select.
 * @param search - What is pasted into the picker: words of the title, or an identifier.
 * @param shows - What the title of the wanted hit says.
 */
export async function citeLastWords(page: Page, count: number, search: string, shows = search): Promise<void> {
  for (let word = 0; word < count; word += 1) await page.keyboard.press('Control+Shift+ArrowLeft')
  const popover = page.locator('[data-testid=popover-edit-dialog], [data-testid=default-edit-object-dialog]').last()
  // A click that comes while the toolbar is drawn anew is lost.
  await expect
    .poll(async () => {
      await page.locator('[data-testid=action-button-cite]:enabled').first().click()
      return popover.waitFor({timeout: SOON_MS}).then(
        () => true,
        () => false,
      )
    })
    .toBe(true)
  await popover.getByRole('button', {name: 'Add item'}).click()
  await popover.getByTestId('autocomplete').fill(search)
  await page
    .getByRole('option')
    .filter({hasText: new RegExp(shows, 'i')})
    .first()
    .click()
  // The reference is there before the popover may go.
  await popover.getByRole('button', {name: 'Add item'}).waitFor()
  await page.getByTestId('close-popover-edit-dialog-button').click()
  await popover.waitFor({state: 'detached'})
}

/**
 * What Publish says while it refuses, once the article has been judged. Publish is the button or an entry of the menu
 * beside it, and which of the two changes while the article is being judged: so each attempt starts anew.
 */
export async function publishRefusal(page: Page): Promise<string> {
  let words = ''
  await expect
    .poll(async () => {
      words = await refusalNow(page)
      return words
    })
    .toMatch(/^(?!Checking the article)./)
  return words
}

/** What Publish says now; `''` when it is not there or says nothing. */
async function refusalNow(page: Page): Promise<string> {
  // The button and the menu's entry differ in one capital.
  const publish = page.locator('[data-testid=action-publish]:disabled, [data-testid=action-Publish][disabled]').first()
  const menu = page.getByTestId('action-menu-button')
  const isOpen = async () => (await menu.getAttribute('aria-expanded', {timeout: SOON_MS})) === 'true'
  try {
    if (!(await publish.isVisible()) && !(await isOpen())) await menu.click({timeout: SOON_MS})
    await publish.waitFor({timeout: SOON_MS})
    const box = await publish.boundingBox({timeout: SOON_MS})
    if (!box) return ''
    // A tooltip answers to a pointer that comes from elsewhere and stays.
    await page.mouse.move(5, 5)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, {steps: 5})
    // The pointer passes the menu's button, whose own tooltip may still be fading.
    const tooltip = page.locator('[data-ui="Tooltip"]:visible', {hasNotText: 'Document actions'}).last()
    await tooltip.waitFor({timeout: SOON_MS})
    return (await tooltip.innerText({timeout: SOON_MS})).replaceAll(/\s+/g, ' ')
  } catch (error) {
    if (error instanceof errors.TimeoutError) return ''
    throw error
  } finally {
    await page.mouse.move(5, 5)
    if ((await menu.count()) > 0 && (await isOpen())) await page.keyboard.press('Escape')
  }
}

/**
 * Opens what "Sign off review" leads to, with one click.
 *
 * @param shows - Test id of what is wanted there: the form, or why there is none.
 */
export async function openSignOff(page: Page, shows: 'sign-off-form' | 'sign-off-refused'): Promise<void> {
  await page.getByRole('button', {name: 'Sign off review'}).click()
  await page.getByTestId(shows).waitFor()
}

/** Ticks all that a reviewer has to confirm in the open sign-off form: warnings to accept, then the two promises. */
export async function tickSignOff(page: Page): Promise<void> {
  await page.getByTestId('sign-off-form').waitFor()
  await expect
    .poll(async () => {
      // The record of a source that was cited a moment ago, and with it what is to be accepted, arrives later.
      for (const tick of await page.locator('[data-testid^=sign-off-accept-]').all()) await tick.check({force: true})
      await page.getByTestId('sign-off-confirm-read').check({force: true})
      await page.getByTestId('sign-off-confirm-own').check({force: true})
      return page.getByTestId('sign-off-submit').isEnabled()
    })
    .toBe(true)
}

/** An action of the menu beside Publish. */
export async function chooseAction(page: Page, label: string): Promise<void> {
  const direct = page.getByRole('button', {name: label})
  if ((await direct.count()) > 0) return direct.first().click()
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: label}).click()
}

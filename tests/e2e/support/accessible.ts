import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {expect} from 'vitest'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe advises beyond the standard, for a page that is all our own. */
export const BEST_PRACTICE = 'best-practice'

/**
 * What axe objects to within the part of a page that a selector names, one line each.
 *
 * @param page - With everything to look at on screen.
 */
export async function accessibilityProblems(
  page: Page,
  selector: string,
  moreTags: readonly string[] = [],
): Promise<string[]> {
  // Evaluated, not added: the policy of the Studio's page runs no script of anybody else.
  await page.evaluate(axeSource)
  return page.evaluate<string[]>(
    `axe.run(${JSON.stringify(selector)}, {runOnly: ${JSON.stringify([...TAGS, ...moreTags])}}).then(({violations}) =>
      violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => [id, html.slice(0, 240), failureSummary].join(' | '))))`,
  )
}

/** Expects that axe finds nothing within a part of the Studio in the light and in the dark theme; ends in the light one. */
export async function expectAccessible(page: Page, selector: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({colorScheme})
    await page.locator(`[data-scheme="${colorScheme}"]`).first().waitFor()
    expect(await accessibilityProblems(page, selector), `${selector} in the ${colorScheme} theme`).toEqual([])
  }
}

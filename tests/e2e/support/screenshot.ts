import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Page} from 'playwright-core'

const images = fileURLToPath(new URL('../../../docs/images', import.meta.url))

/**
 * Keeps a picture for the documentation when `SCREENSHOTS` is set, so that a page of `docs/` never shows what the
 * product no longer looks like. A plain test run writes nothing.
 */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (!process.env['SCREENSHOTS']) return
  mkdirSync(images, {recursive: true})
  await page.screenshot({path: join(images, `${name}.png`)})
}

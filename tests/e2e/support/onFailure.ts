import {mkdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {BrowserContext} from 'playwright-core'
import {onTestFailed} from 'vitest'

/** Pictures of every open page when a journey fails, so that one does not have to run it again to see why. */
export function picturesOnFailure(contexts: readonly BrowserContext[]): void {
  onTestFailed(async () => {
    const folder = join(tmpdir(), 'clinic-content-e2e')
    mkdirSync(folder, {recursive: true})
    const pages = contexts.flatMap((context) => context.pages())
    for (const [index, page] of pages.entries()) {
      const path = join(folder, `failed-${index}.png`)
      await page.screenshot({path}).catch(() => undefined)
      console.error(`picture of ${page.url()}: ${path}`)
    }
  })
}

import {type Browser, type BrowserContext, type BrowserContextOptions, chromium} from 'playwright-core'
import {inject} from 'vitest'

/** A Studio page computes for a long time on a busy machine before it shows anything. */
export const STUDIO_TIMEOUT_MS = 60_000

let browser: Promise<Browser> | null = null

/** A fresh browser context (own cookies and storage) in the run's one browser. Close it when the test ends. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= chromium.connect(inject('browser'))
  const context = await (await browser).newContext({viewport: {width: 1280, height: 900}, ...options})
  context.setDefaultTimeout(STUDIO_TIMEOUT_MS)
  return context
}

export const phone = {
  viewport: {width: 390, height: 844},
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const

import {chromium} from 'playwright-core'
import type {TestProject} from 'vitest/node'
import {chromiumLaunch} from './support/chromium.ts'
import {type Stack, startStack} from './support/startStack.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    stack: Stack
    /** Where tests connect to the one browser of the run. */
    browser: string
  }
}

/** One stack and one browser for all journeys; each test opens a context of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const {stack, stop} = await startStack()
  const browser = await chromium.launchServer(await chromiumLaunch()).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  project.provide('stack', stack)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await stop()
  }
}

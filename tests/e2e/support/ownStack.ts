import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'
import {openContext} from './browser.ts'
import {picturesOnFailure} from './onFailure.ts'
import {type LocalRole, signIn} from './signIn.ts'
import {type Stack, type StartedStack, startStack} from './startStack.ts'

/** A stack that a file of journeys has to itself, with the windows that were opened on it. */
export interface OwnStack {
  stack(): Stack
  /** Everything that the stack has printed. */
  output(): string
  /** A window of a stranger's browser. */
  reader(): Promise<Page>
  /** The Studio as somebody sees it who has signed in. `prepare` sees the window's context before any page is loaded. */
  studioAs(role: LocalRole, dataset: string, prepare?: (context: BrowserContext) => Promise<unknown>): Promise<Page>
  /** To be called by each test: pictures of every window when it fails. */
  picturesOnFailure(): void
}

/** Starts a stack before the tests of a file and ends it, with its windows, after them. */
export function ownStack(): OwnStack {
  let started: StartedStack | null = null
  const contexts: BrowserContext[] = []
  const running = () => {
    if (!started) throw new Error('ownStack(): the stack starts before the first test, not before')
    return started
  }
  const open = async () => {
    const context = await openContext({viewport: {width: 1440, height: 1000}})
    contexts.push(context)
    return context
  }

  beforeAll(async () => {
    started = await startStack()
  })
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    await started?.stop()
  })

  return {
    stack: () => running().stack,
    output: () => running().output(),
    reader: async () => (await open()).newPage(),
    studioAs: async (role, dataset, prepare) => {
      const context = await open()
      await prepare?.(context)
      const page = await context.newPage()
      await signIn(page, running().stack.studio, role, dataset)
      return page
    },
    picturesOnFailure: () => picturesOnFailure(contexts),
  }
}

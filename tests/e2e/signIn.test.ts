import {expect, inject, test} from 'vitest'
import {openContext} from './support/browser.ts'
import {type LocalRole, signIn} from './support/signIn.ts'

const {studio} = inject('stack')

test.each<[LocalRole, string, string]>([
  ['writer', 'kairos', 'Wren Writer'],
  ['clinician', 'example', 'Casey Clinician'],
  ['administrator', 'kairos', 'Ari Administrator'],
])(
  '%s signs in to %s with two clicks, and the Studio asks no other host for anything',
  async (role, workspace, name) => {
    const context = await openContext()
    const page = await context.newPage()
    const foreign: string[] = []
    page.on('request', (request) => {
      const {hostname, protocol} = new URL(request.url())
      const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost') || !protocol.startsWith('http')
      // What the policy of the page blocks never leaves the browser, but is reported as a request that failed.
      if (!isLocal) foreign.push(request.url())
    })
    page.on('requestfailed', (request) => {
      const blocked = foreign.indexOf(request.url())
      if (blocked >= 0 && request.failure()?.errorText === 'csp') foreign.splice(blocked, 1)
    })
    await signIn(page, studio, role, workspace)
    await page.getByRole('heading', {name: 'Today'}).first().waitFor()
    await page.locator('[data-testid="user-menu"], #user-menu').first().click()
    await page.getByText(name).first().waitFor()
    expect(foreign).toEqual([])
    await context.close()
  },
)

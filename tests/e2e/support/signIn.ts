import type {Page} from 'playwright-core'

export type LocalRole = 'writer' | 'clinician' | 'administrator'

const BUTTON: Record<LocalRole, RegExp> = {
  writer: /Wren Writer/,
  clinician: /Casey Clinician/,
  administrator: /Ari Administrator/,
}

/**
 * Signs in as a person does: the Studio's login page, the button of the role, the click on the lake's own page.
 *
 * @param workspace - Dataset whose workspace to open.
 */
export async function signIn(page: Page, studioUrl: string, role: LocalRole, workspace = 'kairos'): Promise<void> {
  await page.goto(`${studioUrl}/${workspace}`)
  await page
    .getByRole('link', {name: BUTTON[role]})
    .or(page.getByRole('button', {name: BUTTON[role]}))
    .first()
    .click()
  await page.waitForURL((url) => url.pathname.startsWith('/login'))
  await page.getByRole('button').first().click()
  await page.waitForURL((url) => url.href.startsWith(studioUrl) && !url.hash.includes('token='))
  await page.locator('[data-ui="Navbar"], [data-testid="studio-navbar"]').first().waitFor()
}

import {expect, test} from 'vitest'
import {expectAccessible} from './support/accessible.ts'
import {ARTICLE_ID, chooseAction} from './support/article.ts'
import {datasetAs} from './support/datasetAs.ts'
import {ownStack} from './support/ownStack.ts'
import {screenshot} from './support/screenshot.ts'

const own = ownStack()

test('a clinician sees why a page shows what it shows, and checks a crisis line again without changing its number', async () => {
  own.picturesOnFailure()
  const {studio} = own.stack()
  const robot = datasetAs('robot', own.stack(), 'example')
  await robot.patch('crisis-us-988').set({verifiedOn: '2026-01-05'}).commit()
  const before = await robot.getDocument('crisis-us-988')
  const page = await own.studioAs('clinician', 'example')
  await page.goto(`${studio}/example/structure/write;all-articles;${ARTICLE_ID}%2Cview%3Dnotices`)
  const pane = page.getByTestId('notices-pane')
  await pane.getByTestId('notice-shown').first().waitFor()
  expect(await pane.innerText()).toContain('Every article shows the emergency number.')
  await screenshot(page, 'studio-notices')
  await expectAccessible(page, '[data-testid=notices-pane]')

  await page.goto(`${studio}/example/structure/crisisResource;crisis-us-988`)
  await page.getByTestId('action-menu-button').waitFor()
  await chooseAction(page, 'Check again')
  const form = page.getByTestId('verify-again-form')
  await form.waitFor()
  expect(await form.innerText()).toContain('988')
  expect(await form.getByRole('link').getAttribute('href')).toBe(before?.['sourceUrl'])
  const submit = page.getByTestId('verify-again-submit')
  await page.getByTestId('verify-again-by').fill('Clinician')
  expect(await submit.isDisabled()).toBe(true)
  await page.getByTestId('verify-again-same').check({force: true})
  await screenshot(page, 'studio-check-crisis-line')
  await expectAccessible(page, '[data-testid=verify-again-form]')
  await submit.click()
  await form.waitFor({state: 'detached'})
  const after = await robot.getDocument('crisis-us-988')
  expect(after?.['verifiedOn']).not.toBe('2026-01-05')
  // The word of whoever checked, and nothing else.
  const {_rev, _updatedAt, verifiedOn} = after ?? before ?? {_rev: '', _updatedAt: '', verifiedOn: ''}
  expect(after).toEqual({...before, _rev, _updatedAt, verifiedOn, verifiedBy: 'Clinician'})
})

import {expect, test} from 'vitest'
import {administers, seesRecords} from '../../studio/roles.ts'

const withRoles = (...names: string[]) => ({roles: names.map((name) => ({name}))})

const cases: [string, Parameters<typeof seesRecords>[0], boolean, boolean][] = [
  ['nobody', null, false, false],
  ['somebody without a role', withRoles(), false, false],
  ['a writer', withRoles('writer'), false, false],
  ['a viewer', withRoles('viewer'), false, false],
  ['a clinician', withRoles('clinician'), true, false],
  ['a hosted editor', withRoles('editor'), true, false],
  ['a writer who is also a clinician', withRoles('writer', 'clinician'), true, false],
  ['an administrator', withRoles('administrator'), true, true],
]
for (const [who, user, records, links] of cases) {
  test(`${who} ${records ? 'sees' : 'does not see'} records and ${links ? 'links' : 'does not link'} sign-ins`, () => {
    expect({records: seesRecords(user), links: administers(user)}).toEqual({records, links})
  })
}

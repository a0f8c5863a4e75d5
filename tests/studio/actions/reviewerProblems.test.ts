import {expect, test} from 'vitest'
import {reviewerProblems} from '../../../studio/actions/reviewerProblems.ts'

const casey = {
  _id: 'person-c',
  name: 'Casey Clinician',
  published: true,
  isClinician: true,
  leftOn: null,
  credentials: [{validFrom: '2020-01-01', validTo: '2026-11-24'}],
}

const cases: [string, Parameters<typeof reviewerProblems>, string[]][] = [
  ['a clinician on the last day of the credential', [casey, ['person-w'], '2026-11-24'], []],
  ['a clinician on their last day', [{...casey, leftOn: '2026-11-24'}, [], '2026-11-24'], []],
  [
    'a sign-in without a person',
    [null, [], '2026-11-24'],
    ['Your sign-in is not linked to a person. An administrator links it on your page under People.'],
  ],
  [
    'a person who is only a draft',
    [{...casey, published: false}, [], '2026-11-24'],
    ['Your page "Casey Clinician" under People is not published yet. Publish it first.'],
  ],
  [
    'an author',
    [casey, ['person-w', 'person-c'], '2026-11-24'],
    ['Casey Clinician is an author of this article. Another clinician has to review it.'],
  ],
  [
    'somebody who is no clinician',
    [{...casey, isClinician: null}, [], '2026-11-24'],
    ['Casey Clinician is not marked as a clinician, so cannot approve clinical content.'],
  ],
  [
    'a clinician the day after the credential',
    [casey, [], '2026-11-25'],
    ['Casey Clinician has no credential that is valid today.'],
  ],
  [
    'a clinician who has left',
    [{...casey, leftOn: '2026-11-23'}, [], '2026-11-24'],
    ['Casey Clinician has left the clinic and cannot sign off.'],
  ],
  [
    'an author without credentials',
    [{...casey, credentials: null}, ['person-c'], '2026-11-24'],
    [
      'Casey Clinician is an author of this article. Another clinician has to review it.',
      'Casey Clinician has no credential that is valid today.',
    ],
  ],
]
for (const [who, input, problems] of cases) {
  test(`${problems.length > 0 ? 'refuses' : 'lets'} ${who} sign off`, () => {
    expect(reviewerProblems(...input)).toEqual(problems)
  })
}

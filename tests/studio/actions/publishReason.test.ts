import {expect, test} from 'vitest'
import type {Finding} from '../../../src/editorial/finding.ts'
import {english} from '../../../studio/i18n/english.ts'
import {publishReason} from '../../../studio/actions/publishReason.ts'

const finding = (id: string, severity: Finding['severity'] = 'block'): Finding => ({
  id,
  severity,
  path: [],
  message: `${id} is wrong.`,
  fix: 'Mend it.',
  source: 'Editorial standard',
})

const judged = (state: string, ...findings: Finding[]) => ({
  evaluation: {state, findings, adopted: false},
  current: true,
  error: null,
})

const reasons: [string, Parameters<typeof publishReason>[0], string | null][] = [
  ['while nothing is known', {evaluation: null, current: false, error: null}, 'Checking the article'],
  ['while the verdict is on older words', {...judged('approved'), current: false}, 'Checking the article'],
  [
    'when checking failed',
    {evaluation: null, current: false, error: new Error('offline')},
    'The article could not be checked, so it cannot be published: offline',
  ],
  ['with nothing but warnings', judged('approved', finding('AGE-01', 'warn')), null],
  [
    'for an old post whose time is running',
    {
      evaluation: {state: 'unreviewed', findings: [finding('REV-01'), finding('CIT-01')], adopted: true},
      current: true,
      error: null,
    },
    null,
  ],
  [
    'without a review',
    judged('unreviewed', finding('REV-01')),
    'No clinician has approved this article yet. Request a review; after the sign-off it can be published.',
  ],
  [
    'while a review is requested',
    judged('in-review', finding('REV-01')),
    'Waiting for a clinician to sign off. After the sign-off it can be published.',
  ],
  [
    'after an edit of approved words',
    judged('voided', finding('REV-03')),
    'The text changed after it was approved, so the approval is void. A clinician has to sign off these words.',
  ],
  [
    'with several things to fix',
    judged('unreviewed', finding('CIT-04'), finding('DSC-01'), finding('AGE-01', 'warn')),
    'CIT-04 is wrong. Mend it. One more thing has to be fixed.',
  ],
  [
    'with many things to fix',
    judged('unreviewed', finding('CIT-04'), finding('DSC-01'), finding('AI-01')),
    'CIT-04 is wrong. Mend it. 2 more things have to be fixed.',
  ],
]
for (const [when, state, reason] of reasons) {
  test(`says why Publish is off ${when}`, () => {
    expect(publishReason(state, english)).toBe(reason)
  })
}

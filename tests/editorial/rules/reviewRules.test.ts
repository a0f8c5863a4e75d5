import {expect, test} from 'vitest'
import {type Change, changed, findings} from '../findingsAfter.ts'

const reviewed = (date: string): Change => [['article', 'reviews', 0, 'date'], date]
const due = (date: string | null): Change => [['article', 'nextReviewDue'], date]
const today = (date: string): Change => [['today'], date]
const months = (count: unknown): Change => [['topic', 'maxReviewMonths'], count]

/** A medicine, and a reviewer who may prescribe it. */
const medicine: Change[] = [
  [['topic', 'kind'], 'medication'],
  [['topic', 'medication'], {boxedWarning: 'None', doNotStopSuddenly: false, labelUrl: 'https://example.org/label'}],
  [['people', 1, 'prescribes'], true],
]

test.each<[name: string, changes: Change[], found: string[]]>([
  // REV-05: publishing needs a fresh review, where serving goes on through the grace.
  ['due today', [due('2026-11-24')], ['REV-07 nextReviewDue']],
  ['due in 60 days', [due('2027-01-23')], ['REV-07 nextReviewDue']],
  ['due in 61 days', [due('2027-01-24')], []],
  ['due yesterday', [due('2026-11-23')], ['REV-05 nextReviewDue']],
  ['past its grace', [due('2025-01-01')], ['REV-05 nextReviewDue']],
  ['reviewed today', [reviewed('2026-11-24')], []],
  ['reviewed tomorrow', [reviewed('2026-11-25')], ['REV-05 reviews[r1].date']],
  ['reviewed on no day', [reviewed('last week')], ['REV-04 reviews[r1]', 'REV-05 reviews[r1].date']],
  ['due 24 months after the review', [due('2028-11-20')], []],
  ['due 24 months and a day after', [due('2028-11-21')], ['REV-05 nextReviewDue']],
  ['a topic of 12 months, due after 12', [months(12), due('2027-11-20')], []],
  ['a topic of 12 months, due a day later', [months(12), due('2027-11-21')], ['REV-05 nextReviewDue']],
  ['a topic of 60 months, due after 36', [months(60), due('2029-11-20')], []],
  ['a topic of 60 months, due a day later', [months(60), due('2029-11-21')], ['REV-05 nextReviewDue']],
  ['a medication topic without a limit, due after 12', [months(null), ...medicine, due('2027-11-20')], ['BAL-01 body']],
  [
    'a medication topic without a limit, a day later',
    [months(null), ...medicine, due('2027-11-21')],
    ['REV-05 nextReviewDue', 'BAL-01 body'],
  ],
  ['no next review', [due(null)], ['REV-05 nextReviewDue']],
  [
    'the review older than its limit, still in date',
    [today('2028-11-20')],
    [
      'CRI-02 body[c1].body[p3].children[n1]',
      'CRI-02 additionalCrisisResources',
      'DIS-02 additionalDisclaimers',
      'REV-07 nextReviewDue',
    ],
  ],
  [
    'extended by a clinician',
    [[['article', 'reviewExtension'], {until: '2028-12-01', reason: 'Why.', reviewer: {_ref: 'person-second'}}]],
    [],
  ],
  [
    'extended by a writer',
    [[['article', 'reviewExtension'], {until: '2028-12-01', reason: 'Why.', reviewer: {_ref: 'person-writer'}}]],
    ['REV-05 reviewExtension.reviewer'],
  ],
  // STA
  ['legal hold off', [[['article', 'legalHold'], false]], []],
  ['retiring tomorrow', [[['article', 'retirement'], {on: '2026-11-25'}]], []],
  ['withdrawn, without a category', [[['article', 'withdrawal'], {}]], ['STA-01 withdrawal']],
  [
    'withdrawn and held',
    [
      [['article', 'withdrawal'], {category: 'legal'}],
      [['article', 'legalHold'], true],
    ],
    ['STA-01 withdrawal', 'STA-02 legalHold'],
  ],
])('%s', async (_name, changes, found) => {
  expect(await findings(await changed(...changes))).toEqual(found)
})

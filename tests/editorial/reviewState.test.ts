import {expect, test} from 'vitest'
import {contentHash, gate, isServed, reviewState} from '../../src/editorial/index.ts'
import {gateInputOf} from '../fixtures/soundArticle.ts'
import {type Change, changed, changedAndApproved} from './findingsAfter.ts'

async function stateOn(today: string, ...changes: Change[]) {
  const input = gateInputOf(await changed(...changes))
  const state = await reviewState(input, {today})
  const served = await gate(input, {today})
  // The state, the gate and the notice agree on every day.
  expect(isServed(state.state)).toBe(served.length === 0)
  return state
}

const due: Change = [['article', 'nextReviewDue'], '2027-06-30']
const extension: Change = [
  ['article', 'reviewExtension'],
  {until: '2027-07-31', reason: 'The new guideline appears in July.', reviewer: {_ref: 'person-second'}},
]
const medication: Change = [['topic', 'kind'], 'medication']
const selfHarm: Change = [['article', 'sensitivity'], ['self-harm']]

test.each<[today: string, state: string, validUntil: string | null]>([
  ['2026-11-24', 'approved', '2027-05-01'],
  ['2027-04-30', 'approved', '2027-05-01'],
  ['2027-05-01', 'due-soon', '2027-07-01'],
  ['2027-06-30', 'due-soon', '2027-07-01'],
  ['2027-07-01', 'overdue', '2027-09-29'],
  ['2027-09-28', 'overdue', '2027-09-29'],
  ['2027-09-29', 'lapsed', null],
  ['2031-01-01', 'lapsed', null],
])('a page due on 30 June 2027 is, on %s, %s', async (today, state, validUntil) => {
  expect(await stateOn(today, due)).toMatchObject({
    state,
    validUntil,
    lastReviewed: '2026-11-20',
    nextReviewDue: '2027-06-30',
    extendedUntil: null,
    graceUntil: '2027-09-28',
    reviewerId: 'person-reviewer',
  })
})

test.each<[today: string, state: string, validUntil: string | null]>([
  ['2027-06-30', 'due-soon', '2027-07-01'],
  ['2027-07-01', 'in-grace', '2027-08-01'],
  ['2027-07-31', 'in-grace', '2027-08-01'],
  ['2027-08-01', 'overdue', '2027-10-30'],
  ['2027-10-29', 'overdue', '2027-10-30'],
  ['2027-10-30', 'lapsed', null],
])('extended by a clinician to 31 July, it is, on %s, %s', async (today, state, validUntil) => {
  expect(await stateOn(today, due, extension)).toMatchObject({
    state,
    validUntil,
    extendedUntil: '2027-07-31',
    graceUntil: '2027-10-29',
  })
})

test.each<[name: string, change: Change, graceUntil: string]>([
  ['a medication topic', medication, '2027-07-30'],
  ['a medication article', [['article', 'kind'], 'medication'], '2027-07-30'],
  ['a page about self-harm', selfHarm, '2027-07-30'],
  [
    'a page about suicide',
    [
      ['article', 'sensitivity'],
      ['trauma', 'suicide'],
    ],
    '2027-07-30',
  ],
  ['a page about trauma', [['article', 'sensitivity'], ['trauma']], '2027-09-28'],
  ['a page without a topic', [['topic'], null], '2027-09-28'],
])('the grace of %s', async (_name, change, graceUntil) => {
  const {article, ...rest} = await changedAndApproved(due, change)
  const input = gateInputOf({article, ...rest})
  expect((await reviewState(input, {today: graceUntil})).state).toBe('overdue')
  expect((await reviewState(input, {today: '2026-11-24'})).graceUntil).toBe(graceUntil)
})

test.each<[name: string, extended: unknown, until: string | null]>([
  ['61 days long is cut at 60', {until: '2027-08-30', reason: 'Why', reviewer: {_ref: 'p'}}, '2027-08-29'],
  ['60 days long', {until: '2027-08-29', reason: 'Why', reviewer: {_ref: 'p'}}, '2027-08-29'],
  ['that ends when the review is due', {until: '2027-06-30', reason: 'Why', reviewer: {_ref: 'p'}}, null],
  ['without a reason', {until: '2027-07-31', reason: ' ', reviewer: {_ref: 'p'}}, null],
  ['without a clinician', {until: '2027-07-31', reason: 'Why', reviewer: null}, null],
  ['without a day', {until: null, reason: 'Why', reviewer: {_ref: 'p'}}, null],
])('an extension %s', async (_name, extended, until) => {
  expect((await stateOn('2027-01-01', due, [['article', 'reviewExtension'], extended])).extendedUntil).toBe(until)
})

test('no review holds longer than 36 months, whatever is stored', async () => {
  const state = await stateOn('2026-11-24', [['article', 'nextReviewDue'], '2099-01-01'])
  expect(state).toMatchObject({nextReviewDue: '2029-11-20', graceUntil: '2030-02-18'})
})

test('a page without a day for its next review is not kept up', async () => {
  expect(await stateOn('2026-11-24', [['article', 'nextReviewDue'], 'soon'])).toMatchObject({
    state: 'lapsed',
    nextReviewDue: null,
    graceUntil: null,
    validUntil: null,
  })
})

test.each<[name: string, changes: Change[], state: string]>([
  ['no review', [[['article', 'reviews'], []]], 'unreviewed'],
  ['a fact check only', [[['article', 'reviews', 0, 'kind'], 'fact-check']], 'unreviewed'],
  ['a review that asked for changes', [[['article', 'reviews', 0, 'outcome'], 'changes']], 'unreviewed'],
  [
    'a request and no review',
    [
      [['article', 'reviews'], []],
      [['article', 'reviewRequestedOn'], '2026-11-22T08:00:00Z'],
    ],
    'in-review',
  ],
  ['words changed after the approval', [[['article', 'title'], 'Other']], 'voided'],
  [
    'words changed and a new request',
    [
      [['article', 'title'], 'Other'],
      [['article', 'reviewRequestedOn'], '2026-11-22T08:00:00Z'],
    ],
    'in-review',
  ],
  [
    'words changed after the request was answered',
    [
      [['article', 'title'], 'Other'],
      [['article', 'reviewRequestedOn'], '2026-11-20T08:00:00Z'],
    ],
    'voided',
  ],
  ['an approval by an author', [[['article', 'authors', 0, '_ref'], 'person-reviewer']], 'unreviewed'],
  ['an approval by a stranger', [[['article', 'reviews', 0, 'reviewer', '_ref'], 'person-gone']], 'unreviewed'],
  ['withdrawn', [[['article', 'withdrawal'], {category: 'safety', on: '2026-11-21T00:00:00Z'}]], 'withdrawn'],
  ['on legal hold', [[['article', 'legalHold'], true]], 'legal-hold'],
  ['off legal hold', [[['article', 'legalHold'], false]], 'approved'],
  [
    'withdrawn and on legal hold',
    [
      [['article', 'withdrawal'], {}],
      [['article', 'legalHold'], true],
    ],
    'withdrawn',
  ],
  ['retired yesterday', [[['article', 'retirement'], {on: '2026-11-23'}]], 'retired'],
  ['retired today', [[['article', 'retirement'], {on: '2026-11-24'}]], 'retired'],
  ['retired without a day', [[['article', 'retirement'], {reason: 'Merged.'}]], 'retired'],
])('an article with %s is %s', async (_name, changes, state) => {
  expect((await stateOn('2026-11-24', ...changes)).state).toBe(state)
})

test('a retirement to come ends what is valid, on its day', async () => {
  const state = await stateOn('2026-11-24', [['article', 'retirement'], {on: '2026-12-01'}])
  expect(state).toMatchObject({state: 'approved', validUntil: '2026-12-01'})
})

test('a review dated in the future counts from its day', async () => {
  const tomorrow: Change = [['article', 'reviews', 0, 'date'], '2026-11-25']
  expect(await stateOn('2026-11-24', tomorrow)).toMatchObject({
    state: 'unreviewed',
    lastReviewed: null,
    validUntil: '2026-11-25',
  })
  expect(await stateOn('2026-11-25', tomorrow)).toMatchObject({state: 'approved', lastReviewed: '2026-11-25'})
})

test.each<[name: string, change: Change, stands: boolean]>([
  ['ended on the day of the review', [['people', 1, 'credentials', 0, 'validTo'], '2026-11-20'], true],
  ['ended on the day before', [['people', 1, 'credentials', 0, 'validTo'], '2026-11-19'], false],
  ['began on the day of the review', [['people', 1, 'credentials', 0, 'validFrom'], '2026-11-20'], true],
  ['began on the day after', [['people', 1, 'credentials', 0, 'validFrom'], '2026-11-21'], false],
  ['has no end', [['people', 1, 'credentials', 0, 'validTo'], null], true],
  ['is not there', [['people', 1, 'credentials'], []], false],
])('an approval by a clinician whose credential %s', async (_name, change, stands) => {
  expect((await stateOn('2026-11-24', change)).state).toBe(stands ? 'approved' : 'unreviewed')
})

test.each<[name: string, leftOn: string, stands: boolean]>([
  ['left later', '2026-11-21', true],
  ['left on the day of the review', '2026-11-20', true],
  ['had left before', '2026-11-19', false],
])('an approval by a clinician who %s', async (_name, leftOn, stands) => {
  const {state} = await stateOn('2026-11-24', [['people', 1, 'leftOn'], leftOn])
  expect(state).toBe(stands ? 'approved' : 'unreviewed')
})

test('of several approvals of these words the newest that stands counts; later entries of a day win', async () => {
  const {article, citations, ...rest} = await changed()
  const [review] = article.reviews
  if (!review) throw new Error('the fixture lost its review')
  const by = (key: string, date: string, person = 'person-second', more: object = {}) => ({
    ...review,
    _key: key,
    date,
    reviewer: {_type: 'reference', _ref: person},
    ...more,
  })
  const keyOf = async (reviews: (typeof review)[]) => {
    const input = gateInputOf({...rest, citations, article: {...article, reviews}})
    return (await reviewState(input, {today: '2026-11-24'})).review?._key ?? null
  }
  const other = await contentHash({title: 'Other words'}, [])
  expect(await keyOf([review, by('newer', '2026-11-22')])).toBe('newer')
  expect(await keyOf([by('newer', '2026-11-22'), review])).toBe('newer')
  expect(await keyOf([review, by('same day', review.date)])).toBe('same day')
  expect(await keyOf([review, by('by the author', '2026-11-22', 'person-writer')])).toBe('r1')
  expect(await keyOf([review, by('not yet', '2026-11-25')])).toBe('r1')
  // Going back to words that were approved brings their approval back.
  expect(await keyOf([review, by('of other words', '2026-11-22', 'person-second', {contentHash: other})])).toBe('r1')
  // A later reading of the same words that refuses them takes it back.
  expect(await keyOf([review, by('refusal', '2026-11-22', 'person-second', {outcome: 'changes'})])).toBe(null)
  expect(await keyOf([by('refusal', '2026-11-19', 'person-second', {outcome: 'rejected'}), review])).toBe('r1')
})

test('an edit never moves the day of the last review, and none is told for words that nobody approved', async () => {
  expect(await stateOn('2026-11-24', [['article', '_updatedAt'], '2026-11-24'])).toMatchObject({
    lastReviewed: '2026-11-20',
  })
  expect(await stateOn('2026-11-24', [['article', 'summary'], 'Other'])).toMatchObject({
    state: 'voided',
    review: null,
    reviewerId: null,
    lastReviewed: null,
    nextReviewDue: null,
  })
})

test('what is said to hold until a day holds on every day before it', async () => {
  const input = gateInputOf(await changed(due, extension, [['article', 'retirement'], {on: '2027-10-01'}]))
  let today = '2026-11-24'
  const states: string[] = []
  for (let steps = 0; steps < 20; steps++) {
    const answer = await reviewState(input, {today})
    states.push(`${today} ${answer.state}`)
    if (answer.validUntil === null) break
    for (let day = today; day < answer.validUntil; day = nextDay(day)) {
      expect((await reviewState(input, {today: day})).state).toBe(answer.state)
    }
    today = answer.validUntil
  }
  expect(states).toEqual([
    '2026-11-24 approved',
    '2027-05-01 due-soon',
    '2027-07-01 in-grace',
    '2027-08-01 overdue',
    '2027-10-01 retired',
    '2027-10-30 retired',
  ])
})

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

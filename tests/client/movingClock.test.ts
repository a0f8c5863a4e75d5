import {expect, test} from 'vitest'
import {gate} from '../../src/editorial/index.ts'
import {addDays} from '../../src/editorial/isoDate.ts'
import {type Change, changedAndApproved} from '../editorial/findingsAfter.ts'
import {gateInputOf} from '../fixtures/soundArticle.ts'
import {contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

const due: Change = [['article', 'nextReviewDue'], '2027-06-30']
const credential: Change = [['people', 1, 'credentials', 0, 'validTo'], '2030-01-01']
const extension = {
  until: '2027-07-31',
  reason: 'The new guideline appears in July.',
  reviewer: {_type: 'reference', _ref: 'person-second'},
}
const waiver = {
  _key: 'w',
  ruleId: 'REV-02',
  by: {_ref: 'person-reviewer'},
  reason: 'A solo practice.',
  until: '2027-06-20',
}

/** Every day on which something ends, for one of the pages below; the day after it is looked at too. */
const lastDays = [
  '2027-04-30',
  '2027-05-14',
  '2027-06-14',
  '2027-06-20',
  '2027-06-30',
  '2027-07-30',
  '2027-07-31',
  '2027-09-28',
  '2027-10-29',
]

test.each<[name: string, changes: Change[], states: string[]]>([
  ['due on 30 June', [], ['approved', 'due-soon to 2027-06-30', 'overdue to 2027-09-28', 'absent']],
  [
    'extended to 31 July',
    [[['article', 'reviewExtension'], extension]],
    ['approved', 'due-soon to 2027-06-30', 'in-grace to 2027-07-31', 'overdue to 2027-10-29', 'absent'],
  ],
  [
    'about self-harm',
    [[['article', 'sensitivity'], ['self-harm']]],
    ['approved', 'due-soon to 2027-06-30', 'overdue to 2027-07-30', 'absent'],
  ],
  [
    'retired on 15 June',
    [[['article', 'retirement'], {reason: 'Merged', on: '2027-06-15'}]],
    ['approved', 'due-soon to 2027-06-14', 'absent'],
  ],
  [
    'reviewed on 15 May',
    [credential, [['article', 'reviews', 0, 'date'], '2027-05-15']],
    ['absent to 2027-05-14', 'due-soon to 2027-06-30', 'overdue to 2027-09-28', 'absent'],
  ],
  [
    'under a waiver to 20 June',
    [
      [['article', 'authors'], [{_key: 'r', _type: 'reference', _ref: 'person-reviewer'}]],
      [['people', 1, 'isPracticeOwner'], true],
      [['article', 'waivers'], [waiver]],
    ],
    ['approved', 'due-soon to 2027-06-20', 'absent'],
  ],
])(
  'a page %s is served and listed on exactly the days of its gate, in the same state',
  async (_name, changes, states) => {
    const sound = await changedAndApproved(due, ...changes)
    const lake = await contentLake(...documentsOf(sound))
    const client = lake.client()
    const seen: string[] = []
    for (const day of lastDays.flatMap((last) => [last, addDays(last, 1)])) {
      const [page, {items}, reasons] = await Promise.all([
        client.getArticle('lorisian-worry', {today: day}),
        client.listArticles({}, {today: day}),
        gate(gateInputOf(sound), {today: day}),
      ])
      const shown = page ? [{state: page.reviewState, lastReviewed: page.lastReviewed}] : []
      expect(items.map(({reviewState: state, lastReviewed}) => ({state, lastReviewed}))).toEqual(shown)
      expect(page === null, day).toBe(reasons.length > 0)
      const state = page?.reviewState ?? 'absent'
      if (seen.at(-1) !== state) seen.push(state)
    }
    expect(seen).toEqual(states.map((each) => each.split(' ')[0]))
    for (const [state, last] of states.map((each) => each.split(' to '))) {
      if (last === undefined) continue
      const on = async (today: string) => (await client.getArticle('lorisian-worry', {today}))?.reviewState ?? 'absent'
      expect(await on(last)).toBe(state)
      expect(await on(addDays(last, 1))).not.toBe(state)
    }
    await lake.close()
  },
)

import {expect, test} from 'vitest'
import {
  availableReviewer,
  buildReview,
  check,
  contentHash,
  publishProblems,
  restoreApproved,
  reviewState,
  signOffProblems,
} from '../../src/editorial/index.ts'
import {contextOf, gateInputOf, soundArticle, span} from '../fixtures/soundArticle.ts'
import {type Change, changed, changedAndApproved, findings, gateFindings} from './findingsAfter.ts'

const own: Change[] = [
  [['article', 'authors', 0, '_ref'], 'person-reviewer'],
  [['people', 2, 'isPracticeOwner'], true],
]
const waiver = (more: object = {}): Change => [
  ['article', 'waivers'],
  [
    {
      _key: 'w',
      _type: 'waiver',
      ruleId: 'REV-02',
      reason: 'Nobody else works here yet.',
      by: {_ref: 'person-second'},
      until: '2026-12-31',
      ...more,
    },
  ],
]

test('a waiver of the practice owner lets an author review, and the page names no reviewer', async () => {
  const sound = await changed(...own, waiver())
  const {article, ...rest} = sound
  const found = await check(article, contextOf(rest))
  expect(found).toEqual([
    {
      id: 'REV-02',
      severity: 'block',
      path: ['reviews', {_key: 'r1'}],
      message: 'The reviewer is an author. The practice owner allows it for now.',
      fix: 'Have another clinician review the page before the waiver ends.',
      source: 'Editorial standard',
      overridden: {by: 'person-second', reason: 'Nobody else works here yet.', until: '2026-12-31'},
    },
  ])
  expect(publishProblems(found)).toEqual([])
  expect(await gateFindings(sound)).toEqual([])
  expect(await reviewState(gateInputOf(sound), sound)).toMatchObject({
    state: 'approved',
    waived: true,
    reviewerId: null,
    lastReviewed: null,
    validUntil: '2027-01-01',
  })
})

test.each<[name: string, changes: Change[]]>([
  ['no waiver', []],
  ['a waiver that ended yesterday', [waiver({until: '2026-11-23'})]],
  ['a waiver without an end', [waiver({until: null})]],
  ['a waiver by somebody who does not own the practice', [waiver({by: {_ref: 'person-writer'}})]],
  ['a waiver of another rule', [waiver({ruleId: 'REV-01'})]],
])('%s does not let an author review', async (_name, changes) => {
  const sound = await changed(...own, ...changes)
  expect(await gateFindings(sound)).toEqual(['REV-02 reviews[r1]'])
  expect(await findings(sound)).toEqual(['REV-02 reviews[r1]'])
})

test('a waiver without a reason stops the next publish', async () => {
  const {article, ...rest} = await changed(...own, waiver({reason: 'Holiday.'}))
  expect(publishProblems(await check(article, contextOf(rest))).map(({id}) => id)).toEqual(['REV-02'])
})

test('a waiver on its last day counts', async () => {
  expect(await gateFindings(await changed(...own, waiver({until: '2026-11-24'})))).toEqual([])
})

test('an independent approval goes before an author’s that is waived', async () => {
  const sound = await changed(waiver(), ...own)
  const [review] = sound.article.reviews
  if (!review) throw new Error('no review')
  const second = {...review, _key: 'r2', reviewer: {_type: 'reference', _ref: 'person-second'}, date: '2026-11-19'}
  sound.article.reviews.push(second)
  expect(await reviewState(gateInputOf(sound), sound)).toMatchObject({waived: false, reviewerId: 'person-second'})
})

test('an author may sign off under a waiver only', async () => {
  const problems = async (changes: Change[]) => {
    const {article, ...rest} = await changed(...own, ...changes, [['article', 'reviews'], []])
    const reviewer = rest.people.find(({_id}) => _id === 'person-reviewer') ?? null
    return (await signOffProblems({article, context: contextOf(rest), reviewer})).map(({id}) => id)
  }
  expect(await problems([])).toEqual(['REV-02'])
  expect(await problems([waiver()])).toEqual([])
})

test('a review of changes keeps the date of the review of the whole page', async () => {
  const sound = await changed([
    ['article', 'body', {_key: 'p1'}, 'children', 0],
    span('s1', 'It is an invented habit. '),
  ])
  const hash = await contentHash(sound.article, sound.citations)
  const delta = buildReview({
    key: 'r2',
    reviewerId: 'person-second',
    date: '2026-11-24',
    contentHash: hash,
    basedOn: 'r1',
  })
  const reviewed = {...sound, article: {...sound.article, reviews: [...sound.article.reviews, delta]}}
  expect(await reviewState(gateInputOf(reviewed), reviewed)).toMatchObject({
    state: 'approved',
    reviewerId: 'person-second',
    lastReviewed: '2026-11-20',
  })
  const {article, ...rest} = reviewed
  expect(await check(article, contextOf(rest))).toEqual([])
  // 24 months after the review of changes, which is four days too late.
  const late = await check({...article, nextReviewDue: '2028-11-24'}, contextOf(rest))
  expect(late.map(({id}) => id)).toEqual(['REV-05'])
  const lost = await check({...article, reviews: [delta]}, contextOf(rest))
  expect(lost.map(({id, path}) => [id, path])).toEqual([['REV-05', ['reviews', {_key: 'r2'}, 'basedOn']]])
})

test('the last approved words can be published again without a review', async () => {
  const {article, ...rest} = await soundArticle()
  const context = contextOf(rest)
  const newer = {...article, title: 'Worry that nobody read', nextReviewDue: '2028-01-01'}
  expect(await restoreApproved(newer, [article, {...article, title: 'Another'}], context)).toEqual({
    ...newer,
    title: 'Lorisian worry',
  })
  expect(await restoreApproved(newer, [{...article, title: 'Another'}], context)).toBeNull()
  expect(await restoreApproved(newer, [], context)).toBeNull()
})

test('the backup reviews while somebody is away or has left, and nobody in a circle of absences', () => {
  const people = [
    {_id: 'a', backup: {_ref: 'b'}, away: [{from: '2026-11-20', to: '2026-11-24'}]},
    {_id: 'b', backup: {_ref: 'c'}, leftOn: '2026-11-23'},
    {_id: 'c', backup: {_ref: 'a'}},
  ]
  expect(availableReviewer(people, 'a', '2026-11-19')?._id).toBe('a')
  expect(availableReviewer(people, 'a', '2026-11-20')?._id).toBe('b')
  expect(availableReviewer(people, 'a', '2026-11-24')?._id).toBe('c')
  expect(availableReviewer(people, 'a', '2026-11-25')?._id).toBe('a')
  expect(
    availableReviewer([{_id: 'a', backup: {_ref: 'a'}, away: [{from: '2026-01-01'}]}], 'a', '2026-11-24'),
  ).toBeNull()
  expect(availableReviewer(people, 'nobody', '2026-11-24')).toBeNull()
})

test('a practical page goes without a source when the reviewer finds no health claim', async () => {
  const noCites: Change[] = [
    [['article', 'kind'], 'practical'],
    [['article', 'body', 0, 'children', 1], span('s2', 'Bring your card. ')],
    [['article', 'body', {_key: 'k1'}, 'points', 0, 'children', 0, 'marks'], []],
  ]
  const ticked: Change = [['article', 'reviews', 0, 'noHealthClaim'], true]
  const talk: Change = [['article', 'body', 0, 'children', 1], span('s2', 'Studies show that it helps. ')]
  expect(await findings(await changedAndApproved(...noCites))).toEqual(['CIT-01 body'])
  expect(await findings(await changedAndApproved(...noCites, ticked))).toEqual([])
  expect(await findings(await changedAndApproved(...noCites, ticked, talk))).toEqual([
    'CIT-01 body',
    'CIT-02 body[p1].children[s2]',
  ])
  expect(await findings(await changedAndApproved(...noCites, ticked, [['article', 'kind'], 'concept']))).toEqual([
    'CIT-01 body',
  ])
  const {article, ...rest} = await changedAndApproved(...noCites)
  const reviewer = rest.people.find(({_id}) => _id === 'person-reviewer') ?? null
  const asked = {article, context: contextOf(rest), reviewer}
  expect((await signOffProblems(asked)).map(({id}) => id)).toEqual(['CIT-01'])
  expect(await signOffProblems({...asked, noHealthClaim: true})).toEqual([])
})

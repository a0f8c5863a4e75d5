import {expect, test} from 'vitest'
import {
  buildPublication,
  buildReview,
  canonicalJson,
  check,
  contentHash,
  nextReviewDueFor,
  reviewedContent,
  signOffProblems,
} from '../../src/editorial/index.ts'
import {contextOf, soundArticle} from '../fixtures/soundArticle.ts'
import {brief, type Change, changed} from './findingsAfter.ts'

async function problems(reviewer: string | null, ...changes: Change[]): Promise<string[]> {
  const sound = await changed(...changes)
  const person = sound.people.find(({_id}) => _id === reviewer) ?? null
  return (await signOffProblems({article: sound.article, context: contextOf(sound), reviewer: person})).map(
    (finding) => `${brief(finding)}: ${finding.message}`,
  )
}

const unreviewed: Change = [['article', 'reviews'], []]
const second = (field: string, value: unknown): Change => [['people', 2, field], value]

test.each<[name: string, reviewer: string | null, changes: Change[], found: string[]]>([
  ['another clinician', 'person-second', [], []],
  ['an article never reviewed', 'person-second', [unreviewed, [['article', 'nextReviewDue'], null]], []],
  ['a void approval', 'person-second', [[['article', 'title'], 'New']], []],
  ['an overdue review', 'person-second', [[['article', 'nextReviewDue'], '2026-01-01']], []],
  [
    'an approval by an author, to be replaced',
    'person-second',
    [[['article', 'authors', 0, '_ref'], 'person-reviewer']],
    [],
  ],
  ['nobody signed in', null, [], ['REV-04 reviews: Your sign-in is not linked to a person of the clinic.']],
  [
    'an author',
    'person-second',
    [[['article', 'authors', 0, '_ref'], 'person-second']],
    ['REV-02 reviews: You are an author of this article.'],
  ],
  [
    'a writer',
    'person-writer',
    [[['article', 'authors', 0, '_ref'], 'person-second']],
    ['REV-04 reviews: Your profile does not say that you are a clinician.'],
  ],
  [
    'a writer on their own article',
    'person-writer',
    [],
    [
      'REV-02 reviews: You are an author of this article.',
      'REV-04 reviews: Your profile does not say that you are a clinician.',
    ],
  ],
  ['a credential that ends today', 'person-second', [second('credentials', [{validTo: '2026-11-24'}])], []],
  [
    'a credential that ended yesterday',
    'person-second',
    [second('credentials', [{validTo: '2026-11-23'}])],
    ['REV-04 reviews: Your credential has run out.'],
  ],
  [
    'a credential that begins tomorrow',
    'person-second',
    [second('credentials', [{validFrom: '2026-11-25'}])],
    ['REV-04 reviews: Your credential does not hold today.'],
  ],
  [
    'no credential',
    'person-second',
    [second('credentials', null)],
    ['REV-04 reviews: Your profile shows no credential.'],
  ],
  ['somebody who leaves today', 'person-second', [second('leftOn', '2026-11-24')], []],
  [
    'somebody who left yesterday',
    'person-second',
    [second('leftOn', '2026-11-23')],
    ['REV-04 reviews: Your profile says that you have left.'],
  ],
  [
    'an article that could not go out anyway',
    'person-second',
    [unreviewed, [['article', 'authors'], []], [['article', 'aiUse'], null]],
    ['AUT-01 authors: No author is named.', 'AI-01 aiUse.used: Nobody has said whether AI helped to write this.'],
  ],
])('sign-off by or of %s', async (_name, reviewer, changes, found) => {
  expect(await problems(reviewer, ...changes)).toEqual(found)
})

test('a sign-off built from its parts is a review that stands', async () => {
  const sound = await changed(unreviewed)
  const {article, citations, today} = sound
  const review = buildReview({
    key: 'new',
    reviewerId: 'person-second',
    date: today,
    contentHash: await contentHash(article, citations),
    evidenceSearchedTo: '2026-11-01',
  })
  expect(review).toEqual({
    _key: 'new',
    _type: 'review',
    reviewer: {_type: 'reference', _ref: 'person-second'},
    date: '2026-11-24',
    kind: 'clinical',
    outcome: 'approved',
    contentHash: {algorithm: 'sha256', fields: '1', value: expect.stringMatching(/^[0-9a-f]{64}$/)},
    evidenceSearchedTo: '2026-11-01',
    rulesVersion: '1',
  })
  const nextReviewDue = nextReviewDueFor(sound.topic, today)
  const signedOff = {...article, reviews: [review], nextReviewDue}
  expect(await check(signedOff, contextOf(sound))).toEqual([])
})

test.each([
  [{kind: 'concept', maxReviewMonths: null}, {}, '2028-11-24'],
  [{kind: 'medication', maxReviewMonths: null}, {}, '2027-11-24'],
  [{kind: 'concept', maxReviewMonths: null}, {sensitivity: ['suicide']}, '2027-11-24'],
  [{kind: 'medication', maxReviewMonths: 6}, {}, '2027-05-24'],
  [{kind: 'concept', maxReviewMonths: 36}, {}, '2029-11-24'],
  [{kind: 'concept', maxReviewMonths: 120}, {}, '2029-11-24'],
  [{kind: 'concept', maxReviewMonths: 0}, {}, '2028-11-24'],
  [null, {kind: 'medication'}, '2027-11-24'],
  [null, {}, '2028-11-24'],
])('for the topic %j and %j the next review is due on %s', (topic, article, due) => {
  expect(nextReviewDueFor(topic, '2026-11-24', article)).toBe(due)
})

test('the record of a publish holds the words, the approval and the texts around them, under a private id', async () => {
  const sound = await soundArticle()
  const {article, citations} = sound
  const record = await buildPublication({
    articleId: 'article-lorisian-worry',
    slug: 'lorisian-worry',
    article,
    context: contextOf(sound),
    recordId: '1',
    now: '2026-11-24T09:00:00Z',
    publisherUserId: 'local-clinician',
  })
  expect(record).toEqual({
    _id: 'private.publication-1',
    _type: 'publication',
    schemaVersion: 1,
    state: 'prepared',
    preparedOn: '2026-11-24T09:00:00Z',
    articleId: 'article-lorisian-worry',
    slug: 'lorisian-worry',
    content: canonicalJson(reviewedContent(article, citations)),
    contentHash: article.reviews[0]?.contentHash,
    review: {reviewerId: 'person-reviewer', date: '2026-11-20', key: 'r1'},
    citations: [
      {
        _key: 'citation-a',
        _type: 'publishedCitation',
        id: 'citation-a',
        title: 'An invented survey of worry and sleep',
        doi: '10.5555/invented.2024.1',
        pmid: '',
        status: 'peer-reviewed',
      },
      {
        _key: 'citation-b',
        _type: 'publishedCitation',
        id: 'citation-b',
        title: 'Invented advice on talking',
        doi: '',
        pmid: '',
        status: 'not-applicable',
      },
    ],
    disclaimers: ['emergency', 'medical-information', 'no-relationship'].map((kind) => ({
      _key: `disclaimer-${kind}`,
      _type: 'publishedDisclaimer',
      id: `disclaimer-${kind}`,
      kind,
      version: 1,
    })),
    crisisResources: [
      {
        _key: 'crisis-emergency',
        _type: 'publishedCrisisResource',
        id: 'crisis-emergency',
        name: 'Invented emergency number',
        verifiedOn: '2026-11-01',
      },
      {
        _key: 'crisis-line',
        _type: 'publishedCrisisResource',
        id: 'crisis-line',
        name: 'Invented crisis line',
        verifiedOn: '2026-11-01',
      },
    ],
    rulesVersion: '1',
    publisherUserId: 'local-clinician',
  })
  const unapproved = await buildPublication({
    articleId: 'a',
    slug: 'a',
    article: {...article, reviews: []},
    context: contextOf(sound),
    recordId: '2',
    now: '',
    publisherUserId: 'u',
  })
  expect(unapproved.review).toBeUndefined()
})

import {expect, test} from 'vitest'
import {contentHash} from '../../../src/editorial/contentHash.ts'
import {buildPublication} from '../../../src/editorial/buildPublication.ts'
import {evaluateArticle} from '../../../studio/editorial/evaluateArticle.ts'

const lateEvening = new Date('2026-11-25T03:30:00Z')
const clinic = {_id: 'clinic', _type: 'clinic', timeZone: 'America/New_York', jurisdictions: ['US-FL']}
const topic = {_id: 'topic-1', _type: 'topic', name: 'Sleep', kind: 'concept', maxReviewMonths: 18}
const reviewer = {
  _id: 'person-r',
  _type: 'person',
  name: 'Rae Reviewer',
  isClinician: true,
  credentials: [{_key: 'c', validFrom: '2020-01-01'}],
}
const work = {_id: 'citation-1', _type: 'citation', title: 'Rest', doi: '10.1000/1', issued: {year: 2020}}
const documents = [clinic, topic, reviewer, work]
const article = {
  _id: 'drafts.article-1',
  _type: 'article',
  title: 'Sleep',
  slug: {_type: 'slug', current: 'sleep'},
  primaryTopic: {_ref: 'topic-1'},
  body: [
    {
      _type: 'block',
      _key: 'b',
      markDefs: [{_key: 'm', _type: 'cite', citations: [{_ref: 'citation-1'}]}],
      children: [
        {_type: 'span', _key: 's1', text: 'Sleep ', marks: []},
        {_type: 'span', _key: 's2', text: 'helps people.', marks: ['m']},
      ],
    },
  ],
}

async function approved(fields: object = {}) {
  const document = {...article, ...fields}
  return {
    ...document,
    nextReviewDue: '2028-05-01',
    reviews: [
      {
        _key: 'r1',
        reviewer: {_ref: 'person-r'},
        date: '2026-11-24',
        kind: 'clinical',
        outcome: 'approved',
        contentHash: await contentHash(document, [work]),
      },
    ],
  }
}

test('judges on the clinic’s day and knows how long a review of the subject may hold', async () => {
  const evaluation = await evaluateArticle(article, documents, lateEvening)
  expect({
    today: evaluation.today,
    state: evaluation.state,
    review: evaluation.review,
    lastApproval: evaluation.lastApproval,
    maxReviewMonths: evaluation.maxReviewMonths,
    wordCount: evaluation.wordCount,
  }).toEqual({
    today: '2026-11-24',
    state: 'unreviewed',
    review: null,
    lastApproval: null,
    maxReviewMonths: 18,
    wordCount: 3,
  })
})

test('knows who approved these words', async () => {
  const evaluation = await evaluateArticle(await approved(), documents, lateEvening)
  expect(evaluation.state).toBe('approved')
  expect(evaluation.lastApproval).toEqual({reviewerName: 'Rae Reviewer', date: '2026-11-24'})
  expect(evaluation.nextReviewDue).toBe('2028-05-01')
})

test('remembers the approval of earlier words after an edit', async () => {
  const edited = {...(await approved()), title: 'Sleep well'}
  const evaluation = await evaluateArticle(edited, documents, lateEvening)
  expect(evaluation.state).toBe('voided')
  expect(evaluation.review).toBeNull()
  expect(evaluation.lastApproval).toEqual({reviewerName: 'Rae Reviewer', date: '2026-11-24'})
})

test('waits for an answer when words approved today were changed and sent back today', async () => {
  const edited = {...(await approved()), title: 'Sleep well', reviewRequestedOn: '2026-11-24T20:00:00Z'}
  expect((await evaluateArticle(edited, documents, lateEvening)).state).toBe('in-review')
})

test('records what a publish puts before readers', async () => {
  const evaluation = await evaluateArticle(await approved(), documents, lateEvening)
  const {content, contentHash, ...record} = await buildPublication({
    articleId: 'article-1',
    slug: 'sleep',
    article: evaluation.article,
    context: evaluation.context,
    recordId: 'p1',
    now: '2026-11-24T23:00:00.000Z',
    publisherUserId: 'user-1',
  })
  expect(JSON.parse(content)).toMatchObject({title: 'Sleep'})
  expect(contentHash).toEqual(evaluation.hash)
  expect(record).toEqual({
    _id: 'private.publication-p1',
    _type: 'publication',
    schemaVersion: 1,
    state: 'prepared',
    preparedOn: '2026-11-24T23:00:00.000Z',
    articleId: 'article-1',
    slug: 'sleep',
    review: {reviewerId: 'person-r', date: '2026-11-24', key: 'r1'},
    citations: [
      {
        _key: 'citation-1',
        _type: 'publishedCitation',
        id: 'citation-1',
        title: 'Rest',
        doi: '10.1000/1',
        pmid: '',
        status: '',
      },
    ],
    disclaimers: [],
    crisisResources: [],
    rulesVersion: '1',
    publisherUserId: 'user-1',
  })
})

test('refuses what is no article', async () => {
  await expect(evaluateArticle({_id: 'x', _type: 'citation'}, [], lateEvening)).rejects.toThrow(
    'not an article document',
  )
})

const oldPost = {
  ...article,
  sensitivity: ['none'],
  primaryTopic: undefined,
  _createdAt: '2026-11-01T10:00:00Z',
  firstPublished: '2019-03-01T10:00:00Z',
  adoptionUntil: '2026-11-24',
}
const nextDay = new Date('2026-11-25T12:00:00Z')

test.each<[name: string, post: object, now: Date, adopted: boolean]>([
  ['on its last day, the clinic’s', oldPost, lateEvening, true],
  ['a day later', oldPost, nextDay, false],
  ['that was never public before', {...oldPost, firstPublished: '2026-11-02T10:00:00Z'}, lateEvening, false],
  ['that breaks a rule of safety', {...oldPost, title: 'This tea cures worry'}, lateEvening, false],
  [
    'that a clinician has judged',
    {...oldPost, reviews: [{kind: 'clinical', outcome: 'changes', date: '2026-11-20'}]},
    lateEvening,
    false,
  ],
  ['that staff withdrew', {...oldPost, withdrawal: {category: 'safety'}}, lateEvening, false],
  ['no old post', article, lateEvening, false],
])('says whether an article may be public without a review: an old post %s', async (_name, post, now, adopted) => {
  const evaluation = await evaluateArticle(post, documents, now)
  expect(evaluation.adopted).toBe(adopted)
  expect(evaluation.findings.map(({id}) => id)).toContain('AUT-01')
})

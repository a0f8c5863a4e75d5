import {expect, test} from 'vitest'
import {signOffDocuments} from '../../../studio/actions/signOff.ts'

const hash = {algorithm: 'sha256' as const, fields: '1' as const, value: 'ab'.repeat(32)}
const signOff = {
  articleId: 'article-sleep',
  reviewerId: 'person-r',
  userId: 'local-clinician',
  today: '2026-11-24',
  now: '2026-11-24T10:00:00.000Z',
  evidenceSearchedTo: '2026-11-20',
  nextReviewDue: '2028-11-24',
  basedOn: null,
  note: '  Check table 2 next time. ',
  acknowledged: ['AGE-01'],
  noHealthClaim: false,
  hash,
  reviewKey: 'k1',
  recordId: 'r1',
}

test('puts what readers may see on the article and the rest in a private record', () => {
  expect(signOffDocuments(signOff)).toEqual({
    review: {
      _key: 'k1',
      _type: 'review',
      reviewer: {_type: 'reference', _ref: 'person-r'},
      date: '2026-11-24',
      kind: 'clinical',
      outcome: 'approved',
      contentHash: hash,
      scope: 'Whole article',
      acknowledged: ['AGE-01'],
      evidenceSearchedTo: '2026-11-20',
      rulesVersion: '1',
    },
    record: {
      _id: 'private.review-r1',
      _type: 'reviewRecord',
      schemaVersion: 1,
      article: {_type: 'reference', _ref: 'article-sleep', _weak: true},
      reviewKey: 'k1',
      reviewer: {_type: 'reference', _ref: 'person-r', _weak: true},
      userId: 'local-clinician',
      on: '2026-11-24T10:00:00.000Z',
      outcome: 'approved',
      contentHash: hash,
      searchedTo: '2026-11-20',
      note: 'Check table 2 next time.',
    },
    set: {nextReviewDue: '2028-11-24'},
    unset: ['reviewRequestedOn', 'reviewRequestedFrom'],
  })
})

test('keeps no empty note', () => {
  expect(signOffDocuments({...signOff, note: ' \n'}).record).not.toHaveProperty('note')
})

test('a sign-off of changes names the review of the whole page on which it builds, and moves no date', () => {
  const {review, set} = signOffDocuments({
    ...signOff,
    nextReviewDue: null,
    basedOn: {key: 'whole', date: '2026-01-10'},
  })
  expect(review).toMatchObject({basedOn: 'whole', scope: 'Changes since the review of 2026-01-10'})
  expect(set).toEqual({})
})

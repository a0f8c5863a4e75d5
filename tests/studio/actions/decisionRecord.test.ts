import {expect, test} from 'vitest'
import {decisionRecord} from '../../../studio/actions/decisionRecord.ts'

const decision = {
  articleId: 'article-a',
  reviewerId: 'person-r',
  userId: 'user-1',
  now: '2026-11-24T10:00:00.000Z',
  outcome: 'changes' as const,
  note: ' Say what was measured. ',
  hash: {algorithm: 'sha256' as const, fields: '1' as const, value: 'ab'.repeat(32)},
  recordId: 'r1',
}

test('what was not approved is a private record, with its reason', () => {
  expect(decisionRecord(decision)).toEqual({
    _id: 'private.review-r1',
    _type: 'reviewRecord',
    schemaVersion: 1,
    article: {_type: 'reference', _ref: 'article-a', _weak: true},
    reviewer: {_type: 'reference', _ref: 'person-r', _weak: true},
    userId: 'user-1',
    on: '2026-11-24T10:00:00.000Z',
    outcome: 'changes',
    contentHash: decision.hash,
    note: 'Say what was measured.',
  })
})

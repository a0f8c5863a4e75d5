import {expect, test} from 'vitest'
import {buildWithdrawal} from '../../src/editorial/buildWithdrawal.ts'

const withdrawal = {
  articleId: 'article-sleep',
  category: 'safety',
  reason: ' dose is wrong ',
  userId: 'local-clinician',
  now: '2026-11-24T10:00:00.000Z',
  recordId: 'w1',
}

test('shows readers the category and keeps the reason private', () => {
  expect(buildWithdrawal(withdrawal)).toEqual({
    withdrawal: {category: 'safety', on: '2026-11-24T10:00:00.000Z'},
    record: {
      _id: 'private.withdrawal-w1',
      _type: 'withdrawalRecord',
      schemaVersion: 1,
      articleId: 'article-sleep',
      category: 'safety',
      userId: 'local-clinician',
      on: '2026-11-24T10:00:00.000Z',
      reason: 'dose is wrong',
    },
  })
})

test('needs no reason', () => {
  expect(buildWithdrawal({...withdrawal, reason: ''}).record).not.toHaveProperty('reason')
})

test('shows readers a note where there is one', () => {
  expect(buildWithdrawal({...withdrawal, note: 'Hidden while we check it.'}).withdrawal).toEqual({
    category: 'safety',
    on: '2026-11-24T10:00:00.000Z',
    note: 'Hidden while we check it.',
  })
})

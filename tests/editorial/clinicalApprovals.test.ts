import {expect, test} from 'vitest'
import {clinicalApprovals} from '../../src/editorial/clinicalApprovals.ts'

const review = (key: string, date: string | null, more: object = {}) => ({
  _key: key,
  kind: 'clinical',
  outcome: 'approved',
  date,
  ...more,
})

test('the newest comes first, of one day the later entry, and what is no clinical approval not at all', () => {
  const reviews = [
    review('undated', null),
    review('old', '2026-01-01'),
    review('refused', '2026-11-01', {outcome: 'rejected'}),
    review('language', '2026-11-01', {kind: 'language'}),
    review('first of the day', '2026-10-01'),
    review('second of the day', '2026-10-01'),
    review('middle', '2026-05-01'),
  ]
  expect(clinicalApprovals({reviews}).map(({_key}) => _key)).toEqual([
    'second of the day',
    'first of the day',
    'middle',
    'old',
    'undated',
  ])
  expect(reviews[0]?._key).toBe('undated')
})

test('an article without reviews has none', () => {
  expect([clinicalApprovals({}), clinicalApprovals({reviews: null})]).toEqual([[], []])
})

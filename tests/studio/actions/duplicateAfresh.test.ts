import {expect, test} from 'vitest'
import {withoutReviewHistory} from '../../../studio/actions/duplicateAfresh.ts'

test('copies the content and leaves approvals, dates and address with the original', () => {
  expect(
    withoutReviewHistory({
      _type: 'article',
      title: 'Sleep',
      body: [],
      reviews: [{_key: 'k1'}],
      slug: {current: 'sleep'},
      formerSlugs: ['rest'],
      withdrawal: {category: 'safety'},
      firstPublished: '2026-01-01T00:00:00Z',
      nextReviewDue: '2028-01-01',
    }),
  ).toEqual({_type: 'article', title: 'Sleep', body: []})
})

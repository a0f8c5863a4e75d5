import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {articleLists, dueSoonLimit} from '../../../studio/structure/articleLists.ts'

/** Documents as a list sees them under the drafts perspective: published ids, the real one in `_originalId`. */
const dataset = [
  {_id: 'a-draft', _originalId: 'drafts.a-draft', _type: 'article'},
  {_id: 'a-asked', _originalId: 'drafts.a-asked', _type: 'article', reviewRequestedOn: '2026-11-24T10:00:00Z'},
  {
    _id: 'a-public',
    _originalId: 'a-public',
    _type: 'article',
    firstPublished: '2026-01-01T00:00:00Z',
    nextReviewDue: '2028-01-01',
  },
  {
    _id: 'a-due',
    _originalId: 'drafts.a-due',
    _type: 'article',
    firstPublished: '2024-01-01T00:00:00Z',
    nextReviewDue: '2027-01-23',
  },
  {_id: 'a-gone', _originalId: 'a-gone', _type: 'article', firstPublished: '2024-01-01T00:00:00Z', withdrawal: {}},
  {_id: 'c-1', _originalId: 'drafts.c-1', _type: 'citation'},
]

async function ids(filter: string, params: Record<string, unknown> = {}): Promise<string[]> {
  const value = await evaluate(parse(`*[${filter}]._id`, {params}), {dataset, params})
  return value.get()
}

test('lists articles by what there is to do with them', async () => {
  const soon = dueSoonLimit(new Date('2026-11-24T23:59:00Z'))
  expect(soon).toBe('2027-01-23')
  expect({
    drafts: await ids(articleLists.drafts),
    awaitingReview: await ids(articleLists.awaitingReview),
    onTheSite: await ids(articleLists.onTheSite),
    reviewDue: await ids(articleLists.reviewDue, {soon}),
    withdrawn: await ids(articleLists.withdrawn),
  }).toEqual({
    drafts: ['a-draft', 'a-asked', 'a-due'],
    awaitingReview: ['a-asked'],
    onTheSite: ['a-public', 'a-due'],
    reviewDue: ['a-due'],
    withdrawn: ['a-gone'],
  })
})

test('sees a draft by its own id too, as the listener of a list does', async () => {
  const value = await evaluate(parse(`*[${articleLists.drafts}]._id`), {
    dataset: [
      {_id: 'drafts.a', _type: 'article'},
      {_id: 'a', _type: 'article'},
    ],
  })
  expect(await value.get()).toEqual(['drafts.a'])
})

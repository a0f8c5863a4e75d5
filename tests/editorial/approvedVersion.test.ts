import {expect, test} from 'vitest'
import {approvedVersion, reviewedContent} from '../../src/editorial/index.ts'
import {soundArticle, today} from '../fixtures/soundArticle.ts'

async function published() {
  const {article, citations} = await soundArticle()
  const review = article.reviews?.[0]
  if (!review) throw new Error('the sound article has a review')
  const content = reviewedContent(article, citations)
  return {
    article: {...article, reviews: [{...review, _key: 'whole', date: '2026-10-01'}]},
    record: {
      state: 'confirmed',
      content: JSON.stringify(content),
      contentHash: review.contentHash,
      review: {key: 'whole'},
    },
    content,
  }
}

test('a sign-off of changes builds on the review of the whole page', async () => {
  const {article, record, content} = await published()
  const expected = {content, baseKey: 'whole', wholeReviewOn: '2026-10-01'}
  expect(approvedVersion(record, article, today)).toEqual(expected)
  const [review] = article.reviews
  const delta = {...review, _key: 'delta', basedOn: 'whole', date: '2026-11-01'}
  expect(
    approvedVersion({...record, review: {key: 'delta'}}, {...article, reviews: [...article.reviews, delta]}, today),
  ).toEqual(expected)
})

test.each<[string, (made: Awaited<ReturnType<typeof published>>) => unknown]>([
  ['no record', ({article}) => approvedVersion(null, article, today)],
  [
    'a publish that was not confirmed',
    ({record, article}) => approvedVersion({...record, state: 'prepared'}, article, today),
  ],
  [
    'words that cannot be read',
    ({record, article}) => approvedVersion({...record, content: '{"title": '}, article, today),
  ],
  ['words that are no object', ({record, article}) => approvedVersion({...record, content: '[]'}, article, today)],
  ['a publish without approval', ({record, article}) => approvedVersion({...record, review: null}, article, today)],
  ['an approval that has gone', ({record, article}) => approvedVersion(record, {...article, reviews: []}, today)],
  [
    'an approval of other words',
    ({record, article}) => approvedVersion({...record, contentHash: {value: 'ab'.repeat(32)}}, article, today),
  ],
  [
    'a rejection',
    ({record, article}) =>
      approvedVersion(
        record,
        {...article, reviews: article.reviews.map((each) => ({...each, outcome: 'rejected'}))},
        today,
      ),
  ],
  [
    'a review of changes whose base has gone',
    ({record, article}) =>
      approvedVersion(
        record,
        {...article, reviews: article.reviews.map((each) => ({...each, basedOn: 'gone'}))},
        today,
      ),
  ],
  [
    'a next review that was due yesterday',
    ({record, article}) => approvedVersion(record, {...article, nextReviewDue: '2026-11-23'}, today),
  ],
  ['no next review', ({record, article}) => approvedVersion(record, {...article, nextReviewDue: null}, today)],
])('with %s the whole page has to be read again', async (_, version) => {
  expect(version(await published())).toBeNull()
})

test('on the very day of the next review, changes can still be read alone', async () => {
  const {record, article} = await published()
  expect(approvedVersion(record, {...article, nextReviewDue: today}, today)).not.toBeNull()
})

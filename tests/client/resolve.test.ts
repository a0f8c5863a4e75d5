import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type Change, changedAndApproved} from '../editorial/findingsAfter.ts'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {type ContentLake, contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

const reference = (id: string) => ({_type: 'reference', _ref: id})

/** A lake whose article is changed, with another one that it may send readers to. */
async function lakeWith(...changes: Change[]): Promise<ContentLake> {
  const sound = await changedAndApproved(...changes)
  const {reviews: _reviews, ...words} = (await soundArticle()).article
  const other = {...words, _id: 'article-other', slug: {_type: 'slug', current: 'other'}}
  const [article, ...rest] = documentsOf(sound).toReversed()
  return contentLake(...rest.toReversed(), other, ...(article ? [article] : []))
}

let lake: ContentLake
beforeAll(async () => {
  lake = await lakeWith([
    ['article', 'formerSlugs'],
    ['old-worry', 'older-worry'],
  ])
})
afterAll(() => lake.close())

test('an address of today is the article, in one request', async () => {
  const before = lake.requests.length
  expect(await lake.client().resolve('/articles/lorisian-worry')).toEqual({
    status: 'article',
    code: 200,
    article: await lake.client().getArticle('lorisian-worry'),
  })
  expect(lake.requests.length - before).toBe(2)
})

test.each([
  ['/articles/old-worry', '/articles/lorisian-worry'],
  ['/articles/older-worry/', '/articles/lorisian-worry'],
  ['old-worry', 'lorisian-worry'],
  ['/en/library/old-worry?utm=1#top', '/en/library/lorisian-worry'],
])('an address of former days, %s, moved to %s', async (path, location) => {
  expect(await lake.client().resolve(path)).toEqual({status: 'redirect', code: 301, location})
})

test.each([
  ['/articles/nobody'],
  ['/articles/other'],
  ['/'],
  [''],
  ['//'],
  ['/articles/'],
  ['/Articles/Lorisian-Worry'],
  ['/a/%00'],
  ['/a/..'],
  ['/a/b c'],
  ['?lorisian-worry'],
  [`/${'a'.repeat(5_000)}`],
  ['/" || true || "'],
  ['/drafts.article-lorisian-worry'],
  ['\n'],
  ['/'.repeat(20_000)],
])('a strange or unknown address is not found: %j', async (path) => {
  expect(await lake.client().resolve(path)).toEqual({status: 'notFound', code: 404})
})

describe('a page that is', () => {
  const withdrawal: Change = [
    ['article', 'withdrawal'],
    {category: 'safety', on: '2026-11-24T10:00:00Z', note: 'Replaced soon.'},
  ]
  const retiredTo = (on: string): Change => [
    ['article', 'retirement'],
    {reason: 'Merged', on, redirectTo: reference('article-other')},
  ]
  const former: Change = [['article', 'formerSlugs'], ['old-worry']]
  const otherIsGone = {
    retirement: {reason: 'Merged', on: '2026-01-01', redirectTo: reference('article-lorisian-worry')},
  }

  test.each<[string, Change[], object, object]>([
    ['withdrawn is gone, with its public note', [withdrawal], {status: 'gone', code: 410, note: 'Replaced soon.'}, {}],
    ['on hold is not found', [[['article', 'legalHold'], true]], {status: 'notFound', code: 404}, {}],
    [
      'withdrawn and on hold is not found',
      [withdrawal, [['article', 'legalHold'], true]],
      {status: 'notFound', code: 404},
      {},
    ],
    [
      'retired without another is gone',
      [[['article', 'retirement'], {reason: 'Old', on: '2026-11-24'}]],
      {status: 'gone', code: 410, note: ''},
      {},
    ],
    [
      'retired for another moved there',
      [retiredTo('2026-11-24')],
      {status: 'redirect', code: 301, location: '/a/other'},
      {},
    ],
    [
      'retired for one that has gone too is gone: no loop',
      [retiredTo('2026-11-24')],
      {status: 'gone', code: 410, note: ''},
      otherIsGone,
    ],
    ['not approved is not found', [[['article', 'reviews'], []]], {status: 'notFound', code: 404}, {}],
  ])('%s', async (_title, changes, expected, other) => {
    const own = await lakeWith(...changes)
    const {reviews: _reviews, ...words} = (await soundArticle()).article
    await own.write({...words, _id: 'article-other', slug: {_type: 'slug', current: 'other'}, ...other})
    expect(await own.client().resolve('/a/lorisian-worry')).toEqual(expected)
    await own.close()
  })

  test('retired from tomorrow on is still there today', async () => {
    const own = await lakeWith(retiredTo('2026-11-25'))
    expect((await own.client().resolve('/a/lorisian-worry')).status).toBe('article')
    expect((await own.client().getArticle('lorisian-worry'))?.validUntil).toBe('2026-11-25')
    expect((await own.client().resolve('/a/lorisian-worry', {today: '2026-11-25'})).status).toBe('redirect')
    await own.close()
  })

  test.each<[string, Change[], object]>([
    ['withdrawn since', [former, withdrawal], {status: 'gone', code: 410, note: 'Replaced soon.'}],
    [
      'retired since for another',
      [former, retiredTo('2026-11-24')],
      {status: 'redirect', code: 301, location: '/a/other'},
    ],
  ])('known by a former address and %s', async (_title, changes, expected) => {
    const own = await lakeWith(...changes)
    expect(await own.client().resolve('/a/old-worry')).toEqual(expected)
    await own.close()
  })
})

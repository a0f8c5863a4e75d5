import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {contentHash} from '../../src/editorial/index.ts'
import type {ArticleCard} from '../../src/index.ts'
import {llmsTxt} from '../../src/render/markdown/index.ts'
import {sitemap} from '../../src/render/sitemap.ts'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {type ContentLake, contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

/** `count` approved articles, the newest first, some published at the same moment, and one whose approval is void. */
async function manyArticles(count: number) {
  const sound = await soundArticle()
  const articles = await Promise.all(
    Array.from({length: count}, async (_none, index) => {
      const number = String(index).padStart(2, '0')
      const article = {
        ...sound.article,
        _id: `article-${number}`,
        slug: {_type: 'slug', current: `page-${number}`},
        title: `Page ${number}`,
        kind: index % 2 ? 'practical' : 'concept',
        audience: index % 3 ? 'patient' : 'carer',
        firstPublished:
          index === 7 ? undefined : `2026-10-${String(30 - Math.floor(index / 2)).padStart(2, '0')}T10:00:00Z`,
      }
      const [review] = article.reviews
      return {...article, reviews: [{...review, contentHash: await contentHash(article, sound.citations)}]}
    }),
  )
  const [voided] = articles
  const broken = {
    ...voided,
    _id: 'article-void',
    _type: 'article',
    title: 'Never approved',
    slug: {_type: 'slug', current: 'void'},
  }
  return [...documentsOf(sound).filter(({_type}) => _type !== 'article'), ...articles, broken]
}

let lake: ContentLake
beforeAll(async () => {
  lake = await contentLake(...(await manyArticles(11)))
})
afterAll(() => lake.close())

const slugs = (cards: readonly ArticleCard[]) => cards.map(({slug}) => slug)

test('gives the newest first, one request a page, none twice and none left out', async () => {
  const client = lake.client()
  const before = lake.requests.length
  const seen: string[] = []
  const pages: number[] = []
  for (let after: string | null | undefined; after !== null;) {
    const page = await client.listArticles({first: 4, ...(after && {after})})
    seen.push(...slugs(page.items))
    pages.push(page.items.length)
    after = page.endCursor
  }
  expect(lake.requests.length - before).toBe(pages.length)
  expect(seen).toEqual([
    'page-00',
    'page-01',
    'page-02',
    'page-03',
    'page-04',
    'page-05',
    'page-06',
    'page-08',
    'page-09',
    'page-10',
    // Without a day of publication: after all that have one.
    'page-07',
  ])
  // The void one stands between the first two and takes a place on its page.
  expect(pages).toEqual([3, 4, 4])
})

test('gives what a list shows and nothing else', async () => {
  const {items, ...page} = await lake.client().listArticles({first: 1})
  expect(items).toStrictEqual([
    {
      id: 'article-00',
      title: 'Page 00',
      slug: 'page-00',
      kind: 'concept',
      language: 'en-US',
      audience: 'carer',
      summary: 'What the invented pattern is and what helps.',
      topic: {id: 'topic-worry', name: 'Lorisian worry', slug: null},
      lastReviewed: '2026-11-20',
      firstPublished: '2026-10-30T10:00:00Z',
      dateModified: null,
      noindex: false,
      reviewState: 'approved',
      validUntil: '2028-09-21',
    },
  ])
  expect(page).toEqual({endCursor: expect.any(String), validUntil: '2028-09-21', syncTags: expect.any(Array)})
})

test('agrees with the pages it links to', async () => {
  const client = lake.client()
  const {items} = await client.listArticles({first: 100})
  const pages = await Promise.all(items.map(({slug}) => client.getArticle(slug)))
  expect(pages.map((page) => page?.title)).toEqual(items.map(({title}) => title))
  expect(await client.getArticle('void')).toBeNull()
})

test('an entry that staff keep out of search engines is in no site map and no llms.txt made from the list', async () => {
  const sound = await soundArticle()
  const hidden = {...sound, article: {...sound.article, seo: {_type: 'seo', noindex: true}}}
  const own = await contentLake(...documentsOf(hidden))
  const {items: articles} = await own.client().listArticles()
  expect(articles.map(({slug, noindex}) => ({slug, noindex}))).toEqual([{slug: 'lorisian-worry', noindex: true}])
  const clinic = {displayName: 'Kelp', legalName: 'Kelp', demo: false, homepageIntro: '', emergencyStatement: ''}
  const site = {clinic, articleUrl: () => 'https://clinic.example/a'}
  expect(sitemap({...site, articles})).not.toContain('<loc>')
  expect(llmsTxt({...site, articles})).not.toContain('https://clinic.example/a')
  const shown = articles.map((article) => ({...article, noindex: false}))
  expect(sitemap({...site, articles: shown})).toContain('<loc>https://clinic.example/a</loc>')
  expect(llmsTxt({...site, articles: shown})).toContain('https://clinic.example/a')
  await own.close()
})

test('goes through all pages as an iterable, and through all slugs', async () => {
  const client = lake.client()
  const seen: string[] = []
  for await (const {slug} of client.articles({kind: 'practical'})) seen.push(slug)
  expect(seen).toEqual(['page-01', 'page-03', 'page-05', 'page-09', 'page-07'])
  const all: string[] = []
  for await (const {slug} of client.articleSlugs()) all.push(slug)
  expect(all).toHaveLength(11)
})

test.each([
  [{kind: 'concept'}, 6],
  [{audience: 'carer'}, 4],
  [{kind: 'concept', audience: 'carer'}, 2],
  [{language: 'en-US'}, 11],
  [{language: 'de-DE'}, 0],
  [{topic: 'no-such-topic'}, 0],
  [{topic: null, kind: null}, 11],
])('filters by %j', async (filter, count) => {
  expect((await lake.client().listArticles({...filter, first: 50})).items).toHaveLength(count)
})

test('finds articles of a topic, primary or other', async () => {
  const sound = await soundArticle()
  const topic = {...sound.topic, slug: {_type: 'slug', current: 'worry'}}
  const own = await contentLake(...documentsOf({...sound, topic}))
  expect(slugs((await own.client().listArticles({topic: 'worry'})).items)).toEqual(['lorisian-worry'])
  await own.close()
})

describe('refuses before any request', () => {
  test.each([[0], [-1], [101], [Number.NaN], [Infinity], ['12']])('%j articles', async (first) => {
    const before = lake.requests.length
    // @ts-expect-error -- a site in JavaScript passes anything
    await expect(lake.client().listArticles({first})).rejects.toMatchObject({code: 'invalid_argument'})
    expect(lake.requests.length).toBe(before)
  })

  test.each([
    [''],
    ['~'],
    ['2026'],
    ['a~b~c'],
    ['"~"'],
    ['2026-10-30T10:00:00Z~'],
    ['2026~a b'],
    ['2026~drafts/*'],
    ['\u0000~a'],
  ])('the cursor %j', async (after) => {
    const before = lake.requests.length
    await expect(lake.client().listArticles({after})).rejects.toMatchObject({code: 'invalid_argument'})
    expect(lake.requests.length).toBe(before)
  })
})

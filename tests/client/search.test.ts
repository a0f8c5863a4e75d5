import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'
import {approvedArticle, voidedArticle} from './support/approvedArticle.ts'
import {type ContentLake, contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

const text = (words: string) => [paragraph('p', [span('s', words)])]

const table = (cells: string[]) => ({
  _key: 'table',
  _type: 'table',
  caption: 'A table',
  rows: [{_key: 'row', _type: 'tableRow', cells}],
})

let lake: ContentLake
beforeAll(async () => {
  const sound = await soundArticle()
  const topic = {...sound.topic, slug: {_type: 'slug', current: 'worry'}, synonyms: ['Fretting']}
  const inList = {
    _key: 'k',
    _type: 'keyPoints',
    title: 'In short',
    points: [paragraph('kp', [span('ks', 'The zebrafish swims.')])],
  }
  lake = await contentLake(
    ...documentsOf({...sound, topic}).filter(({_type}) => _type !== 'article'),
    await approvedArticle(sound, 'in-title', {title: 'Marmalade for breakfast', body: text('Plain.')}),
    await approvedArticle(sound, 'in-summary', {summary: 'All about marmalade.', body: text('Plain.')}),
    await approvedArticle(sound, 'in-body', {body: text('Some people eat MARMALADE with a spoon.'), kind: 'practical'}),
    await approvedArticle(sound, 'in-block', {body: [inList]}),
    await approvedArticle(sound, 'in-table', {body: [table(['Day', 'Platypus']), ...text('Plain.')]}),
    await approvedArticle(sound, 'in-table-beside-hidden', {
      body: [table(['Night', 'Axolotl']), paragraph('q', [span('t', 'Heron.')])],
      hiddenBlocks: ['q'],
    }),
    await approvedArticle(sound, 'hidden', {
      body: [...text('Quicksilver is here.'), paragraph('q', [span('t', 'Nothing else.')])],
      hiddenBlocks: ['p'],
    }),
    await voidedArticle(sound, 'void', {title: 'Marmalade, never approved'}),
    {
      ...(await approvedArticle(sound, 'withdrawn', {title: 'Marmalade'})),
      withdrawal: {category: 'safety', on: '2026-11-24T10:00:00Z'},
    },
    {...(await approvedArticle(sound, 'held', {title: 'Marmalade'})), legalHold: true},
    {...(await approvedArticle(sound, 'draft', {title: 'Marmalade'})), _id: 'drafts.article-draft'},
  )
})
afterAll(() => lake.close())

const found = async (term: string, query?: object) =>
  (await lake.client().search(term, query)).items.map(({slug}) => slug)

test('finds words in title, summary and text, in any case, the title first, in one request', async () => {
  const before = lake.requests.length
  expect(await found('marmalade')).toEqual(['in-title', 'in-summary', 'in-body'])
  expect(lake.requests.length - before).toBe(1)
})

test.each<[string, string[]]>([
  ['zebrafish', ['in-block']],
  ['zebra', ['in-block']],
  ['platypus', ['in-table']],
  ['axolotl', ['in-table-beside-hidden']],
  ['heron', []],
  ['zebra swims', []],
  ['zebrafish swi', ['in-block']],
  ['marmalade spoon', ['in-body']],
  ['spoon marmalade', ['in-body']],
  ['marmalade zebrafish', []],
  ['nowhere', []],
])('every word must stand in the article, the last one as a beginning: %s', async (term, slugs) => {
  expect(await found(term)).toEqual(slugs)
})

test('finds by another name of the topic', async () => {
  expect(await found('fretting')).toHaveLength(7)
})

test('keeps the filters of a list and the most that was asked for', async () => {
  expect(await found('marmalade', {kind: 'practical'})).toEqual(['in-body'])
  expect(await found('marmalade', {topic: 'worry', language: 'en-US', first: 2})).toEqual(['in-title', 'in-summary'])
  expect(await found('marmalade', {topic: 'other'})).toEqual([])
})

test('what staff took down finds nothing; the rest of the page still does', async () => {
  expect(await found('quicksilver')).toEqual([])
  expect(await found('nothing else')).toEqual(['hidden'])
})

test('agrees with the pages', async () => {
  for (const slug of ['void', 'withdrawn', 'held', 'draft']) {
    expect(await lake.client().getArticle(slug)).toBeNull()
    expect(await found('marmalade')).not.toContain(slug)
  }
})

describe('a hostile term is a parameter and never a part of the query', () => {
  test.each([
    ['"] | order(_id) {...}'],
    ['marmalade" || true || "'],
    ['*'],
    ['**'],
    ['$today'],
    ['\\'],
    ['\u0000'],
    ['\ud800'],
    ['marmalade\n// comment'],
    ['%22%5D'],
    ['<script>alert(1)</script>'],
    ['a'.repeat(100_000)],
    ['word '.repeat(50_000)],
    ['🧠'],
    ['٣'],
  ])('%j', async (term) => {
    const before = lake.requests.length
    const {items} = await lake.client().search(term)
    // Nothing is found that the words themselves would not find.
    expect(items.map(({slug}) => slug).filter((slug) => ['void', 'withdrawn', 'held', 'draft'].includes(slug))).toEqual(
      [],
    )
    const [request] = lake.requests.slice(before)
    if (!request) return
    const search = new URL(request.url).searchParams
    const query = search.get('query') ?? ''
    const plain = lake.requests.find(({url}) => new URL(url).searchParams.get('$words') === '["marmalade*"]')
    expect(query).toBe(new URL(plain?.url ?? '').searchParams.get('query'))
    const words: unknown = JSON.parse(search.get('$words') ?? '')
    expect(Array.isArray(words) && words.length <= 12).toBe(true)
    expect(JSON.stringify(words)).toMatch(/^\["[\p{L}\p{N}\p{M}]+\*?"(,"[\p{L}\p{N}\p{M}]+\*?")*\]$/u)
  })

  test.each([[''], ['   '], ['"*()'], ['🧠']])('%j has no word and costs no request', async (term) => {
    const before = lake.requests.length
    expect(await lake.client().search(term)).toEqual({items: [], validUntil: null, syncTags: []})
    expect(lake.requests.length).toBe(before)
  })

  test.each([[null], [undefined], [12], [{}], [['a']]])('%j is no term', async (term) => {
    // @ts-expect-error -- a site in JavaScript passes anything
    await expect(lake.client().search(term)).rejects.toMatchObject({code: 'invalid_argument'})
  })
})

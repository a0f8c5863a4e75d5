import {afterAll, beforeAll, expect, test} from 'vitest'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {approvedArticle} from './support/approvedArticle.ts'
import {type ContentLake, contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

const withdrawal = {category: 'safety', on: '2026-11-24T10:00:00Z'}
const retirement = (on: string, to?: string) => ({
  reason: 'Merged',
  on,
  ...(to && {redirectTo: {_type: 'reference', _ref: `article-${to}`, _weak: true}}),
})

let lake: ContentLake
beforeAll(async () => {
  const sound = await soundArticle()
  const article = async (slug: string, changes: object = {}) => ({...(await approvedArticle(sound, slug)), ...changes})
  lake = await contentLake(
    ...documentsOf(sound).filter(({_type}) => _type !== 'article'),
    await article('plain'),
    await article('moved', {formerSlugs: ['older', 'old']}),
    await article('withdrawn', {withdrawal, formerSlugs: ['withdrawn-old']}),
    await article('withdrawn-for', {withdrawal, retirement: retirement('2026-01-01', 'plain')}),
    await article('retired', {retirement: retirement('2026-11-24')}),
    await article('merged', {retirement: retirement('2026-11-24', 'plain'), formerSlugs: ['merged-old']}),
    await article('merged-twice', {retirement: retirement('2026-11-24', 'merged')}),
    await article('merged-into-itself', {retirement: retirement('2026-11-24', 'merged-into-itself')}),
    await article('merged-into-held', {retirement: retirement('2026-11-24', 'held')}),
    await article('retires', {retirement: retirement('2026-12-01', 'plain')}),
    await article('held', {legalHold: true, withdrawal, formerSlugs: ['held-old']}),
    await article('spanish', {language: 'es-US', formerSlugs: ['viejo']}),
    // The address of the plain article, whoever had it before.
    await article('thief', {formerSlugs: ['plain', 'Not A Slug', 'a b', '../etc']}),
    {...(await article('draft', {formerSlugs: ['draft-old']})), _id: 'drafts.article-draft'},
  )
})
afterAll(() => lake.close())

const expected: [from: string, to: string | null][] = [
  ['merged', 'plain'],
  ['merged-into-held', null],
  ['merged-into-itself', null],
  ['merged-old', 'plain'],
  ['merged-twice', null],
  ['old', 'moved'],
  ['older', 'moved'],
  ['retired', null],
  ['viejo', 'spanish'],
  ['withdrawn', null],
  ['withdrawn-for', null],
  ['withdrawn-old', null],
]

test('gives every address of former days with where it leads, in one request', async () => {
  const before = lake.requests.length
  const {items, validUntil, syncTags} = await lake.client().redirects()
  expect(items).toEqual(
    expected.map(([from, to]) => ({from: `/articles/${from}`, to: to && `/articles/${to}`, code: to ? 301 : 410})),
  )
  expect(validUntil).toBe('2026-12-01')
  expect(syncTags.length).toBeGreaterThan(0)
  expect(lake.requests.length - before).toBe(1)
})

test('agrees with resolve, for each of its addresses and for those that it leaves out', async () => {
  const {items} = await lake.client().redirects({base: '/'})
  for (const {from, to, code} of items) {
    const answer = await lake.client().resolve(from)
    expect({from, to: answer.status === 'redirect' ? answer.location : null, code: answer.code}).toEqual({
      from,
      to,
      code,
    })
  }
  for (const slug of ['plain', 'held', 'held-old', 'draft-old', 'retires', 'Not A Slug']) {
    expect([200, 404]).toContain((await lake.client().resolve(`/${slug}`)).code)
    expect(items.map(({from}) => from)).not.toContain(`/${slug}`)
  }
})

test('on the day of a retirement its address is among them', async () => {
  const {items, validUntil} = await lake.client().redirects({today: '2026-12-01', base: '/en/library/'})
  expect(items).toContainEqual({from: '/en/library/retires', to: '/en/library/plain', code: 301})
  expect(validUntil).toBeNull()
})

test('of one language', async () => {
  expect((await lake.client().redirects({language: 'es-US'})).items).toEqual([
    {from: '/articles/viejo', to: '/articles/spanish', code: 301},
  ])
})

test.each([['articles/'], ['/articles'], ['/a b/'], ['//evil.example/'], ['/a\n/'], ['']])(
  'refuses the base %j',
  async (base) => {
    await expect(lake.client().redirects({base})).rejects.toMatchObject({code: 'invalid_argument'})
  },
)

import {afterAll, beforeAll, expect, test} from 'vitest'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {approvedArticle, voidedArticle} from './support/approvedArticle.ts'
import {type ContentLake, contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

const reference = (id: string) => ({_key: id, _type: 'reference', _ref: id})
const about = (...topics: string[]) => ({
  primaryTopic: {_type: 'reference', _ref: topics[0]},
  topics: topics.map(reference),
})

let lake: ContentLake
beforeAll(async () => {
  const sound = await soundArticle()
  const topics = ['a', 'b', 'c'].map((name) => ({...sound.topic, _id: `topic-${name}`, name}))
  lake = await contentLake(
    ...documentsOf(sound).filter(({_type}) => _type !== 'article'),
    ...topics,
    await approvedArticle(sound, 'self', about('topic-a', 'topic-b')),
    await approvedArticle(sound, 'one-old', {...about('topic-b'), firstPublished: '2026-01-01T00:00:00Z'}),
    await approvedArticle(sound, 'one-new', {...about('topic-a'), firstPublished: '2026-11-01T00:00:00Z'}),
    await approvedArticle(sound, 'both', {...about('topic-a', 'topic-b'), firstPublished: '2025-01-01T00:00:00Z'}),
    await approvedArticle(sound, 'other-subject', about('topic-c')),
    await approvedArticle(sound, 'other-language', {...about('topic-a'), language: 'es-US'}),
    await approvedArticle(sound, 'no-topic', {primaryTopic: undefined, topics: undefined}),
    await voidedArticle(sound, 'void', about('topic-a', 'topic-b')),
    {...(await approvedArticle(sound, 'held', about('topic-a'))), legalHold: true},
  )
})
afterAll(() => lake.close())

const slugs = async (slug: string, options?: object) =>
  (await lake.client().related(slug, options)).items.map((item) => item.slug)

test('gives those that share most topics first, then the newest, in one request', async () => {
  const before = lake.requests.length
  expect(await slugs('self')).toEqual(['both', 'one-new', 'one-old'])
  expect(lake.requests.length - before).toBe(1)
  expect(await slugs('self', {first: 1})).toEqual(['both'])
})

test.each([['no-topic'], ['nobody'], ['other-language']])('gives nothing for %s', async (slug) => {
  expect(await slugs(slug)).toEqual([])
})

test('changes with the first of its entries', async () => {
  const {validUntil} = await lake.client().related('self', {first: 1})
  expect(validUntil).toBe((await lake.client().getArticle('both'))?.validUntil)
})

test('refuses what is no slug before any request', async () => {
  const before = lake.requests.length
  await expect(lake.client().related('No Slug')).rejects.toMatchObject({code: 'invalid_argument'})
  expect(lake.requests.length).toBe(before)
})

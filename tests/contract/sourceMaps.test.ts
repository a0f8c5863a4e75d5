import {createClient, type SanityClient} from '@sanity/client'
import type {ContentSourceMap} from '@sanity/client/csm'
import {stegaClean} from '@sanity/client/stega'
import {vercelStegaDecodeAll} from '@vercel/stega'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {
  articleByPath,
  articleBySlug,
  articleList,
  articleSearch,
  clinicWithSite,
  correctionList,
  movedArticles,
  personBySlug,
  personList,
  relatedArticles,
  topicBySlug,
  topicList,
} from '../../src/queries/index.ts'
import {type SeededLake, seededLake} from '../fixtures/seededLake.ts'
import {followSourceMap} from '../lake/followSourceMap.ts'

// The unmodified client reads the lake's source maps, over every query that our own client asks.

let seeded: SeededLake
let client: SanityClient
const stored = new Map<string, Record<string, unknown>>()

beforeAll(async () => {
  seeded = await seededLake({listen: true})
  client = createClient({
    projectId: 'demo-clinic',
    dataset: 'example',
    apiHost: seeded.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    token: seeded.tokens.viewer,
    perspective: 'drafts',
  })
  const all = await client.fetch<Record<string, unknown>[]>('*', {}, {perspective: 'raw'})
  for (const document of all) stored.set(String(document['_id']), document)
})

afterAll(() => seeded.close())

const slug = 'anxious-attachment'
const today = '2026-11-24'
const listed = {today, dueFrom: '2026-01-01', topic: null, kind: null, audience: null, language: null}
const fromStart = {afterOn: null, afterId: null}

const questions: readonly [name: string, query: string, params: Record<string, unknown>, atLeast: number][] = [
  ['article by slug', articleBySlug, {slug, language: null, today}, 300],
  ['article by path', articleByPath, {slug, language: null, today}, 300],
  ['article list', articleList(20), {...listed, ...fromStart}, 1],
  ['article search', articleSearch(20), {...listed, words: ['attachment*']}, 1],
  ['corrections', correctionList(20), {...listed, ...fromStart}, 0],
  ['related articles', relatedArticles, {today, dueFrom: '2026-01-01', slug, language: null}, 1],
  ['moved articles', movedArticles, {today, language: null}, 1],
  ['clinic', clinicWithSite, {today}, 20],
  ['person', personBySlug, {slug: 'nobody'}, 0],
  ['people', personList(20), {today, ...fromStart}, 1],
  ['topic', topicBySlug, {slug: 'attachment'}, 0],
  ['topics', topicList(20), {kind: null, ...fromStart}, 1],
]

test.each(questions)('every value of "%s" leads to where it is stored', async (_, query, params, atLeast) => {
  for (const resultSourceMap of ['withKeyArraySelector', true] as const) {
    for (const perspective of ['drafts', 'published'] as const) {
      const options = {filterResponse: false, resultSourceMap, perspective} as const
      const {result, resultSourceMap: map} = await client.fetch<unknown>(query, params, options)
      if (!map) throw new Error('no source map')
      const {stored: followed, wrong} = followSourceMap(result, map, stored)
      expect(wrong).toEqual([])
      expect(result).toEqual(await client.fetch(query, params, {perspective}))
      if (perspective === 'drafts') expect(followed).toBeGreaterThanOrEqual(atLeast)
    }
  }
})

/** What the invisible characters of a text say. */
function hrefOf(text: unknown): string | undefined {
  const [info] = vercelStegaDecodeAll(String(text))
  return typeof info === 'object' && info !== null && 'href' in info ? String(info.href) : undefined
}

test('stega: an edit address in each text, of its document, type and field', async () => {
  const studioUrl = 'http://localhost:3333/example'
  const stega = client.withConfig({stega: {enabled: true, studioUrl}})
  const query = `*[_type == "article" && slug.current == $slug][0]{
    title, "topic": primaryTopic->name, "first": body[_type == "block"][0].children[0].text, body
  }`
  const plain = await client.fetch<Record<string, unknown>>(query, {slug})
  const encoded = await stega.fetch<Record<string, unknown>>(query, {slug})
  expect(stegaClean(encoded)).toEqual(plain)
  const article = [...stored.values()].find(({_type, slug: own}) => _type === 'article' && Object(own).current === slug)
  const id = String(article?.['_id']).replace(/^drafts\./, '')
  const topicId: unknown = Object(article?.['primaryTopic'])._ref
  const block = blocksOf(article?.['body']).find(({_type}) => _type === 'block')
  const spanKey: unknown = block?.children?.[0]?._key
  const address = (of: unknown, type: string, path: string) =>
    `${studioUrl}/intent/edit/mode=presentation;id=${String(of)};type=${type};path=${encodeURIComponent(path)}`
  expect(hrefOf(encoded['title'])).toMatch(startingWith(address(id, 'article', 'title')))
  expect(hrefOf(encoded['topic'])).toMatch(startingWith(address(topicId, 'topic', 'name')))
  const span = address(id, 'article', `body[_key=="${block?._key}"].children[_key=="${String(spanKey)}"].text`)
  expect(hrefOf(encoded['first'])).toMatch(startingWith(span))
  expect(hrefOf(blocksOf(encoded['body']).find(({_type}) => _type === 'block')?.children?.[0]?.text)).toMatch(
    startingWith(span),
  )
})

const startingWith = (text: string) => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)

interface Block {
  _type: string
  _key: string
  children?: {_key: string; text: string}[]
}

const blocksOf = (value: unknown): Block[] => (Array.isArray(value) ? value : [])

test('a stranger is told of no document that only staff see', async () => {
  const stranger = client.withConfig({token: '', perspective: 'published'})
  const maps: ContentSourceMap[] = []
  for (const [, query, params] of questions) {
    const {resultSourceMap} = await stranger.fetch<unknown>(query, params, {
      filterResponse: false,
      resultSourceMap: true,
    })
    if (resultSourceMap) maps.push(resultSourceMap)
  }
  expect(maps).toHaveLength(questions.length)
  expect(maps.flatMap(({documents}) => documents).filter(({_id}) => _id.includes('.'))).toEqual([])
})

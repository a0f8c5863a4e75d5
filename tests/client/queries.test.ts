import {afterAll, beforeAll, expect, test} from 'vitest'
import {schemaTypes} from '../../schemas/index.ts'
import {
  articleByPath,
  articleBySlug,
  articleListQuery,
  articleSearchQuery,
  correctionListQuery,
  movedArticles,
  relatedArticles,
} from '../../src/queries/article.ts'
import {clinicWithSite} from '../../src/queries/clinic.ts'
import {personBySlug, personListQuery} from '../../src/queries/person.ts'
import {topicBySlug, topicListQuery} from '../../src/queries/topic.ts'
import {seededLake, type SeededLake} from '../fixtures/seededLake.ts'
import {createContentClient} from '../../src/index.ts'
import {GET_LIMIT_CHARS} from '../../src/client/httpRequest.ts'

const today = '2026-11-24'

let seeded: SeededLake
beforeAll(async () => {
  seeded = await seededLake()
})
afterAll(() => seeded.close())

const client = () =>
  createContentClient({
    projectId: 'demo-clinic',
    dataset: 'example',
    apiHost: 'http://localhost',
    fetch: (input, init) => seeded.lake.fetch(new Request(input, init)),
  })

/** Every query by what its first line says. */
const queries = {
  'article by slug': articleBySlug,
  'article by path': articleByPath,
  'article list': articleListQuery,
  'article search': articleSearchQuery,
  'related articles': relatedArticles,
  corrections: correctionListQuery,
  'moved articles': movedArticles,
  clinic: clinicWithSite,
  'topic by slug': topicBySlug,
  'topic list': topicListQuery,
  'person by slug': personBySlug,
  'person list': personListQuery,
}

test.each(Object.entries(queries))(
  '%s fits in an address with the longest slug, and leaves room for a site that adds fields',
  (_name, query) => {
    const encoded = new URLSearchParams({query, $slug: 'a'.repeat(96), $today: today}).toString()
    expect(encoded.length).toBeLessThan(GET_LIMIT_CHARS / 1.5)
  },
)

test('each query says which one it is', () => {
  const names = Object.values(queries).map((query) => query.split('\n')[0])
  expect(names).toEqual(Object.keys(queries).map((name) => `// clinic-content: ${name}`))
})

test('no query reads the clock of the API', () => {
  for (const query of Object.values(queries)) expect(query).not.toMatch(/now\(\)/)
})

/** The fields of the blocks of an article that hold text with marks, as the content model has them now. */
function textFieldsOfBlocks(): string[] {
  const named = new Map(schemaTypes.map((type) => [type.name, type]))
  const fieldsOf = (type: unknown): {name: string; type: string}[] =>
    typeof type === 'object' && type !== null && 'fields' in type && Array.isArray(type.fields) ? type.fields : []
  const members = named.get('richText')
  const blocks = typeof members === 'object' && 'of' in members && Array.isArray(members.of) ? members.of : []
  return blocks.flatMap((block: {type: string}) =>
    fieldsOf(named.get(block.type)).flatMap(({name, type}) => (type === 'simpleText' ? [name] : [])),
  )
}

test('cited works are looked for wherever the content model lets a mark stand', () => {
  const inModel = new Set(textFieldsOfBlocks())
  expect([...inModel].sort()).toEqual([
    'alternatives',
    'answer',
    'benefits',
    'body',
    'points',
    'risks',
    'withoutTreatment',
  ])
  const inSearch = [...articleSearchQuery.matchAll(/pt::text\(body(?:\[\]\.(\w+)\[\])?\)/g)].map((match) => match[1])
  expect(new Set(inSearch)).toEqual(new Set([undefined, ...inModel]))
  for (const query of [articleBySlug, articleByPath, articleListQuery, articleSearchQuery, correctionListQuery]) {
    const inQuery = [...query.matchAll(/body\[\](?:\.(\w+)\[\])?\.markDefs\[\]\.citations\[\]/g)].map(
      (match) => match[1],
    )
    expect(new Set(inQuery)).toEqual(new Set([undefined, ...inModel]))
  }
})

test('a page is one request whose answer is at most 1.3 times what it shows', async () => {
  const answers: string[] = []
  const counting = client().with({
    fetch: async (input, init) => {
      const response = await seeded.lake.fetch(new Request(input, init))
      answers.push(await response.clone().text())
      return response
    },
  })
  const article = await counting.getArticle('anxious-attachment', {today})
  expect(answers).toHaveLength(1)
  const reviewed = ['title', 'summary', 'body', 'primaryTopic', 'topics', 'sensitivity', 'disclosures']
  const stored: Record<string, unknown> = await client()
    .fetch('*[_type == "article" && slug.current == $slug][0]', {slug: 'anxious-attachment'})
    .then(asRecord)
  const reviewedFields = Object.fromEntries(reviewed.map((name) => [name, stored[name]]))
  const {
    body: _body,
    title: _title,
    summary: _summary,
    sensitivity: _sensitivity,
    disclosures: _disclosures,
    ...shown
  } = article ?? {}
  const bytes = (value: unknown) =>
    Buffer.byteLength(
      JSON.stringify(value, (_key, item) =>
        item === null || item === '' || (Array.isArray(item) && item.length === 0) ? undefined : item,
      ),
    )
  const needed = bytes(reviewedFields) + bytes({...shown, crisisNumbers: undefined, reviewedBy: undefined})
  const ratio = Buffer.byteLength(answers[0] ?? '') / needed
  console.log(
    `payload of a page: ${Buffer.byteLength(answers[0] ?? '')} bytes, ${ratio.toFixed(2)} of what it shows (${needed})`,
  )
  expect(ratio).toBeLessThanOrEqual(1.3)
})

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}

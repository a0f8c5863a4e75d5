import {afterAll, beforeAll, expect, test} from 'vitest'
import {type ContentLake, contentLake} from './support/contentLake.ts'

const topic = (id: string, name: string | undefined, more: object = {}) => ({
  _id: `topic-${id}`,
  _type: 'topic',
  ...(name !== undefined && {name}),
  slug: {_type: 'slug', current: id},
  kind: 'concept',
  ...more,
})
const reference = (id: string) => ({_key: id, _type: 'reference', _ref: id, _weak: true})

let lake: ContentLake
beforeAll(async () => {
  lake = await contentLake(
    topic('worry', 'Worry', {
      definition: 'An invented pattern.',
      synonyms: ['Fretting', 7],
      broader: reference('topic-feelings'),
      related: [reference('topic-sleep'), reference('topic-missing')],
    }),
    topic('feelings', 'Feelings'),
    topic('sleep', 'sleep'),
    topic('unnamed', undefined),
    topic('tilde', '~Ängste 100%\ud800', {kind: 'condition'}),
    topic('twin', 'sleep'),
    {_id: 'topic-no-slug', _type: 'topic', name: 'No address'},
    {...topic('secret', 'Secret'), _id: 'private.topic-secret'},
    {...topic('draft', 'Draft'), _id: 'drafts.topic-draft'},
  )
})
afterAll(() => lake.close())

test('gives one topic with those around it, in one request', async () => {
  const before = lake.requests.length
  expect(await lake.client().getTopic('worry')).toStrictEqual({
    id: 'topic-worry',
    name: 'Worry',
    slug: 'worry',
    kind: 'concept',
    specialty: null,
    definition: 'An invented pattern.',
    notADiagnosis: false,
    notADiagnosisStatement: '',
    synonyms: ['Fretting'],
    broader: {id: 'topic-feelings', name: 'Feelings', slug: 'feelings'},
    narrower: [],
    related: [{id: 'topic-sleep', name: 'sleep', slug: 'sleep'}],
    validUntil: null,
    syncTags: expect.any(Array),
  })
  expect(lake.requests.length - before).toBe(1)
  expect((await lake.client().getTopic('feelings'))?.narrower).toEqual([
    {id: 'topic-worry', name: 'Worry', slug: 'worry'},
  ])
})

test.each([['nobody'], ['secret'], ['draft']])('%s is no topic for a reader', async (slug) => {
  expect(await lake.client().getTopic(slug)).toBeNull()
})

test.each([1, 2, 3, 100])('lists them by name in pages of %i, none twice and none left out', async (first) => {
  const seen: string[] = []
  for (let after: string | null | undefined; after !== null;) {
    const page = await lake.client().listTopics({first, ...(after && {after})})
    seen.push(...page.items.map(({slug}) => slug ?? ''))
    after = page.endCursor
  }
  expect(seen).toEqual(['unnamed', 'feelings', 'sleep', 'twin', 'worry', 'tilde'])
})

test('filters by kind', async () => {
  expect((await lake.client().listTopics({kind: 'condition'})).items.map(({slug}) => slug)).toEqual(['tilde'])
})

test.each([['No Slug'], [''], ['a/b']])('refuses %j before any request', async (slug) => {
  const before = lake.requests.length
  await expect(lake.client().getTopic(slug)).rejects.toMatchObject({code: 'invalid_argument'})
  expect(lake.requests.length).toBe(before)
})

test.each([['x'], ['%~a'], ['%E0%A4%A~a'], ['a~b~c'], ['a b~c'], ['~']])('refuses the cursor %j', async (after) => {
  await expect(lake.client().listTopics({after})).rejects.toMatchObject({
    code: 'invalid_argument',
    message: expect.stringContaining('listTopics()'),
  })
})

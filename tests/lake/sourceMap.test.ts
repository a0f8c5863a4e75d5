import type {ContentSourceMap} from '@sanity/client/csm'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {followSourceMap} from './followSourceMap.ts'
import {createRandom, randomDocuments, randomQuery} from './randomQueries.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

let lake: TestLake

const documents = [
  {
    _id: 'post',
    _type: 'post',
    title: 'Sleep',
    kind: 'guide',
    rank: 2,
    slug: {_type: 'slug', current: 'sleep'},
    author: {_type: 'reference', _ref: 'ada'},
    tags: ['a', 'b'],
    body: [
      {_key: 'k1', _type: 'block', children: [{_key: 'c1', _type: 'span', text: 'One'}]},
      {_key: 'k2', _type: 'note', text: 'Two'},
      {_type: 'note', text: 'Three'},
    ],
    related: [
      {_key: 'r1', _type: 'reference', _ref: 'other'},
      {_key: 'r2', _type: 'reference', _ref: 'private.secret', _weak: true},
    ],
  },
  {_id: 'other', _type: 'post', title: 'Rest', rank: 1, author: {_type: 'reference', _ref: 'ada'}},
  {_id: 'ada', _type: 'person', name: 'Ada', "it's": 'quoted'},
  {_id: 'drafts.ada', _type: 'person', name: 'Ada L.'},
  {_id: 'private.secret', _type: 'post', title: 'Secret'},
]

beforeEach(async () => {
  lake = await openTestLake()
  await lake.lake.importDocuments('test', documents)
})

afterEach(() => lake.lake.close())

interface Asked {
  result: unknown
  map: ContentSourceMap
}

async function ask(
  query: string,
  {form = 'withKeyArraySelector', perspective = 'published', token = tokens.admin as string | null, params = {}} = {},
): Promise<Asked> {
  const search = `perspective=${perspective}&resultSourceMap=${form}`
  const {body} = await lake.call('POST', `/${version}/data/query/test?${search}`, {body: {query, params}, token})
  const map = field(body, 'resultSourceMap')
  if (!isSourceMap(map)) throw new Error(`no source map: ${JSON.stringify(body)}`)
  return {result: field(body, 'result'), map}
}

const isSourceMap = (value: unknown): value is ContentSourceMap =>
  typeof value === 'object' && value !== null && 'mappings' in value && 'documents' in value && 'paths' in value

/** Where each mapping of a result leads: `<document> <path>`, `literal` or `unknown`. */
async function origins(...asked: Parameters<typeof ask>): Promise<Record<string, string>> {
  const {map} = await ask(...asked)
  return Object.fromEntries(
    Object.entries(map.mappings).map(([place, {source}]) => [
      place,
      source.type === 'documentValue'
        ? `${map.documents[source.document]?._id} ${map.paths[source.path]}`
        : source.type,
    ]),
  )
}

test('a result without the option has no source map, one with an unknown option is refused', async () => {
  const plain = await lake.get(`/${version}/data/query/test?query=*&resultSourceMap=false`)
  expect(Object.keys(Object(plain.body)).sort()).toEqual(['ms', 'query', 'result', 'syncTags'])
  const wrong = await lake.get(`/${version}/data/query/test?query=*&resultSourceMap=maybe`)
  expect([wrong.status, field(wrong.body, 'message')]).toEqual([
    400,
    'resultSourceMap is "maybe"; use true or withKeyArraySelector',
  ])
})

test('the format: documents and paths once each, mappings by normalised path', async () => {
  const {result, map} = await ask('*[_type == "post"] | order(rank asc){title, "by": author->name}', {token: null})
  expect(result).toEqual([
    {title: 'Rest', by: 'Ada'},
    {title: 'Sleep', by: 'Ada'},
  ])
  expect(map).toEqual({
    documents: [
      {_id: 'other', _type: 'post'},
      {_id: 'ada', _type: 'person'},
      {_id: 'post', _type: 'post'},
    ],
    paths: ["$['title']", "$['name']"],
    mappings: {
      "$[0]['title']": {type: 'value', source: {type: 'documentValue', document: 0, path: 0}},
      "$[0]['by']": {type: 'value', source: {type: 'documentValue', document: 1, path: 1}},
      "$[1]['title']": {type: 'value', source: {type: 'documentValue', document: 2, path: 0}},
      "$[1]['by']": {type: 'value', source: {type: 'documentValue', document: 1, path: 1}},
    },
  })
})

const one = '*[_id == "post"][0]'

test.each<[what: string, query: string, origins: Record<string, string>]>([
  ['a whole document', one, {$: 'post $'}],
  ['a field', `${one}.slug.current`, {$: "post $['slug']['current']"}],
  ['a whole list', `${one}{body}`, {"$['body']": "post $['body']"}],
  [
    'items that were chosen keep their keys',
    `${one}.body[_type == "note"]{text}`,
    {"$[0]['text']": "post $['body'][?(@._key=='k2')]['text']", "$[1]['text']": "post $['body'][2]['text']"},
  ],
  [
    'texts in blocks',
    `${one}{"words": body[].children[].text}`,
    {"$['words'][0]": "post $['body'][?(@._key=='k1')]['children'][?(@._key=='c1')]['text']"},
  ],
  [
    'an item and a slice',
    `${one}{"a": tags[0], "b": tags[1..-1]}`,
    {"$['a']": "post $['tags'][0]", "$['b'][0]": "post $['tags'][1]"},
  ],
  [
    'a spread, with a field replaced',
    `${one}{"x": body[0]{..., "_type": "other"}}`,
    {
      "$['x']['_key']": "post $['body'][?(@._key=='k1')]['_key']",
      "$['x']['_type']": 'literal',
      "$['x']['children']": "post $['body'][?(@._key=='k1')]['children']",
    },
  ],
  [
    'select, coalesce and a condition look at plain values',
    `${one}{
      "a": select(kind == "news" => slug.current, kind == "guide" => title),
      "b": coalesce(missing, subtitle, title), "c": coalesce(missing, "none"),
      kind == "guide" => {rank}, kind == "news" => {title}
    }`,
    {
      "$['a']": "post $['title']",
      "$['b']": "post $['title']",
      "$['c']": 'literal',
      "$['rank']": "post $['rank']",
    },
  ],
  [
    'joined lists keep their items, joined texts are computed',
    `${one}{"list": tags + coalesce(missing, []) + [kind, $p], "text": title + kind}`,
    {
      "$['list'][0]": "post $['tags'][0]",
      "$['list'][1]": "post $['tags'][1]",
      "$['list'][2]": "post $['kind']",
      "$['list'][3]": 'literal',
      "$['text']": 'unknown',
    },
  ],
  [
    'functions compute',
    `{"n": count(*[_type == "post"]), "m": count(*), "u": upper(${one}.title), "l": array::unique(${one}.tags)}`,
    {"$['n']": 'unknown', "$['m']": 'unknown', "$['u']": 'unknown', "$['l']": 'unknown'},
  ],
  [
    'the surrounding document, and a sub-query',
    `*[_type == "person"]{"posts": *[_type == "post" && references(^._id)] | order(title desc){title, "by": ^.name}}`,
    {
      "$[0]['posts'][0]['title']": "post $['title']",
      "$[0]['posts'][0]['by']": "ada $['name']",
      "$[0]['posts'][1]['title']": "other $['title']",
      "$[0]['posts'][1]['by']": "ada $['name']",
    },
  ],
  [
    'what a projection made is filtered and ordered as it is',
    `*[_type == "post"]{title, "r": rank, "who": author->}[r > 0] | order(r desc)[0]{title, "name": who.name}`,
    {"$['title']": "post $['title']", "$['name']": "ada $['name']"},
  ],
  [
    'references in a list, those that may not be seen left out',
    `${one}{"to": (related[]->)[defined(_id)]{title}, "ids": related[]._ref}`,
    {
      "$['to'][0]['title']": "other $['title']",
      "$['ids'][0]": "post $['related'][?(@._key=='r1')]['_ref']",
      "$['ids'][1]": "post $['related'][?(@._key=='r2')]['_ref']",
    },
  ],
  ['a name with a quote in it', '*[_id == "ada"][0]{"q": @["it\'s"]}', {"$['q']": String.raw`ada $['it\'s']`}],
  [
    'references() in a value',
    `${one}{"r": related[references("other")]._ref}`,
    {"$['r'][0]": "post $['related'][?(@._key=='r1')]['_ref']"},
  ],
  [
    'a score',
    '*[_type == "post"] | score(title match "sleep") | order(_score desc)[0]{title, _score}',
    {"$['title']": "post $['title']", "$['_score']": 'unknown'},
  ],
  ['nothing', '*[_id == "nobody"][0]', {}],
])('%s', async (_, query, expected) => {
  expect(await origins(query, {token: null, params: {p: 'given'}})).toEqual(expected)
})

test('places in lists are numbers unless keys are asked for', async () => {
  const query = `${one}.body[_type == "note"].text`
  expect(await origins(query, {form: 'true'})).toEqual({
    '$[0]': "post $['body'][1]['text']",
    '$[1]': "post $['body'][2]['text']",
  })
})

test('two items with one key are told apart by their places', async () => {
  await lake.lake.importDocuments('test', [
    {
      _id: 'twins',
      _type: 'list',
      items: [
        {_key: 'a', v: 1},
        {_key: 'a', v: 2},
      ],
    },
  ])
  expect(await origins('*[_id == "twins"][0].items[].v')).toEqual({
    '$[0]': "twins $['items'][0]['v']",
    '$[1]': "twins $['items'][1]['v']",
  })
})

test('in the perspective of drafts a value leads to the draft, and the id that the reader meets to nothing', async () => {
  const query = '*[_type == "person"][0]'
  expect(await origins(`${query}{_id, _originalId, name}`, {perspective: 'drafts'})).toEqual({
    "$['_id']": 'unknown',
    "$['_originalId']": 'unknown',
    "$['name']": "drafts.ada $['name']",
  })
  expect(await origins(query, {perspective: 'drafts'})).toEqual({
    $: 'drafts.ada $',
    "$['_id']": 'unknown',
    "$['_originalId']": 'unknown',
  })
  expect(await origins(`${query}{name}`, {perspective: 'raw'})).toEqual({"$['name']": "ada $['name']"})
})

test('no document that the asker may not read is named', async () => {
  const query = '*[_type == "post"]{title, "to": related[]->title}'
  const {map} = await ask(query, {token: null, perspective: 'raw'})
  expect(map.documents.map(({_id}) => _id).sort()).toEqual(['other', 'post'])
  expect((await ask(query, {perspective: 'raw'})).map.documents.map(({_id}) => _id)).toContain('private.secret')
})

test('a query that is answered in a process of its own has one too', async () => {
  expect(await origins('*[title match "sle*"]{title}')).toEqual({"$[0]['title']": "post $['title']"})
})

test('a hostile query ends as it would without, and what cannot be followed is unknown', async () => {
  const nested = `${one}{"x": title${' + title'.repeat(200)}}`
  expect(await origins(nested)).toEqual({"$['x']": 'unknown'})
  const deep = `${one}{title}${'{"a": @, "title": title}'.repeat(60)}`
  expect(await origins(`${deep}.a.a.title`)).toEqual({$: "post $['title']"})
})

test.each([1, 2, 3, 4])(
  'random queries on random documents: every mapping leads to the value in the result (%i)',
  async (seed) => {
    const random = createRandom(seed)
    const own = await openTestLake()
    try {
      await own.lake.importDocuments('test', randomDocuments(random, 40))
      const stored = new Map<string, unknown>()
      for (const document of listOf(await own.query('*'))) stored.set(String(field(document, '_id')), document)
      const params = {a: 'b', n: 1, ids: ['d-1', 'd-2', 3, null], day: '2026-01-05'}
      let followed = 0
      for (let round = 0; round < 150; round += 1) {
        const query = randomQuery(random)
        const perspective = ['raw', 'published', 'drafts', 'r1,drafts'][round % 4]
        const path = `/${version}/data/query/test?perspective=${perspective}&resultSourceMap=`
        const [plain, {body}] = await Promise.all([
          own.call('POST', `${path}false`, {body: {query, params}}),
          own.call('POST', `${path}withKeyArraySelector`, {body: {query, params}}),
        ])
        expect({query, result: field(body, 'result')}).toEqual({query, result: field(plain.body, 'result')})
        const map = field(body, 'resultSourceMap')
        if (!isSourceMap(map)) continue
        const {stored: count, wrong} = followSourceMap(field(body, 'result'), map, stored)
        expect({query, perspective, wrong}).toEqual({query, perspective, wrong: []})
        followed += count
      }
      expect(followed).toBeGreaterThan(300)
    } finally {
      await own.lake.close()
    }
  },
)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

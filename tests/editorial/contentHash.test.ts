import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {contentHash, matchesContentHash, reviewedContent} from '../../src/editorial/index.ts'
import {citedIds} from '../../src/citations/citedIds.ts'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {arbitraryArticle} from './arbitraryArticle.ts'
import {type Change, changed} from './findingsAfter.ts'

type Json = null | boolean | number | string | Json[] | {[name: string]: Json}

const RUNS = {numRuns: 500}

/** As `@vercel/stega` encodes: four invisible characters for a byte, in its newer and its older alphabet. */
const hidden = '\u200b\u200b\u200b\u200b\u200c\u200d\ufeff\u200b\u2060\u2062\u{1d173}\u{1d17a}\u2063\u2061'

/** Rebuilds a JSON value, members through `each`, which may rename, change or drop them. */
function rebuilt(
  value: unknown,
  each: (name: string, member: unknown, holder: object) => [string, unknown] | null,
): unknown {
  if (Array.isArray(value)) return value.map((item) => rebuilt(item, each))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]) => each(name, rebuilt(member, each), value))
  return Object.fromEntries(members.filter((member) => member !== null))
}

const isObject = (value: unknown): value is {[name: string]: unknown} => typeof value === 'object' && value !== null

async function hashOf(article: unknown, citations: unknown): Promise<string> {
  if (!isObject(article) || !Array.isArray(citations)) throw new Error('not an article')
  return (await contentHash(article, citations)).value
}

/** Changes that say nothing new. */
const silent: [name: string, change: (value: unknown) => unknown][] = [
  [
    'renaming every key, in marks and where they are used',
    (article) => {
      const names = new Map<unknown, string>()
      const renamed = (name: unknown) => names.get(name) ?? names.set(name, `k${names.size}`).get(name)
      const decorators = new Set(['strong', 'em'])
      return rebuilt(article, (name, member) => {
        if (name === '_key') return [name, renamed(member)]
        if (name === 'marks' && Array.isArray(member)) {
          return [name, member.map((mark) => (decorators.has(mark) ? mark : renamed(mark)))]
        }
        return [name, member]
      })
    },
  ],
  ['another order of members', (article) => reversed(article)],
  ['null where nothing was', (article) => rebuilt(article, (name, member) => [name, member === '' ? null : member])],
  [
    'empty fields added',
    (article) =>
      isObject(article) ? {...article, sensitivity: listOrNone(article['sensitivity']), seo: null} : article,
  ],
  [
    'revision, time stamps, draft id, presentation',
    (article) =>
      isObject(article)
        ? {
            ...rebuiltObject(article),
            _rev: 'other',
            _id: 'drafts.article-a',
            _createdAt: '1',
            _updatedAt: '2',
            dateModified: '3',
          }
        : article,
  ],
  [
    'the hidden characters of visual editing',
    (article) =>
      rebuilt(article, (name, member) => [
        name,
        typeof member === 'string' && ['text', 'alt', 'title', 'caption', 'summary', 'funding'].includes(name)
          ? member + hidden
          : member,
      ]),
  ],
  [
    'how references to unpublished documents are stored',
    (article) =>
      rebuilt(article, (name, member) => [
        name,
        isObject(member) && '_ref' in member ? {...member, _weak: true, _strengthenOnPublish: {type: 'x'}} : member,
      ]),
  ],
  [
    'spans split where nothing changes',
    (article) =>
      rebuilt(article, (name, member) => [
        name,
        name === 'children' && Array.isArray(member)
          ? member.flatMap((child) =>
              isObject(child) && typeof child['text'] === 'string'
                ? [
                    {...child, text: child['text'].slice(0, 1)},
                    {...child, _key: 'split', text: child['text'].slice(1)},
                    {_key: 'empty', _type: 'span', text: '', marks: []},
                  ]
                : [child],
            )
          : member,
      ]),
  ],
  [
    'marks that no words carry, and empty paragraphs',
    (article) =>
      isObject(article) && Array.isArray(article['body'])
        ? {
            ...article,
            body: [
              ...article['body'],
              {
                _key: 'x',
                _type: 'block',
                style: 'normal',
                markDefs: [{_key: 'y', _type: 'cite', citations: [{_ref: 'citation-c'}]}],
                children: [{_key: 'z', _type: 'span', text: '', marks: []}],
              },
            ],
          }
        : article,
  ],
]

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  )
}

const listOrNone = (value: unknown) => (Array.isArray(value) && value.length === 0 ? null : value)

const rebuiltObject = (article: {[name: string]: unknown}) => {
  const moved = rebuilt(article, (name, member) => (name === 'hotspot' ? [name, {x: 0.1, y: 0.9}] : [name, member]))
  return isObject(moved) ? moved : {}
}

test.each(silent)('%s does not change the hash', async (_name, change) => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async ({article, citations}) => {
      expect(await hashOf(change(article), citations)).toBe(await hashOf(article, citations))
    }),
    RUNS,
  )
})

test('page numbers, journal and verification of a source do not change the hash, nor the order or number of documents', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async ({article, citations}) => {
      const completed = citations
        .map((work) => ({...work, page: '3-4', containerTitle: 'Other', verification: {state: 'full-text-read'}}))
        .reverse()
      const more = [...completed, {_id: 'citation-unused', title: 'Unused', doi: '10.5555/unused'}]
      expect(await hashOf(article, more)).toBe(await hashOf(article, citations))
    }),
    RUNS,
  )
})

/** Every text and reference of a value that readers meet, as a way to change it. */
function loudChanges(article: Json): {name: string; changed: Json}[] {
  const found: {name: string; changed: Json}[] = []
  const root = article
  const visit = (value: Json, path: (string | number)[]) => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]))
    else if (typeof value === 'object' && value !== null) {
      const name = String(path.at(-1))
      if (typeof value['text'] === 'string' && value['text'] !== '') {
        found.push({name: 'a word', changed: replaced(root, [...path, 'text'], `${value['text']}x`)})
      }
      for (const field of ['alt', 'title', 'summary', 'caption', 'href', 'funding']) {
        const text = value[field]
        if (typeof text === 'string' && text !== '') {
          found.push({name: `the ${field}`, changed: replaced(root, [...path, field], `${text}x`)})
        }
      }
      if (typeof value['_ref'] === 'string' && name !== 'undefined') {
        found.push({name: `what ${name} points to`, changed: replaced(root, [...path, '_ref'], `${value['_ref']}x`)})
      }
      for (const [field, member] of Object.entries(value)) if (field !== 'markDefs') visit(member, [...path, field])
    }
  }
  visit(article, [])
  return found
}

function replaced(value: Json, path: readonly (string | number)[], leaf: Json): Json {
  const [first, ...rest] = path
  if (first === undefined) return leaf
  if (Array.isArray(value)) return value.map((item, index) => (index === first ? replaced(item, rest, leaf) : item))
  if (typeof value !== 'object' || value === null) return value
  return {...value, [first]: replaced(value[String(first)] ?? null, rest, leaf)}
}

test('any word, description, caption, link text, reference or order of blocks changes the hash', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, fc.nat(), async ({article, citations}, pick) => {
      const plain: Json = JSON.parse(JSON.stringify(article))
      const changes = loudChanges(plain)
      const {name, changed} = changes[pick % changes.length] ?? {name: 'nothing', changed: plain}
      expect([name, await hashOf(changed, citations)]).not.toEqual([name, await hashOf(article, citations)])
    }),
    RUNS,
  )
})

test('another paper under a citation changes the hash: its title, year or any identifier', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryArticle,
      fc.constantFrom(
        {doi: '10.5555/x'},
        {pmid: '1'},
        {pmcid: 'PMC1'},
        {isbn: '1'},
        {url: 'https://example.org'},
        {title: 'X'},
        {issued: {year: 1999}},
      ),
      async ({article, citations}, other) => {
        const cited = citedIds(article.body).find((id) => id !== 'citation-gone')
        fc.pre(cited !== undefined)
        const swapped = citations.map((work) => (work._id === cited ? {...work, ...other} : work))
        expect(await hashOf(article, swapped)).not.toBe(await hashOf(article, citations))
      },
    ),
    RUNS,
  )
})

test.each<[name: string, changes: Change[]]>([
  [
    'moved to other words',
    [
      [['article', 'body', 0, 'children', 0, 'marks'], ['m1']],
      [['article', 'body', 0, 'children', 1, 'marks'], []],
    ],
  ],
  ['pointed at another work', [[['article', 'body', 0, 'markDefs', 0, 'citations', 0, '_ref'], 'citation-b']]],
  ['said to discuss, not to rely on, the work', [[['article', 'body', 0, 'markDefs', 0, 'intent'], 'discusses']]],
  ['turned into a link', [[['article', 'body', 0, 'markDefs', 0], {_key: 'm1', _type: 'link', href: '/a'}]]],
])('a mark %s changes the hash', async (_name, changes) => {
  const before = await soundArticle()
  const after = await changed(...changes)
  expect(await hashOf(after.article, after.citations)).not.toBe(await hashOf(before.article, before.citations))
})

test('moving a cell of a table to another column changes the hash', async () => {
  const table = (cells: string[]) => ({body: [{_type: 'table', rows: [{_type: 'tableRow', cells}]}]})
  expect(await hashOf(table(['', 'x']), [])).not.toBe(await hashOf(table(['x', '']), []))
})

test('an answer of no is an answer', async () => {
  expect(await hashOf({disclosures: {affiliateLinks: false}}, [])).not.toBe(await hashOf({disclosures: {}}, []))
})

test('shows what an approval covers, marks in their words and each work once', () => {
  const body = [
    {
      _key: 'a',
      _type: 'block',
      style: 'normal',
      markDefs: [{_key: 'm', _type: 'cite', citations: [{_key: 'r', _type: 'reference', _ref: 'c1'}], locator: 'p. 2'}],
      children: [
        {_key: 's', _type: 'span', text: 'It is rare', marks: ['em', 'm']},
        {_key: 't', _type: 'span', text: '.', marks: []},
      ],
    },
  ]
  const article = {_id: 'drafts.a', title: 'A', summary: '', body, topics: null, sensitivity: ['none'], slug: 'a'}
  const work = {_id: 'drafts.c1', title: 'Work', issued: {year: 2001, month: 2}, doi: '10.5555/1', volume: '3'}
  expect(reviewedContent(article, [work])).toEqual({
    title: 'A',
    body: [
      {
        _type: 'block',
        style: 'normal',
        children: [
          {text: 'It is rare', marks: ['em', {_type: 'cite', citations: [{_ref: 'c1'}], locator: 'p. 2'}]},
          {text: '.'},
        ],
      },
    ],
    sensitivity: ['none'],
    citations: [{id: 'c1', title: 'Work', doi: '10.5555/1', year: 2001}],
  })
})

// The stored approvals of every clinic depend on this value: if it changes, a new `fields` version is due.
test('the hash of the sound article is the one that was stored when version 1 was fixed', async () => {
  const {article, citations} = await soundArticle()
  expect(await contentHash(article, citations)).toEqual({
    algorithm: 'sha256',
    fields: '1',
    value: '68a4607891c3806d0dd9c26116779df12bd518d6fcd9b4ca04e37dab9be9f9a2',
  })
})

test('an approval under a known version matches; an unknown version, algorithm or shape matches nothing', async () => {
  const {article, citations} = await soundArticle()
  const hash = await contentHash(article, citations)
  expect(await matchesContentHash(article, citations, hash)).toBe(true)
  for (const stored of [
    {...hash, fields: '2'},
    {...hash, fields: 'constructor'},
    {...hash, algorithm: 'md5'},
    {...hash, value: hash.value.toUpperCase()},
    {...hash, value: null},
    null,
    'abc',
  ]) {
    expect(await matchesContentHash(article, citations, stored)).toBe(false)
  }
})

test('says what to do where the runtime has no Web Crypto', async () => {
  const {crypto} = globalThis
  Object.defineProperty(globalThis, 'crypto', {value: {}, configurable: true})
  try {
    await expect(contentHash({}, [])).rejects.toMatchObject({
      code: 'crypto-unavailable',
      message: expect.stringMatching(/HTTPS/),
    })
  } finally {
    Object.defineProperty(globalThis, 'crypto', {value: crypto, configurable: true})
  }
})

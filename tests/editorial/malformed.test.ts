import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  buildPublication,
  check,
  checkContext,
  gate,
  isArticleDocument,
  resolveCrisisResources,
  resolveDisclaimers,
  reviewState,
  signOffProblems,
} from '../../src/editorial/index.ts'
import {citedIds} from '../../src/citations/citedIds.ts'
import {soundArticle} from '../fixtures/soundArticle.ts'

/** Every rule reads this many; the states, resolutions and records around them a tenth. */
const DOCUMENTS = 10_000

/** What API writers store where something else is expected; objects that break when they become text among them. */
const junk = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1e300,
      '',
      ' ',
      'x',
      '2026-13-45',
      '\ud800',
      [],
      {},
      [[]],
      [null],
      [{}],
      {_ref: 7},
      {_ref: null},
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      {toString: 1, valueOf: null},
      {_type: 'cite', citations: 'x'},
      {children: [null, 7, {text: 3}]},
      {length: 3},
      ['a', null, 7],
      {_key: {}},
      {__proto__: null},
    ),
  },
  {weight: 1, arbitrary: fc.jsonValue({maxDepth: 3})},
)

const sound = soundArticle()

/** A heap of documents in which up to six values, anywhere, are junk. */
const broken = fc.array(fc.tuple(fc.nat(), junk), {minLength: 1, maxLength: 6}).map((changes) => async () => {
  const {article, citations, people, topic, clinic, disclaimers, crisisResources} = structuredClone(await sound)
  const heap: unknown[] = [article, clinic, topic, ...citations, ...people, ...disclaimers, ...crisisResources]
  const places = placesIn(heap)
  for (const [pick, value] of changes) {
    const [holder, name] = places[pick % places.length] ?? [heap, '0']
    // Types and ids stay: without them there is no document to judge.
    if (name !== '_type' && name !== '_id' && holder !== heap) Reflect.set(holder, name, structuredClone(value))
  }
  return heap
})

function placesIn(value: unknown): [holder: object, name: string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]): [object, string][] => [[value, name], ...placesIn(member)])
}

test('no rule throws on 10,000 malformed documents', async () => {
  await fc.assert(
    fc.asyncProperty(broken, async (make) => {
      const heap = await make()
      const [article] = heap
      if (!isArticleDocument(article)) throw new Error('the article was lost')
      for (const {path, message, fix} of await check(article, checkContext(heap, {today: '2026-11-24'}))) {
        // Not `expect`, which would take most of the time of so many runs.
        if (path.length === 0 || fix === '' || /undefined|null|\[object|NaN/.test(message)) throw new Error(message)
      }
    }),
    {numRuns: DOCUMENTS},
  )
}, 120_000)

test('no state, resolution or record throws on 1,000 malformed heaps of documents', async () => {
  await fc.assert(
    fc.asyncProperty(broken, async (make) => {
      const heap = await make()
      const [article] = heap
      if (!isArticleDocument(article)) throw new Error('the article was lost')
      const context = checkContext(heap, {today: '2026-11-24'})
      const {citations, people, clinic, disclaimers, crisisResources, today, topics} = context
      const input = {...article, citations, people, topic: topics[0] ?? null}
      const findings = await check(article, context)
      for (const {path, message, fix} of findings) {
        expect(path.length).toBeGreaterThan(0)
        expect(message).not.toMatch(/undefined|null|\[object|NaN/)
        expect(fix).not.toBe('')
      }
      const served = await gate(input, {today})
      const {state} = await reviewState(input, {today})
      expect(['approved', 'due-soon', 'overdue', 'in-grace'].includes(state)).toBe(served.length === 0)
      expect(findings.map(({id}) => id)).toEqual(expect.arrayContaining(served.map(({id}) => id)))
      resolveDisclaimers({disclaimers, clinic, article, topic: input.topic, today})
      resolveCrisisResources({crisisResources, clinic, article, topic: input.topic})
      await signOffProblems({article, context, reviewer: people[1] ?? null})
      await buildPublication({
        articleId: 'a',
        slug: 'a',
        article,
        context,
        recordId: 'r',
        now: '',
        publisherUserId: 'u',
      })
      citedIds(article.body)
    }),
    {numRuns: DOCUMENTS / 10},
  )
}, 120_000)

test.each([[null], [7], ['text'], [{}], [[]], [[null]]])('cites nothing in %j', (body) => {
  expect(citedIds(body)).toEqual([])
})

test('stays upright in text nested far deeper than any page', async () => {
  let body: unknown = []
  for (let depth = 0; depth < 5000; depth++) body = [{_type: 'callout', body}]
  const {article, citations, people, topic, today} = await soundArticle()
  const deep = {...article, body, citations, people, topic}
  expect((await gate(deep, {today})).map(({id}) => id)).toEqual(['REV-03'])
})

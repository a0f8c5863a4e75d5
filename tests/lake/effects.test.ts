import fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Snapshot} from '../../lake/store/copies.ts'
import {type EventReader, readEvents} from './readEvents.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

// Effects are right where Sanity's own library, given a revision, makes the next one of it, and the one before.

let lake: TestLake
let fresh: Snapshot

beforeAll(async () => {
  lake = await openTestLake()
  fresh = await lake.lake.snapshot()
})

afterAll(() => lake.lake.close())

const id = 'drafts.d'
const words = fc.constantFrom('', 'sleep', 'sleep well', 'schlaf gut, Ömer 😀', 'ÄÖ', 'a\ud83d', 'x'.repeat(40))
const name = fc.constantFrom('title', 'Zeit', 'a', '1', 'constructor', 'body', 'öl')
const leaf = fc.oneof(words, fc.integer({min: -3, max: 3}), fc.boolean(), fc.constant(null))
const block = fc.record({_key: fc.constantFrom('k1', 'k2', 'k3', 'k4'), _type: fc.constant('block'), text: words})
const blocks = fc.uniqueArray(block, {selector: ({_key}) => _key, maxLength: 4})
const value = fc.oneof(
  leaf,
  blocks,
  fc.array(fc.oneof(leaf, fc.array(leaf, {maxLength: 2})), {maxLength: 4}),
  fc.dictionary(name, fc.oneof(leaf, blocks), {maxKeys: 3}),
)
const document = fc.dictionary(name, value, {maxKeys: 5}).map((fields) => ({...fields, _id: id, _type: 'note'}))
const patch = fc.oneof(
  fc.record({set: fc.dictionary(name, value, {minKeys: 1, maxKeys: 3})}),
  fc.record({set: fc.record({'body[_key=="k2"].text': words})}),
  fc.record({
    unset: fc.array(fc.oneof(name, fc.constantFrom('body[0]', 'body[_key=="k1"]')), {minLength: 1, maxLength: 2}),
  }),
  fc.record({setIfMissing: fc.record({body: blocks})}),
  fc.record({insert: fc.record({after: fc.constantFrom('body[-1]', 'body[0]'), items: blocks})}),
)
const edit = fc.oneof(
  {weight: 8, arbitrary: patch.map((operations) => [{patch: {id, ...operations}}])},
  {weight: 2, arbitrary: document.map((whole) => [{createOrReplace: whole}])},
  {weight: 1, arbitrary: fc.constant([{delete: {id}}])},
)
const edits = fc.array(edit, {minLength: 2, maxLength: 7})

const withoutRevision = (revision: unknown) => {
  if (!revision) return null
  const {_rev, ...rest} = Object(revision)
  return rest
}

/** A document after each of its transactions, as its effects and as the endpoint of single revisions have it. */
interface Step {
  transactionId: string
  apply: unknown[]
  revert: unknown[]
}

async function expectRevisions(steps: readonly Step[]): Promise<void> {
  let before: unknown = null
  let followed = incremental.wrap(before, 0)
  for (const [index, {transactionId, apply, revert}] of steps.entries()) {
    const {body} = await lake.get(`/${version}/data/history/test/documents/${id}?revision=${transactionId}`)
    const after = withoutRevision(field(body, 'documents', 0))
    followed = incremental.applyPatch(followed, apply, index)
    expect([applyPatch(before, apply), incremental.unwrap(followed)]).toEqual([after, after])
    expect(applyPatch(after, revert)).toEqual(before)
    before = after
  }
}

const toSteps = (effects: readonly [transactionId: unknown, effects: unknown][]): Step[] =>
  effects.map(([transactionId, effect]) => ({
    transactionId: String(transactionId),
    apply: [field(effect, 'apply')].flat(),
    revert: [field(effect, 'revert')].flat(),
  }))

async function run(sequence: readonly (readonly unknown[])[]): Promise<void> {
  for (const mutations of sequence) await lake.mutate([...mutations])
}

test('2,000 sequences of edits: effects lead from each revision to the next and back', async () => {
  await fc.assert(
    fc.asyncProperty(document, edits, async (first, sequence) => {
      await lake.lake.restore(fresh)
      await run([[{create: first}], ...sequence])
      const {body} = await lake.get(`/${version}/data/history/test/transactions/${id}?effectFormat=mendoza`)
      const lines = String(body)
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
      expect(lines.length).toBeGreaterThan(0)
      await expectRevisions(toSteps(lines.map((line) => [field(line, 'id'), field(line, 'effects', id)])))
    }),
    {numRuns: 2_000},
  )
}, 240_000)

test('2,000 sequences of edits: so do those that a listener hears, before and after it was away', async () => {
  await fc.assert(
    fc.asyncProperty(document, edits, edits, async (first, heard, missed) => {
      await lake.lake.restore(fresh)
      const reader = await listen(null)
      const [welcome] = await reader.take(1)
      await run([[{create: first}], ...heard])
      const events = await mutationsSoFar(reader)
      await run(missed)
      const back = await listen(events.at(-1)?.id ?? welcome?.id ?? null)
      expect((await back.take(1))[0]?.event).toBe('welcomeback')
      events.push(...(await mutationsSoFar(back)))
      await expectRevisions(toSteps(events.map(({data}) => [field(data, 'transactionId'), field(data, 'effects')])))
    }),
    {numRuns: 2_000},
  )
}, 240_000)

async function listen(lastEventId: string | null): Promise<EventReader> {
  const query = `query=${encodeURIComponent(`*[_id == "${id}"]`)}&effectFormat=mendoza&enableResume=true&includeResult=false`
  const headers = {
    authorization: `Bearer ${tokens.admin}`,
    ...(lastEventId === null ? {} : {'last-event-id': lastEventId}),
  }
  return readEvents(
    await lake.lake.fetch(new Request(`http://localhost/${version}/data/listen/test?${query}`, {headers})),
  )
}

let marks = 0

/** What a listener has heard, up to a change that is made for the purpose. */
async function mutationsSoFar(reader: EventReader) {
  const heard: Awaited<ReturnType<EventReader['take']>> = []
  marks += 1
  const mark = `mark-${marks}`
  await lake.mutate([{createOrReplace: {_id: id, _type: 'note', mark}}], {search: `transactionId=${mark}`})
  for (;;) {
    heard.push(...(await reader.take(1)))
    if (heard.at(-1)?.id?.startsWith(`${mark}#`)) break
  }
  await reader.close()
  return heard
}

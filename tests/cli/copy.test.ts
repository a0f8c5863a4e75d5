import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import {copy, type CopyArguments} from '../../cli/copy.ts'
import {check} from '../../cli/check.ts'
import {type HttpTransport, httpTransport, seedClinic} from '../../seed/index.ts'
import {fieldOf, listOf} from '../../src/storedValue.ts'
import {dump, example, gif, kairos, servedClinic, TOKEN} from '../seed/support/testClinic.ts'

const now = new Date('2026-11-24T12:00:00Z')
let close: () => Promise<void>
let apiHost = ''
let target = ''
let count = 0

const transportTo = (dataset: string): HttpTransport =>
  httpTransport({apiHost, projectId: 'demo-clinic', dataset, token: TOKEN})

beforeAll(async () => {
  ;({apiHost, close} = await servedClinic())
  const source = transportTo('clinic')
  await seedClinic({profile: await example(), transport: source, today: '2026-11-24'})
  const image = await source.upload('images', gif, {filename: 'room.gif', mimeType: 'image/gif'})
  const asset = {_type: 'reference', _ref: image}
  await source.mutate([
    {patch: {id: 'article-anxious-attachment', set: {heroImage: {_type: 'image', asset, alt: 'A pixel'}}}},
    {
      create: {
        _id: 'drafts.draft-only',
        _type: 'article',
        title: 'Example Clinic answers',
        slug: {_type: 'slug', current: 'draft-only'},
        reviews: [{_key: 'r', _type: 'review', reviewer: {_type: 'reference', _ref: 'person-clinician-1'}}],
        authors: [{_key: 'a', _type: 'reference', _ref: 'person-clinician-1', _weak: true}],
        body: [{_key: 't', _type: 'testimonial', quote: 'Kind people.', consentReference: 'private.consent-1'}],
      },
    },
    {create: {_id: 'gone', _type: 'article', slug: {current: 'gone'}, withdrawal: {category: 'safety'}}},
  ])
}, 60_000)
afterAll(() => close())
beforeEach(async () => {
  count += 1
  target = `target-${count}`
  await transportTo(target).createDataset()
})

async function run(args: Partial<CopyArguments> = {}, token = TOKEN, day = now) {
  const lines: string[] = []
  const outcome = await copy(
    {articles: 'anxious-attachment', from: 'clinic', to: target, apiHost, dryRun: false, ...args},
    token,
    (line) => lines.push(line),
    day,
  ).catch((error: unknown) => error)
  return {outcome, lines, message: outcome instanceof Error ? outcome.message : ''}
}

const articleIn = async (dataset: string): Promise<Record<string, unknown>> => {
  const found = (await dump(transportTo(dataset))).filter(
    ({_id, _type}) => _type === 'article' && /article-copy/.test(String(_id)),
  )
  expect(found).toHaveLength(1)
  return found[0] ?? {}
}

test('an article comes as a draft with what it cites, and without who stands behind it', async () => {
  const dry = await run({dryRun: true})
  expect(dry.outcome).toBe(0)
  expect(dry.lines.at(-1)).toBe('Dry run: nothing was written.')
  expect(await dump(transportTo(target))).toEqual([])

  expect((await run()).outcome).toBe(0)
  const copied = await articleIn(target)
  const original = (await dump(transportTo('clinic'))).find(({_id}) => _id === 'article-anxious-attachment')
  expect(Object.keys(copied).sort()).toEqual(
    [
      ...['_id', '_type', 'aiUse', 'audience', 'body', 'copiedFrom', 'furtherReading', 'heroImage', 'kind', 'language'],
      ...['primaryTopic', 'schemaVersion', 'seo', 'sensitivity', 'slug', 'summary', 'title', 'topics'],
    ]
      .filter((field) => field in (original ?? {}) || field === 'copiedFrom')
      .sort(),
  )
  expect(copied['copiedFrom']).toMatchObject({
    projectId: 'demo-clinic',
    dataset: 'clinic',
    articleId: 'article-anxious-attachment',
    copiedOn: '2026-11-24',
  })
  expect(fieldOf(copied['aiUse'], 'humanReviewed')).toBe(false)
  const documents = await dump(transportTo(target))
  const publicIds = documents.map(({_id}) => String(_id)).filter((id) => !id.includes('.'))
  expect(publicIds).toEqual([fieldOf(fieldOf(copied['heroImage'], 'asset'), '_ref')])
  // Every reference leads to a document, its draft or a file.
  const there = new Set(documents.map(({_id}) => String(_id).replace(/^drafts\./, '')))
  const refs = [...JSON.stringify(documents).matchAll(/"_ref":"([^"]+)"/g)].map(([, id]) => id)
  expect(refs.length).toBeGreaterThan(20)
  expect(refs.filter((id) => !there.has(id ?? ''))).toEqual([])
  expect(JSON.stringify(documents)).not.toMatch(/person-|"reviews"|"approval"|full-text-read|"by":/)
})

test('what the target has is used and not doubled; nothing of its own changes', async () => {
  await seedClinic({profile: await kairos(), transport: transportTo(target), today: '2026-11-24'})
  const before = await dump(transportTo(target))
  const citations = (documents: Record<string, unknown>[]) => documents.filter(({_type}) => _type === 'citation').length
  // The pack's own article has the address.
  const refused = await run()
  expect(refused.outcome).toBe(1)
  expect(refused.lines).toContain(
    '  look at  anxious-attachment: article-anxious-attachment has its web address already; give one of the two another',
  )
  expect((await dump(transportTo(target))).filter(({_id}) => _id !== 'private.copies')).toEqual(before)

  await transportTo(target).mutate([{delete: {id: 'drafts.article-anxious-attachment'}}])
  expect((await run()).outcome).toBe(0)
  const after = await dump(transportTo(target))
  expect(citations(after)).toBe(citations(before))
  expect(after.filter(({_type}) => _type === 'topic')).toEqual(before.filter(({_type}) => _type === 'topic'))
})

test('copying again changes nothing on any day; an edit of staff stays, a newer original is a conflict with it', async () => {
  await run()
  const first = await dump(transportTo(target))
  const again = await run({}, TOKEN, new Date('2027-01-05T12:00:00Z'))
  expect(again).toMatchObject({outcome: 0})
  expect(again.lines.at(-1)).toBe('Nothing to write.')
  expect(await dump(transportTo(target))).toEqual(first)

  const {_id} = await articleIn(target)
  await transportTo(target).mutate([{patch: {id: String(_id), set: {title: 'Ours'}}}])
  expect((await run()).lines[0]).toContain('(edited by staff)')
  await transportTo('clinic').mutate([{patch: {id: 'article-anxious-attachment', set: {'seo.title': `N${count}`}}}])
  const conflict = await run()
  expect(conflict.outcome).toBe(1)
  expect((await articleIn(target))['title']).toBe('Ours')
})

test('a newer original reaches a draft that nobody has touched', async () => {
  await run()
  await transportTo('clinic').mutate([{patch: {id: 'article-anxious-attachment', set: {summary: 'Newer words.'}}}])
  expect((await run()).lines.at(-1)).toBe('Done: 1 drafts written. Nothing was published.')
  expect((await articleIn(target))['summary']).toBe('Newer words.')
})

test('a draft is copied where nothing is published; testimonials and names of the other clinic are told', async () => {
  const {outcome, lines} = await run({articles: 'draft-only'})
  expect(outcome).toBe(0)
  expect(lines).toContain('  look at  draft-only: 1 testimonials stay behind: consent was given to the other clinic')
  expect(lines).toContain('  look at  draft-only: it names the other clinic: "Example Clinic"')
  expect(JSON.stringify(await dump(transportTo(target)))).not.toMatch(/Kind people|person-clinician/)
})

test.each([
  [
    'an article that is not there',
    {articles: 'nope,gone'},
    /^copy: clinic has no article "nope"; .*\ncopy: "gone" is withdrawn/,
  ],
  ['no article', {articles: ' , '}, /^copy: --articles names none; expected slugs or ids, with commas$/],
  ['the same dataset', {to: 'clinic'}, /^copy: --from and --to are both "clinic"; expected two datasets$/],
  ['no project', {fromProject: 'A b'}, /^copy: --from-project "A b" is not a name; expected lowercase letters/],
  ['no name', {from: '../x'}, /^copy: --from "\.\.\/x" is not a name/],
  ['a dataset that is not there', {to: 'nowhere'}, /^copy: there is no dataset "nowhere"/],
  ['a source that is not there', {from: 'nowhere'}, /^copy: there is no dataset "nowhere"/],
] as const)('%s is refused, and nothing is written', async (_what, args, message) => {
  expect((await run(args)).message).toMatch(message)
  expect(await dump(transportTo(target))).toEqual([])
})

test('the token is not shown to another project', async () => {
  const asked: [string, string | null, string | null][] = []
  await copy(
    {articles: 'anxious-attachment', from: 'clinic', to: target, apiHost, dryRun: true, fromProject: 'other'},
    TOKEN,
    () => {},
    now,
    (input, init) => {
      const {url, headers} = new Request(input, init)
      asked.push([new URL(url).pathname, headers.get('x-sanity-project-id'), headers.get('authorization')])
      return fetch(input, init)
    },
  ).catch(() => {})
  const other = asked.filter(([, project]) => project === 'other')
  expect(other.length).toBeGreaterThan(0)
  expect(other.map(([, , authorization]) => authorization)).toEqual(other.map(() => null))
})

const nightly = async () => {
  const parts: string[] = []
  await check(
    {dataset: target, apiHost, format: 'json', nightly: true},
    {token: TOKEN, now, write: async (text) => void parts.push(text), warn: (line) => void parts.push(line)},
  )
  return listOf(fieldOf(fieldOf(JSON.parse(parts.join('')), 'nightly'), 'findings')).map(
    (finding) => `${fieldOf(finding, 'id')} ${fieldOf(finding, 'severity')} ${fieldOf(finding, 'message')}`,
  )
}

test('a correction, a withdrawal and a deletion of the original are reported every night', async () => {
  const original = transportTo('clinic')
  const id = 'standing'
  await original.mutate([{create: {_id: id, _type: 'article', title: 'Standing', slug: {current: id}, body: []}}])
  await run({articles: id})
  expect(await nightly()).toEqual([])
  await original.mutate([{patch: {id, set: {title: 'Standing better'}}}])
  expect(await nightly()).toEqual([])
  const where = 'The article that this one was copied from, "standing" of clinic (demo-clinic),'
  const correction = {_key: 'c', _type: 'change', type: 'correction', date: '2026-11-24', note: 'A number was wrong.'}
  await original.mutate([{patch: {id, set: {changeLog: [correction]}}}])
  expect(await nightly()).toEqual([`CPY-01 warn ${where} was corrected on 2026-11-24: A number was wrong.`])
  await original.mutate([{patch: {id, set: {withdrawal: {category: 'safety'}}}}])
  expect(await nightly()).toEqual([`CPY-01 block ${where} was withdrawn (safety).`])
  await original.mutate([{delete: {id}}])
  expect(await nightly()).toEqual([`CPY-01 block ${where} is no longer there.`])
  const {_id} = await articleIn(target)
  await transportTo(target).mutate([{patch: {id: String(_id), set: {'copiedFrom.dataset': 'nowhere'}}}])
  expect(await nightly()).toEqual([expect.stringMatching(/^CPY-02 warn .* could not be read: .*no dataset "nowhere"/)])
})

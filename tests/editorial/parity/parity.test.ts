import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {validateDocument} from '@sanity/validation'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {check} from '../../../cli/check.ts'
import {createSchemaTypes} from '../../../schemas/index.ts'
import {checkContext, gate, isArticleDocument, type PathStep} from '../../../src/editorial/index.ts'
import {createContentClient} from '../../../src/index.ts'
import {documentById, fieldOf, listOf, refOf, textOf} from '../../../src/storedValue.ts'
import {editorialDocuments} from '../../../studio/editorial/editorialDocuments.ts'
import {withEditorialRules} from '../../../studio/editorial/editorialValidation.ts'
import {evaluateArticle} from '../../../studio/editorial/evaluateArticle.ts'
import {findingMarkers} from '../../../studio/editorial/findingMarkers.ts'
import {dataset, type ParityLake, parityLake, projectId} from './parityLake.ts'
import {generatedArticles, type GeneratedArticle} from './generatedArticles.ts'

/*
 * One implementation of the rules runs in four places. Each place fetches in its own way and passes findings on in its
 * own form; here they judge the same hundred stored documents.
 */

const noon = new Date('2026-11-24T12:00:00Z')
const {articles, clinic, topic, citations, people, disclaimers, crisisResources, today} = await generatedArticles(100)
const image = {_id: 'image-abc-800x600-png', _type: 'sanity.imageAsset', extension: 'png'}
const around = [image, clinic, topic, ...citations, ...people, ...disclaimers, ...crisisResources]

const schema = Schema.compile({
  name: 'clinic-content',
  types: [...createSchemaTypes({documentValidation: withEditorialRules()}), ...builtinTypes],
})

let lake: ParityLake
/** What the command reports, by the article's id. */
let reported: Map<string, unknown>

beforeAll(async () => {
  // The Studio takes the day from the clock; only the clock is set, so that requests and timers go on.
  vi.setSystemTime(noon)
  lake = await parityLake()
  await lake.write([...around, ...articles])
  const parts: string[] = []
  await check(
    {dataset, apiHost: lake.url, format: 'json'},
    {
      token: lake.viewerToken,
      now: noon,
      write: async (part) => void parts.push(part),
      warn: (line) => parts.push(line),
    },
  )
  const list = listOf(fieldOf(JSON.parse(parts.join('')), 'articles'))
  reported = new Map(list.map((article) => [textOf(fieldOf(article, 'id')), article]))
})
afterAll(async () => {
  vi.useRealTimers()
  await lake.close()
})

const line = (id: string, path: unknown) => `${id} ${JSON.stringify(path)}`

const ofCommand = ({_id}: GeneratedArticle) =>
  listOf(fieldOf(reported.get(_id), 'findings')).map((finding) =>
    line(textOf(fieldOf(finding, 'id')), fieldOf(finding, 'path')),
  )

/** The rule that a marker of validation ends with, where it is one of ours. */
const ruleIn = (message: string) => /\(([A-Z0-9]+-\d+)\)$/.exec(message)?.[1]

const ofMarkers = (markers: readonly {message: string; path?: readonly unknown[] | undefined}[]) =>
  markers.flatMap(({message, path}) => {
    const rule = ruleIn(message)
    return rule === undefined ? [] : [line(rule, path)]
  })

test('the hundred documents are worth comparing: served and not, with many kinds of findings', () => {
  const found = articles.flatMap(ofCommand).map((text) => text.split(' ')[0])
  expect(reported.size).toBe(100)
  expect(new Set(found).size).toBeGreaterThanOrEqual(18)
  const served = articles.filter(({_id}) => fieldOf(reported.get(_id), 'isServed') === true)
  expect(served.length).toBeGreaterThan(10)
  expect(served.length).toBeLessThan(90)
})

test('the Studio finds what the command finds, in the same places and order', async () => {
  for (const article of articles) {
    const {findings} = await evaluateArticle(article, await editorialDocuments(lake.client, article), noon)
    expect({id: article._id, findings: findings.map(({id, path}) => line(id, path))}).toEqual({
      id: article._id,
      findings: ofCommand(article),
    })
  }
})

test('the marks on the Studio’s form say the same', async () => {
  for (const article of articles) {
    const {findings} = await evaluateArticle(article, await editorialDocuments(lake.client, article), noon)
    const markers = (['block', 'warn', 'advice'] as const).flatMap((severity) => findingMarkers(findings, severity))
    expect(ofMarkers(markers).sort()).toEqual(ofCommand(article).sort())
  }
})

test('validation without a Studio finds what the command finds', async () => {
  for (const article of articles) {
    const {markers} = await validateDocument({
      document: {_rev: 'r1', _createdAt: noon.toISOString(), _updatedAt: noon.toISOString(), ...article},
      schema,
      client: lake.client,
      getDocumentExists: async () => true,
    })
    expect({id: article._id, findings: ofMarkers(markers).sort()}).toEqual({
      id: article._id,
      findings: ofCommand(article).sort(),
    })
  }
})

test('the gate, the client’s page and the command agree on what readers get', async () => {
  const context = checkContext(around, {today})
  const client = createContentClient({projectId, dataset, apiHost: lake.url, clock: () => noon})
  for (const article of articles) {
    if (!isArticleDocument(article)) throw new Error(`${article._id} is no article`)
    const {citations, people, topics} = context
    const input = {...article, citations, people, topic: documentById(topics, refOf(article.primaryTopic))}
    const isServed = (await gate(input, {today})).length === 0
    const page = await client.getArticle(textOf(fieldOf(fieldOf(article, 'slug'), 'current')))
    expect({id: article._id, page: page !== null, command: fieldOf(reported.get(article._id), 'isServed')}).toEqual({
      id: article._id,
      page: isServed,
      command: isServed,
    })
  }
})

test('the list holds exactly the pages that the gate lets through', async () => {
  const client = createContentClient({projectId, dataset, apiHost: lake.url, clock: () => noon})
  const {items, endCursor} = await client.listArticles({first: 100})
  expect(endCursor).toBeNull()
  const listed = items.map(({id}) => id)
  const served = articles.map(({_id}) => _id).filter((id) => fieldOf(reported.get(id), 'isServed') === true)
  expect(listed.sort()).toEqual(served)
})

test('a finding’s path leads to something that is there, or to the field that is missing', () => {
  for (const article of articles) {
    for (const finding of listOf(fieldOf(reported.get(article._id), 'findings'))) {
      const steps = listOf(fieldOf(finding, 'path'))
      const holder = steps.slice(0, -1).reduce<unknown>((value, step) => at(value, step), article)
      expect({id: article._id, finding, isThere: holder !== undefined}).toMatchObject({isThere: true})
    }
  }
})

function at(value: unknown, step: unknown): unknown {
  if (typeof step === 'string') return fieldOf(value, step)
  return isKey(step) ? listOf(value).find((item) => fieldOf(item, '_key') === step._key) : listOf(value)[Number(step)]
}

const isKey = (step: unknown): step is Extract<PathStep, object> => typeof step === 'object' && step !== null

import fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type ContentClient, isContentError} from '../../src/index.ts'
import {contentValidator} from '../../src/validate/index.ts'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {fullArticle} from '../render/fixtures/fullArticle.ts'
import {outputs} from '../render/fixtures/outputs.ts'
import {approvedArticle} from './support/approvedArticle.ts'
import {type ContentLake, contentLake, viewerToken} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'
import {mutateAnswer, type Mutation, mutations} from './support/mutateAnswer.ts'

/** How often each question is asked, always the same way; `BROKEN_ANSWERS=2000` asks more often, each time in other ways. */
const often = process.env['BROKEN_ANSWERS']
const runs = often === undefined ? {numRuns: 40, seed: 1} : {numRuns: Number(often)}
const SLUG = 'every-block'

let lake: ContentLake
/** What is changed in the next answer. */
let changes: readonly Mutation[] = []
let findings = 0

beforeAll(async () => {
  const sound = await soundArticle()
  const body = [...sound.article.body, ...weakened(fullArticle.body)]
  const changeLog = [{_key: 'c', date: '2026-11-21', type: 'correction', note: 'A sample correction.'}]
  lake = await contentLake(
    ...documentsOf(sound),
    {...sound.topic, slug: {_type: 'slug', current: 'worry'}, synonyms: ['unease']},
    {_id: 'person-public', _type: 'person', name: 'Percy Profile', slug: {_type: 'slug', current: 'somebody'}},
    await approvedArticle(sound, SLUG, {body, changeLog, formerSlugs: ['older']}),
    {
      ...sound.article,
      _id: 'article-old-post',
      slug: {_type: 'slug', current: 'old-post'},
      reviews: [],
      firstPublished: '2020-01-01T00:00:00Z',
      adoptionUntil: '2027-03-01',
    },
  )
})
afterAll(() => lake.close())

/** The same blocks, which may lead to works and lines that this lake does not hold. */
const weakened = (blocks: unknown): unknown[] =>
  JSON.parse(JSON.stringify(blocks), (_key, value) => (Object(value)._ref ? {...value, _weak: true} : value))

/** A client whose answers are the lake's, with `changes` in them. */
function client(): ContentClient {
  return lake.client({
    token: viewerToken,
    retry: false,
    validate: contentValidator({onFinding: () => (findings += 1)}),
    fetch: async (input, init) => {
      const answered = await lake.fetch(input, init)
      const body: {result: unknown} = JSON.parse(await answered.text())
      return new Response(JSON.stringify({...body, result: mutateAnswer(body.result, changes)}), answered)
    },
  })
}

/** Every question, with what a site does with its answer. */
const questions: Record<string, (client: ContentClient) => Promise<unknown>> = {
  getArticle: async (client) => {
    const article = await client.getArticle(SLUG)
    return article && outputs(article)
  },
  getArticlePreview: async (client) => {
    const article = await client.getArticlePreview(SLUG)
    return article && outputs(article)
  },
  getUnreviewedArticle: async (client) => {
    const article = await client.getUnreviewedArticle('old-post')
    return article && outputs(article)
  },
  resolve: async (client) => {
    const answer = await client.resolve(`/articles/${SLUG}`)
    return answer.status === 'article' && outputs(answer.article)
  },
  listArticles: (client) => client.listArticles(),
  search: (client) => client.search('worry'),
  related: (client) => client.related(SLUG),
  corrections: (client) => client.corrections(),
  getClinic: (client) => client.getClinic(),
  getTopic: (client) => client.getTopic('worry'),
  listTopics: (client) => client.listTopics(),
  getPerson: (client) => client.getPerson('somebody'),
  listPeople: (client) => client.listPeople(),
  getDisclaimers: (client) => client.getDisclaimers(),
  getCrisisResources: (client) => client.getCrisisResources(),
  redirects: (client) => client.redirects(),
}

test('the questions are all that the client has', () => {
  const others = ['getArticleOrThrow', 'articles', 'articleSlugs', 'fetch', 'with']
  expect([...Object.keys(questions), ...others].sort()).toEqual(Object.keys(client()).sort())
})

test.each(Object.entries(questions))('%s: whatever is broken in an answer, no page crashes', async (_name, ask) => {
  const asked = client()
  changes = []
  findings = 0
  expect(await ask(asked)).not.toBeFalsy()
  await fc.assert(
    fc.asyncProperty(mutations, async (chosen) => {
      changes = chosen
      try {
        await ask(asked)
      } catch (error) {
        // An answer that is no answer at all is an error with a code; what stands in one never is.
        if (!isContentError(error) || error.code !== 'invalid_content') throw error
      }
    }),
    {...runs, endOnFailure: true},
  )
  expect(findings).toBeGreaterThan(runs.numRuns / 5)
})

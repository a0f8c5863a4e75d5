import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type AnswerFinding, contentValidator} from '../../src/validate/index.ts'
import {paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'
import {approvedArticle} from '../client/support/approvedArticle.ts'
import {type ContentLake, contentLake, type StoredDocument} from '../client/support/contentLake.ts'
import {documentsOf} from '../client/support/documentsOf.ts'
import {fakeFetch, answer} from '../client/support/fakeFetch.ts'

let lake: ContentLake
beforeAll(async () => {
  lake = await contentLake(...documentsOf(await soundArticle()))
})
afterAll(() => lake.close())

/** Documents of the fixture lack what no page of it needs; these tests are about what they break on purpose. */
const missing = / is missing$/

/** What a client hears while it reads the article, and the title and summary of the page that it gives. */
async function read(slug: string, options: {fetch?: typeof globalThis.fetch} = {}) {
  const findings: AnswerFinding[] = []
  const client = lake.client({...options, validate: contentValidator({onFinding: (each) => findings.push(each)})})
  const page = await client.getArticleOrThrow(slug)
  return {page, findings: findings.filter(({message}) => !missing.test(message))}
}

const briefly = ({documentId, path, message, expected}: AnswerFinding) => [
  documentId,
  JSON.stringify(path),
  message,
  expected.slice(0, 40),
]

describe('a broken document becomes a finding, and the page is there', () => {
  const broken: [string, (slug: string) => Promise<StoredDocument[]>, ReturnType<typeof briefly>[]][] = [
    [
      'a summary that is a number',
      async (slug) => [await approvedArticle(await soundArticle(), slug, {summary: 7})],
      [['article-broken', '["article","summary"]', '"summary" is a number', 'text']],
    ],
    [
      'a kind of another version and a list where a text belongs',
      async (slug) => [await approvedArticle(await soundArticle(), slug, {kind: 'essay', byline: ['a']})],
      [
        ['article-broken', '["article","kind"]', '"kind" is "essay"', 'one of concept, condition, medication, p'],
        ['article-broken', '["article","shown","byline"]', '"byline" is a list', 'text'],
      ],
    ],
    [
      'an unknown block',
      async (slug) => {
        const body = [paragraph('ok', [span('s', 'Words.')]), {_type: 'carousel', _key: 'x'}]
        return [await approvedArticle(await soundArticle(), slug, {body})]
      },
      [
        [
          'article-broken',
          '["article","body",{"_key":"x"}]',
          'a block "carousel" is unknown and not shown',
          'a known block',
        ],
      ],
    ],
    [
      'an author whose name is an object',
      async (slug) => {
        const sound = await soundArticle()
        return [
          {...sound.people[0], _id: 'person-writer', _type: 'person', name: {first: 'Wilma'}},
          await approvedArticle(sound, slug),
        ]
      },
      [['person-writer', '["article","people",1,"name"]', '"name" is an object', 'text']],
    ],
  ]

  test.each(broken)('%s', async (_name, documents, expected) => {
    await lake.write(...(await documents('broken')))
    const {page, findings} = await read('broken')
    expect(findings.map(briefly)).toEqual(expected)
    expect(page.title).toBe('Lorisian worry')
    await lake.write(...documentsOf(await soundArticle()))
  })
})

test('a required field that is missing is a finding of its document', async () => {
  const findings: AnswerFinding[] = []
  const {slug: _slug, ...withoutAddress} = {...(await soundArticle()).topic, slug: 1}
  await lake.write(withoutAddress)
  const client = lake.client({validate: contentValidator({onFinding: (each) => findings.push(each)})})
  await client.getArticleOrThrow('lorisian-worry')
  expect(findings.map(briefly)).toContainEqual([
    'topic-worry',
    '["article","topic","slug"]',
    '"slug" is missing',
    'text',
  ])
})

test('an answer of the wrong kind throughout is told in at most 100 findings', async () => {
  const findings: AnswerFinding[] = []
  const validate = contentValidator({onFinding: (each) => findings.push(each)})
  const {fetch} = fakeFetch(answer(Array.from({length: 90}, () => ({}))))
  const {items} = await lake.client({fetch, validate}).listPeople({first: 50})
  expect(items.length).toBe(50)
  expect(findings.length).toBe(100)
})

test('what the listener throws, the call throws: a build can stop at the first finding', async () => {
  await lake.write(await approvedArticle(await soundArticle(), 'broken', {summary: 7}))
  const validate = contentValidator({
    onFinding: ({message}) => {
      throw new Error(`stopped: ${message}`)
    },
  })
  await expect(lake.client({validate}).getArticle('broken')).rejects.toThrow('stopped: ')
})

test('a query of the site is not looked at', async () => {
  const validate = contentValidator({
    onFinding: () => {
      throw new Error('looked at')
    },
  })
  expect(await lake.client({validate}).fetch('*[_id == "topic-worry"][0].name', {})).toBe('Lorisian worry')
})

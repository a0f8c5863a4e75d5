import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {renderArticle} from '../../src/render/html/index.ts'
import {findInvalidContent} from '../../src/validate/index.ts'
import {schemaTypes} from '../../schemas/index.ts'
import {paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'
import {approvedArticle} from '../client/support/approvedArticle.ts'
import {type ContentLake, contentLake} from '../client/support/contentLake.ts'
import {documentsOf} from '../client/support/documentsOf.ts'

let lake: ContentLake
beforeAll(async () => {
  lake = await contentLake(...documentsOf(await soundArticle()))
})
afterAll(() => lake.close())

/** The page of an article with these fields, as the client gives it. */
async function pageWith(changes: object) {
  await lake.write(await approvedArticle(await soundArticle(), 'broken', {...changes}))
  return lake.client().getArticleOrThrow('broken')
}

const found = async (changes: object) =>
  findInvalidContent(await pageWith(changes)).map(({path, message}) => [JSON.stringify(path), message])

const weakCite = {
  _key: 'm',
  _type: 'cite',
  citations: [{_key: 'c', _type: 'reference', _ref: 'citation-gone', _weak: true}],
}

test('a sound page has no fault', async () => {
  expect(await found({})).toEqual([])
})

const bodyOf = (...blocks: unknown[]) => ({body: [paragraph('ok', [span('s', 'Words.')]), ...blocks]})

describe('says what is broken, and the page is there', () => {
  test.each<[string, object, string[][]]>([
    ['no summary', {summary: undefined}, [['["summary"]', '"summary" is missing']]],
    ['a kind of another version', {kind: 'essay'}, [['["kind"]', 'the kind is unknown']]],
    ['an audience that is a number', {audience: 7}, [['["audience"]', 'the audience is unknown']]],
    ['a date that is none', {firstPublished: 'yesterday'}, [['["firstPublished"]', '"firstPublished" is no date']]],
    ['no text', {body: []}, [['["body"]', 'the text is empty']]],
    ['a text that is no list', {body: 'text'}, [['["body"]', 'the text is empty']]],
    [
      'an unknown block',
      bodyOf({_type: 'carousel', _key: 'x'}),
      [['["body",{"_key":"x"}]', 'a block "carousel" is unknown and not shown']],
    ],
    [
      'a paragraph without text',
      bodyOf({_type: 'block', _key: 'x'}),
      [['["body",{"_key":"x"},"children"]', 'a paragraph has no text']],
    ],
    [
      'a span without text',
      bodyOf(paragraph('x', [{_key: 's', _type: 'span'}])),
      [['["body",{"_key":"x"},"children",0,"text"]', 'a span has no text']],
    ],
    [
      'a mark without a definition',
      bodyOf(paragraph('x', [span('s', 'a', ['gone'])])),
      [['["body",{"_key":"x"},"children",0,"marks"]', 'a mark has no definition']],
    ],
    [
      'an emphasis that no renderer prints',
      bodyOf(paragraph('x', [span('s', 'a', ['underline', 'strong', 'em'])])),
      [['["body",{"_key":"x"},"children",0,"marks"]', 'a mark has no definition']],
    ],
    [
      'a source that is not there',
      bodyOf(paragraph('x', [span('s', 'a', ['m'])], [weakCite])),
      [
        [
          '["body",{"_key":"x"},"markDefs",{"_key":"m"},"citations",0]',
          'a citation leads to a source that is not there',
        ],
      ],
    ],
    [
      'a link without an address',
      bodyOf(paragraph('x', [span('s', 'a', ['m'])], [{_key: 'm', _type: 'link'}])),
      [['["body",{"_key":"x"},"markDefs",{"_key":"m"},"href"]', 'a link leads nowhere']],
    ],
    [
      'an image without a description',
      bodyOf({_type: 'figure', _key: 'x'}),
      [['["body",{"_key":"x"},"alt"]', 'an image has no description']],
    ],
    [
      'a crisis number that leads nowhere',
      bodyOf(
        paragraph('x', [{_key: 'n', _type: 'crisisNumber', resource: {_type: 'reference', _ref: 'gone', _weak: true}}]),
      ),
      [['["body",{"_key":"x"},"children",0,"resource"]', 'a crisis number leads nowhere and is not shown']],
    ],
  ])('%s', async (_name, changes, findings) => {
    expect(await found(changes)).toEqual(findings)
  })
})

test('knows every block of the content model', () => {
  const richText = schemaTypes.find(({name}) => name === 'richText')
  const members = richText && 'of' in richText && Array.isArray(richText.of) ? richText.of : []
  expect(members.length).toBeGreaterThan(5)
  const page = {body: members.map(({type}: {type: string}) => ({_type: type, _key: type, children: [], alt: 'x'}))}
  // @ts-expect-error -- a page of which only the text matters here
  expect(findInvalidContent(page).filter(({message}) => message.includes('unknown and'))).toEqual([])
})

test('whatever a text holds, neither the check nor the renderer throws, and each finding says what would be right', async () => {
  const page = await pageWith({})
  fc.assert(
    fc.property(fc.array(fc.anything({maxDepth: 4})), (body) => {
      // @ts-expect-error -- content that no Studio checked
      const broken: typeof page = {...page, body}
      for (const {id, message, expected} of findInvalidContent(broken)) {
        expect([id, message !== '', expected !== '']).toEqual(['invalid_content', true, true])
      }
      renderArticle(broken)
    }),
    {numRuns: 300},
  )
})

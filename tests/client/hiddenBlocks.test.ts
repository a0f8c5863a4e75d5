import {expect, test} from 'vitest'
import {visibleBody} from '../../src/client/visibleBody.ts'
import {articleJsonLd} from '../../src/render/jsonLd.ts'
import {renderArticle} from '../../src/render/html/index.ts'
import {type Change, changed} from '../editorial/findingsAfter.ts'
import {paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'
import {contentLake, viewerToken} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

const removedIn = (key: string) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 'removed', text: 'Removed while we check it.', marks: ['em']}],
})

/** The sound article with these parts taken down, not approved again: what takes a part down is no reviewed word. */
const hidden = (...keys: string[]): Change => [['article', 'hiddenBlocks'], keys]

test('a part that staff took down leaves the page with its words, sources and numbers; the approval stands', async () => {
  const lake = await contentLake(...documentsOf(await changed(hidden('p1', 'c1'))))
  const article = await lake.client().getArticleOrThrow('lorisian-worry')
  const sound = await soundArticle()
  const [, heading, points, , figure] = sound.article.body
  expect(article.body).toEqual([removedIn('p1'), heading, points, removedIn('c1'), figure])
  expect(article).toMatchObject({reviewState: 'approved', noindex: false, crisisNumbers: []})
  expect(article.citations.map(({id}) => id)).toEqual(['citation-b'])

  const {html, references, toc, warnings} = renderArticle(article)
  expect(html.match(/Removed while we check it\./g)).toHaveLength(2)
  expect(html).not.toContain('less sleep')
  expect(html).not.toContain('An invented survey')
  expect(references.map(({id}) => id)).toEqual(['citation-b'])
  expect(toc.map(({text}) => text)).toEqual(['What helps'])
  expect(warnings).toEqual([])
  const graph = articleJsonLd(article, {url: 'https://clinic.example/a', siteUrl: 'https://clinic.example'})
  expect(JSON.stringify(graph)).not.toContain('An invented survey')
  await lake.close()
})

test('the address and the preview show the same', async () => {
  const lake = await contentLake(...documentsOf(await changed(hidden('h1'))))
  const client = lake.client()
  const page = await client.getArticleOrThrow('lorisian-worry')
  expect(await client.resolve('/lorisian-worry')).toEqual({status: 'article', code: 200, article: page})
  const preview = await client.with({token: viewerToken}).getArticlePreview('lorisian-worry')
  expect(preview?.body).toEqual(page.body)
  expect(page.body[1]).toEqual(removedIn('h1'))
  await lake.close()
})

test('a part inside a block takes down the whole block', async () => {
  const {article} = await soundArticle()
  expect(visibleBody(article.body, ['p3'])[3]).toEqual(removedIn('c1'))
})

test('an item of a list stays one', () => {
  const items = ['a', 'b', 'c'].map((key) => ({
    ...paragraph(key, [span('s', `Item ${key}`)]),
    listItem: 'number',
    level: 1,
  }))
  expect(visibleBody(items, ['b'])).toEqual([items[0], {...removedIn('b'), listItem: 'number', level: 1}, items[2]])
})

test.each([[null], [undefined], ['p1'], [[]], [['gone']], [[null, 7, {}]]])(
  'nothing is taken down by %j',
  async (hiddenBlocks) => {
    const {article} = await soundArticle()
    expect(visibleBody([...article.body, {_type: 'block', children: []}], hiddenBlocks)).toEqual([
      ...article.body,
      {_type: 'block', children: []},
    ])
  },
)

import {expect, test} from 'vitest'
import {changedSince, reviewedContent} from '../../src/editorial/index.ts'
import {citeMark, paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'
import {type Change, changed} from './findingsAfter.ts'

async function changes(...made: Change[]) {
  const [before, after] = [await soundArticle(), await changed(...made)]
  return changedSince(
    reviewedContent(before.article, before.citations),
    reviewedContent(after.article, after.citations),
  )
}

const body = async () => (await soundArticle()).article.body
const cited = 'In one invented survey it went with less sleep.'
const first = `Lorisian worry is an invented pattern. ${cited} It is not a diagnosis.`

test('finds nothing where nothing that was approved changed', async () => {
  expect(await changes()).toEqual([])
  expect(await changes([['citations', 0, 'page'], '1-19'], [['article', 'nextReviewDue'], '2027-01-01'])).toEqual([])
})

test('shows the block whose words changed, with the claims in it', async () => {
  expect(await changes([['article', 'body', 0, 'children', 2, 'text'], ' It is common.'])).toEqual([
    {
      field: 'body',
      kind: 'changed',
      before: first,
      after: `Lorisian worry is an invented pattern. ${cited} It is common.`,
      claims: [{text: cited, works: ['citation-a']}],
    },
  ])
})

test('shows a paper that was swapped, with every claim that rests on it', async () => {
  const [swap, ...others] = await changes([['citations', 0, 'doi'], '10.5555/other'])
  expect(others).toEqual([])
  expect(swap).toMatchObject({field: 'citations', kind: 'changed', claims: [{text: cited, works: ['citation-a']}]})
  expect([swap?.before, swap?.after].map((words) => /10\.5555\/\S+/.exec(words ?? '')?.[0])).toEqual([
    '10.5555/invented.2024.1',
    '10.5555/other',
  ])
})

test('a block put in, taken out or moved leaves the others alone', async () => {
  const blocks = await body()
  const added = paragraph('new', [span('n', 'Rest.', ['m'])], [citeMark('m', ['citation-b'])])
  const put: Change = [
    ['article', 'body'],
    [...blocks.slice(0, 2), added, ...blocks.slice(2)],
  ]
  expect(await changes(put)).toEqual([
    {field: 'body', kind: 'added', before: '', after: 'Rest.', claims: [{text: 'Rest.', works: ['citation-b']}]},
  ])
  const without: Change = [['article', 'body'], blocks.filter((_block, index) => index !== 1)]
  expect(await changes(without)).toEqual([
    {field: 'body', kind: 'removed', before: 'What helps', after: '', claims: []},
  ])
  const [heading, paragraphOne] = [blocks[1], blocks[0]]
  const moved = await changes([
    ['article', 'body'],
    [heading, paragraphOne, ...blocks.slice(2)],
  ])
  expect(moved.map(({kind}) => kind).sort()).toEqual(['added', 'removed'])
})

test('names each field of its own that changed, in the order of the page', async () => {
  const found = await changes(
    [['article', 'sensitivity'], ['trauma']],
    [['article', 'title'], 'Another'],
    [['article', 'disclosures', 'funding'], 'The clinic'],
    [['article', 'summary'], null],
  )
  expect(found.map(({field, kind, after}) => [field, kind, after])).toEqual([
    ['title', 'changed', 'Another'],
    ['summary', 'removed', ''],
    ['disclosures', 'changed', expect.stringContaining('The clinic')],
    ['sensitivity', 'changed', 'trauma'],
  ])
})

test('takes two long pages that share nothing', () => {
  const page = (word: string) => ({
    body: Array.from({length: 1500}, (_, at) => ({children: [{text: `${word} ${at}`}]})),
  })
  expect(changedSince(page('a'), page('b'))).toHaveLength(1500)
  expect(changedSince({}, {})).toEqual([])
})

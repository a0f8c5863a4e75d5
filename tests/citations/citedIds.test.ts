import {expect, test} from 'vitest'
import {citedIds} from '../../src/citations/citedIds.ts'
import {contentBlocks} from '../../src/citations/contentBlocks.ts'
import {citeMark, paragraph, span} from '../fixtures/soundArticle.ts'

const cited = (key: string, ...ids: string[]) =>
  paragraph(key, [span(`${key}s`, 'Words.', [`${key}m`])], [citeMark(`${key}m`, ids)])

test('lists each work once, by its first use on words', () => {
  const marks = [citeMark('x', ['b', 'a']), citeMark('y', ['c']), citeMark('unused', ['d'])]
  const first = paragraph('p1', [span('s1', 'One', ['y']), span('s2', ' two', ['strong', 'x', 'y'])], marks)
  expect(citedIds([first, cited('p2', 'a', 'e')])).toEqual(['c', 'b', 'a', 'e'])
})

test('reads blocks inside blocks in the order in which a page prints them, however they are stored', () => {
  const facts = {
    withoutTreatment: [cited('w', '4')],
    risks: [cited('r', '2')],
    alternatives: [cited('a', '3')],
    benefits: [cited('b', '1')],
    _type: 'treatmentFacts',
  }
  const answer = {answer: [cited('q', '5')], question: 'Why?', _type: 'questionAnswer'}
  const card = {body: [cited('c', '7')], _type: 'careCard'}
  const points = {points: [cited('k', '6')], _type: 'keyPoints'}
  expect(citedIds([facts, answer, points, card, cited('last', '8', '1')])).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
  ])
})

test('finds citations in blocks that this package does not know', () => {
  expect(citedIds([{_type: 'fromTheFuture', notes: [cited('n', 'a')], entries: [{text: [cited('t', 'b')]}]}])).toEqual([
    'b',
    'a',
  ])
})

test.each([[null], [undefined], ['text'], [{}], [[null, 7, 'x', []]], [[{children: 'x', markDefs: 7}]]])(
  'cites nothing in %j',
  (text) => {
    expect(citedIds(text)).toEqual([])
  },
)

test('ignores marks of other kinds, marks without a definition and references to nothing', () => {
  const broken = paragraph(
    'p',
    [span('s', 'Words', ['link', 'gone', 'empty'])],
    [
      {_key: 'link', _type: 'link', href: '/'},
      {_key: 'empty', _type: 'cite', citations: [{}, {_ref: ''}, {_ref: 7}, null]},
    ],
  )
  expect(citedIds([broken])).toEqual([])
})

test('gives the Sanity path of each block, by key where there is one', () => {
  const list = [{_type: 'keyPoints', _key: 'k', points: [cited('p', 'a'), {_type: 'block'}]}]
  expect(contentBlocks(list, ['body']).map(({path}) => path)).toEqual([
    ['body', {_key: 'k'}],
    ['body', {_key: 'k'}, 'points', {_key: 'p'}],
    ['body', {_key: 'k'}, 'points', 1],
  ])
})

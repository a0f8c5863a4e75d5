import {expect, test} from 'vitest'
import {articleTexts} from '../../src/editorial/articleTexts.ts'
import {lastFrom} from '../../src/editorial/lastFrom.ts'
import {contentBlocks} from '../../src/citations/contentBlocks.ts'
import {paragraph, span} from '../fixtures/soundArticle.ts'

test.each([
  [[], 0, -1],
  [[3], 2, -1],
  [[3], 3, 0],
  [[0, 5, 5, 9], 4, 0],
  [[0, 5, 5, 9], 5, 2],
  [[0, 5, 5, 9], 100, 3],
])('of %j the last from %j is %j', (starts, offset, index) => {
  expect(lastFrom(starts, offset)).toBe(index)
})

test('a character stands in the span that holds it, empty ones aside; past the end in the block', () => {
  const block = paragraph('p', [span('a', ''), span('b', 'One '), span('c', ''), span('d', 'two.'), span('e', '')])
  const blocks = contentBlocks([block], ['body'])
  const [text] = articleTexts({article: {citations: [], people: [], topic: null}, blocks})
  const spanAt = (offset: number) => text?.pathAt(offset).at(-1)
  expect([0, 3, 4, 7, 8].map(spanAt)).toEqual([{_key: 'b'}, {_key: 'b'}, {_key: 'd'}, {_key: 'd'}, {_key: 'p'}])
})

import {expect, test} from 'vitest'
import {partsOf} from '../../../studio/editorial/partsOf.ts'

const text = (_key: string, words: string) => ({
  _type: 'block',
  _key,
  children: [
    {_type: 'span', text: words.slice(0, 3)},
    {_type: 'span', text: words.slice(3)},
  ],
})

test('names each part by its first words, and tells which are off the page', () => {
  expect(
    partsOf(
      [
        text('a', 'abcdef'),
        {_type: 'callout', _key: 'b', title: 'Note', body: [text('c', 'inside it')]},
        {_type: 'figure', _key: 'd'},
        text('e', 'abcd '.repeat(40)),
      ],
      ['d', 'c', 'gone'],
    ),
  ).toEqual([
    {key: 'a', label: 'abcdef', isHidden: false},
    // Something inside it was taken down, so readers see none of it.
    {key: 'b', label: 'Note inside it', isHidden: true},
    {key: 'd', label: 'figure', isHidden: true},
    {key: 'e', label: `${'abcd '.repeat(17)}abcd …`, isHidden: false},
  ])
})

test.each([[null], ['text'], [[null, 7, {_type: 'block'}]]])('%j has no parts', (body) => {
  expect(partsOf(body, body)).toEqual([])
})

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

test('names each part by its first words', () => {
  expect(
    partsOf([
      text('a', 'abcdef'),
      {_type: 'callout', _key: 'b', title: 'Note', body: [text('c', 'inside it')]},
      {_type: 'figure', _key: 'd'},
      text('e', 'abcd '.repeat(40)),
    ]),
  ).toEqual([
    {key: 'a', label: 'abcdef'},
    {key: 'b', label: 'Note inside it'},
    {key: 'd', label: 'figure'},
    {key: 'e', label: `${'abcd '.repeat(17)}abcd …`},
  ])
})

test.each([[null], ['text'], [[null, 7, {_type: 'block'}]]])('%j has no parts', (body) => {
  expect(partsOf(body)).toEqual([])
})

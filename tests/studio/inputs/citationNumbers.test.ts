import {expect, test} from 'vitest'
import {citationNumbers} from '../../../studio/inputs/citationNumbers.ts'

const block = (key: string, ...ids: string[]) => ({
  _type: 'block',
  _key: key,
  markDefs: [{_key: 'm', _type: 'cite', citations: ids.map((_ref) => ({_ref}))}],
  children: [{_type: 'span', _key: 's', text: 'words', marks: ['m']}],
})

test('numbers works as the page will, in order of first use', () => {
  const body = [block('a', 'citation-2'), block('b', 'citation-1', 'citation-2')]
  expect(citationNumbers(body, ['citation-1', 'citation-2'])).toEqual([2, 1])
  expect(citationNumbers(body, ['citation-9'])).toEqual([])
})

test('has no numbers without a text', () => {
  expect(citationNumbers(undefined, ['citation-1'])).toEqual([])
  expect(citationNumbers(null, ['citation-1'])).toEqual([])
})

import {expect, test} from 'vitest'
import {referencedIds} from '../../../studio/editorial/referencedIds.ts'

test('lists each document once, nested blocks and marks included', () => {
  expect(
    referencedIds({
      primaryTopic: {_ref: 'topic-1'},
      authors: [{_ref: 'person-1'}],
      body: [
        {_type: 'block', markDefs: [{_type: 'cite', citations: [{_ref: 'citation-2'}, {_ref: 'citation-1'}]}]},
        {_type: 'careCard', body: [{markDefs: [{citations: [{_ref: 'citation-2'}]}]}]},
      ],
    }),
  ).toEqual(['topic-1', 'person-1', 'citation-2', 'citation-1'])
})

for (const value of [null, undefined, 'text', 7, [], {_ref: 7}, {_ref: null}]) {
  test(`finds nothing in ${JSON.stringify(value)}`, () => {
    expect(referencedIds(value)).toEqual([])
  })
}

import {expect, test} from 'vitest'
import {fieldDiff} from '../../seed/index.ts'

test.each([
  ['nothing', {a: 1, _rev: 'x'}, {a: 1, _rev: 'y'}, []],
  [
    'fields in fields',
    {address: {city: 'A', zip: '1'}},
    {address: {city: 'B', zip: '1'}},
    [{path: 'address.city', before: 'A', after: 'B'}],
  ],
  [
    'a field that came and one that went',
    {a: 1},
    {b: 2},
    [
      {path: 'a', before: 1, after: undefined},
      {path: 'b', before: undefined, after: 2},
    ],
  ],
  [
    'members by key',
    {body: [{_key: 'p1', text: 'A'}, {_key: 'p2'}]},
    {body: [{_key: 'p1', text: 'B'}, {_key: 'p3'}]},
    [
      {path: 'body[p1].text', before: 'A', after: 'B'},
      {path: 'body[p2]', before: {_key: 'p2'}, after: undefined},
      {path: 'body[p3]', before: undefined, after: {_key: 'p3'}},
    ],
  ],
  [
    'another order as a whole',
    {l: [{_key: 'a'}, {_key: 'b'}]},
    {l: [{_key: 'b'}, {_key: 'a'}]},
    [{path: 'l', before: [{_key: 'a'}, {_key: 'b'}], after: [{_key: 'b'}, {_key: 'a'}]}],
  ],
  ['a list without keys as a whole', {l: ['a']}, {l: ['b']}, [{path: 'l', before: ['a'], after: ['b']}]],
])('%s', (_what, before, after, expected) => {
  expect(fieldDiff(before, after)).toEqual(expected)
})

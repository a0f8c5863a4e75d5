import {applyPatch, incremental} from 'mendoza'
import {describe, expect, test} from 'vitest'
import {mendozaPatch} from '../../../lake/mendoza/mendozaPatch.ts'

/** What Sanity's own library makes of `before` with our patch, all at once and as the Studio follows authors. */
function patched(before: unknown, patch: readonly unknown[]): unknown[] {
  return [
    applyPatch(before, [...patch]),
    incremental.unwrap(incremental.applyPatch(incremental.wrap(before, 0), [...patch], 1)),
  ]
}

describe('a patch says what changed and no more', () => {
  test.each<[string, unknown, unknown, unknown[]]>([
    ['nothing', {a: 1, b: [1]}, {b: [1], a: 1}, []],
    ['a field', {a: 1, b: 'same'}, {a: 2, b: 'same'}, [17, 2, 'a']],
    ['a new field', {a: 1}, {a: 1, b: null}, [17, null, 'b']],
    ['the first field', {}, {a: 1}, [17, 1, 'a']],
    ['a field that is gone', {a: 1, b: 2, c: 3}, {a: 1, c: 3}, [19, 1]],
    ['a field called like something every object has', {a: 1}, {a: 1, constructor: 'x'}, [17, 'x', 'constructor']],
    ['a field inside', {a: {x: 1, y: 2}, b: 0}, {a: {x: 3, y: 2}, b: 0}, [10, 0, 17, 3, 'x', 15]],
    ['all of a field', {a: {x: 1}, b: 0}, {a: {x: 2}, b: 0}, [17, {x: 2}, 'a']],
    [
      'another type of thing',
      {a: {_type: 'p', x: 1}, b: 0},
      {a: {_type: 'q', x: 1}, b: 0},
      [17, {_type: 'q', x: 1}, 'a'],
    ],
    ['a word more', {a: 'one', b: 0}, {a: 'one two', b: 0}, [11, 0, 23, 0, 3, 22, ' two', 15]],
    ['a word less', {a: 'one two', b: 0}, {a: 'two', b: 0}, [11, 0, 23, 4, 7, 15]],
    [
      'a word in the middle',
      {a: 'one and two', b: 0},
      {a: 'one or two', b: 0},
      [11, 0, 23, 0, 4, 22, 'or', 23, 7, 11, 15],
    ],
    [
      'a letter of two bytes',
      {a: 'Äpfel, Öl', b: 0},
      {a: 'Äpfel und Öl', b: 0},
      [11, 0, 23, 0, 6, 22, ' und', 23, 7, 11, 15],
    ],
    ['a letter of two units', {a: 'ab😀', b: 0}, {a: 'ab😁', b: 0}, [11, 0, 23, 0, 2, 22, '😁', 15]],
    ['another text', {a: 'one', b: 0}, {a: 'second', b: 0}, [17, 'second', 'a']],
    ['a text that is empty now', {a: 'one', b: 0}, {a: '', b: 0}, [17, '', 'a']],
    ['half a letter', {a: 'ab\ud83d', b: 0}, {a: 'abc\ud83d', b: 0}, [17, 'abc\ud83d', 'a']],
    [
      'a system field',
      {_id: 'a', _updatedAt: '2026-01-01'},
      {_id: 'a', _updatedAt: '2026-01-02'},
      [17, '2026-01-02', '_updatedAt'],
    ],
    ['an element more', {a: [1, 2], b: 0}, {a: [1, 3, 2], b: 0}, [11, 0, 21, 0, 1, 20, 3, 21, 1, 2, 15]],
    ['elements in another order', {a: [1, 2, 3], b: 0}, {a: [3, 1, 2], b: 0}, [11, 0, 21, 2, 3, 21, 0, 2, 15]],
    ['equal elements', {a: [1, 1, 2], b: 0}, {a: [1, 2], b: 0}, [11, 0, 21, 0, 1, 21, 2, 3, 15]],
    ['a list that is empty now', {a: [1], b: 0}, {a: [], b: 0}, [17, [], 'a']],
    [
      'a block by its key, where another came before it',
      {a: [{_key: 'x', t: 'one', n: 1}], b: 0},
      {a: [{_key: 'new'}, {_key: 'x', t: 'one', n: 2}], b: 0},
      [11, 0, 20, {_key: 'new'}, 12, 0, 17, 2, 'n', 16, 15],
    ],
    [
      'an element without a key, by its place',
      {a: [{t: 1, u: 1}, 'text one'], b: 0},
      {a: [{t: 1, u: 2}, 'text two'], b: 0},
      [11, 0, 12, 0, 17, 2, 'u', 16, 13, 1, 23, 0, 5, 22, 'two', 16, 15],
    ],
    ['a document', null, {a: 1}, [0, {a: 1}]],
    ['no document any more', {a: 1}, null, [0, null]],
    ['another document altogether', {a: 1}, {b: 1}, [0, {b: 1}]],
  ])('%s', (_, before, after, patch) => {
    expect(mendozaPatch(before, after)).toEqual(patch)
    expect(patched(before, patch)).toEqual([after, after])
    expect(patched(after, mendozaPatch(after, before))).toEqual([before, before])
  })

  test('a name that would change a prototype is replaced with all around it', () => {
    const before: unknown = JSON.parse('{"a": 1, "o": {"__proto__": {"x": 1}, "y": 1}}')
    const after: unknown = JSON.parse('{"a": 1, "o": {"__proto__": {"x": 2}, "y": 1}}')
    const patch = mendozaPatch(before, after)
    expect(JSON.stringify(patch)).toBe('[17,{"__proto__":{"x":2},"y":1},"o"]')
    expect(JSON.stringify(applyPatch(before, [...patch]))).toBe(JSON.stringify(after))
  })

  test('a list of any length', () => {
    const list = Array.from({length: 100_000}, (_, index) => index)
    const [before, after] = [
      {list: [list], b: 0},
      {list: [list.toReversed()], b: 0},
    ]
    expect(applyPatch(before, [...mendozaPatch(before, after)])).toEqual(after)
  })

  test('a value of any depth', () => {
    const nested = (depth: number, end: unknown) => {
      let value = end
      for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [0, value] : {keep: 0, value}
      return {value, b: 0}
    }
    for (const depth of [99, 100, 101, 102, 1_500]) {
      const [before, after] = [nested(depth, 1), nested(depth, 2)]
      expect(applyPatch(before, [...mendozaPatch(before, after)])).toEqual(after)
    }
  })
})

describe('whoever follows the patches can tell', () => {
  /** Author of every piece of a text, as the Studio finds it. */
  function piecesOf(value: incremental.Value<string>): [string, string][] {
    if (value.content?.type === 'string') return value.content.parts.map((part) => [part.value, part.startMeta])
    return [[String(incremental.unwrap(value)), value.startMeta]]
  }

  const fieldsOf = (value: incremental.Value<string>) => (value.content?.type === 'object' ? value.content.fields : {})

  test('who wrote which field and which words', () => {
    const steps: [string, Record<string, unknown>][] = [
      ['ada', {title: 'Sleep', lead: 'Rest.', tags: ['a']}],
      ['wil', {title: 'Sleep well', lead: 'Rest.', tags: ['a', 'b']}],
      ['eve', {title: 'Sleep very well', lead: 'Rest.', tags: ['a', 'b']}],
    ]
    let value = incremental.wrap<string>(null, '')
    let before: unknown = null
    for (const [author, after] of steps) {
      value = incremental.applyPatch(value, [...mendozaPatch(before, after)], author)
      before = after
    }
    const {title, lead, tags} = fieldsOf(value)
    if (!title || !lead || !tags) throw new Error('a field is missing')
    expect(piecesOf(title)).toEqual([
      ['Sleep', 'ada'],
      [' ', 'wil'],
      ['very ', 'eve'],
      ['well', 'wil'],
    ])
    expect(lead.startMeta).toBe('ada')
    expect(tags.content?.type === 'array' && tags.content.elements.map((element) => element.startMeta)).toEqual([
      'ada',
      'wil',
    ])
  })
})

import fc from 'fast-check'

/** A value nested deeper than the Content Lake stores, which a recursion would not survive. */
function nested(levels: number): unknown {
  let value: unknown = {_type: 'block', _key: 'end', children: []}
  for (let level = 0; level < levels; level++) {
    value = level % 2 ? [value] : {_type: 'callout', _key: `n${level}`, body: value}
  }
  return value
}

/** What an importer, another version or a stranger's proxy may put in the place of a value. */
const strange: readonly unknown[] = [
  null,
  '',
  'text',
  0,
  -1,
  1e21,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  [7, 'text', {}],
  {_type: 'carousel'},
  {_ref: 'nobody'},
  {toString: 1, valueOf: 1},
  {length: 3},
  {constructor: null, hasOwnProperty: 1},
  JSON.parse('{"__proto__": {"text": "x"}}'),
  '\ud800',
  '2026-13-45',
  'javascript:alert(1)',
  [{_type: 'block', children: [{_type: 'span', text: {}, marks: 'x'}], markDefs: {_key: 1}}],
  nested(1_000),
]

/** One change of an answer: at the value that `at` names among all of them, counted from the outside. */
export interface Mutation {
  at: number
  how: 'replace' | 'remove' | 'double'
  /** A number names one of the strange values: a counterexample that holds the deepest of them could not be printed. */
  value: number | {json: unknown}
}

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace' as const, 'replace' as const, 'remove' as const, 'double' as const),
    value: fc.oneof(fc.nat(strange.length - 1), fc.record({json: fc.jsonValue({maxDepth: 3})})),
  }),
  {minLength: 1, maxLength: 4},
)

/** A copy of an answer with something changed in it, anywhere. */
export function mutateAnswer(answer: unknown, changes: readonly Mutation[]): unknown {
  const root = {answer: structuredClone(answer)}
  for (const {at, how, value} of changes) {
    const places = placesOf(root, 200)
    const place = places[at % places.length]
    if (!place) continue
    const [holder, key] = place
    const old: unknown = Reflect.get(holder, key)
    // A copy: a change within what an earlier one put there must not reach the next answer, nor close a circle.
    if (how === 'replace')
      Reflect.set(holder, key, structuredClone(typeof value === 'number' ? strange[value] : value.json))
    else if (how === 'double') Reflect.set(holder, key, [old, old])
    else if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else Reflect.deleteProperty(holder, key)
  }
  return root.answer
}

/** Every field and item, with what holds it. */
function placesOf(value: object, depth: number): [holder: object, key: string][] {
  if (depth === 0) return []
  return Object.keys(value).flatMap((key) => {
    const inner: unknown = Reflect.get(value, key)
    const here: [object, string] = [value, key]
    return [here, ...(typeof inner === 'object' && inner !== null ? placesOf(inner, depth - 1) : [])]
  })
}

/** A whole number below `limit`; the same seed gives the same numbers. */
export type Random = (limit: number) => number

export function createRandom(seed: number): Random {
  let state = seed * 2_654_435_761
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0
    return ((state ^ (state >>> 13)) >>> 0) % limit
  }
}

/** One of a list. */
const oneOf = <T>(random: Random, list: readonly T[]): T | undefined => list[random(list.length)]

/** What tells SQLite and JavaScript apart: types, big numbers, characters beyond U+D7FF, NUL, half characters. */
const values = [
  'a',
  'b',
  'ba',
  'B',
  '',
  'é',
  '😀',
  '～',
  '',
  'a\0b',
  'a\0c',
  '\ud83d',
  '1',
  'true',
  '2026-01-01',
  '2026-01-05',
  '2026-01-09T00:00:00Z',
  '{"x":1}',
  '[1]',
  0,
  1,
  1.5,
  -1,
  2 ** 53,
  2 ** 53 + 2,
  1e21,
  2 ** 63,
  0.1,
  true,
  false,
  null,
  {x: 1},
  [1],
  ['a'],
  {current: 'a'},
] as const satisfies readonly unknown[]

const types = ['article', 'topic', 'note'] as const
const fields = ['n', 's', 'date', 'flag'] as const

export function randomDocuments(random: Random, count: number): Record<string, unknown>[] {
  const ids = Array.from({length: count}, (_, index) => `d-${index}`)
  const value = () => oneOf(random, values)
  const reference = () => ({
    _type: 'reference',
    _ref: ids[random(count)],
    _weak: true,
    ...(random(6) === 0 ? {_dataset: 'elsewhere'} : {}),
  })
  return ids.flatMap((id) => {
    const layers = [id, `drafts.${id}`, `versions.r1.${id}`, `private.${id}`].filter(
      (_, layer) => random(layer + 2) < 1 + (layer === 0 ? 1 : 0),
    )
    return layers.map((layerId) => {
      const document: Record<string, unknown> = {_id: layerId, _type: oneOf(random, types)}
      for (const field of fields) if (random(4) > 0) document[field] = value()
      if (random(3) > 0) document.slug = random(5) === 0 ? value() : {_type: 'slug', current: value()}
      if (random(2) === 0) document.topic = reference()
      if (random(2) === 0) document.topics = [reference(), reference()].map((item, key) => ({...item, _key: `k${key}`}))
      return document
    })
  })
}

const paths = [
  'n',
  's',
  'date',
  'flag',
  'slug.current',
  'slug',
  'topic._ref',
  '_createdAt',
  '_id',
  '_type',
  'topics[0]._ref',
  'missing',
] as const
const constants = [
  '"a"',
  '"b"',
  '"\u{1F600}"',
  '"\uFF5E"',
  '"2026-01-05"',
  '1',
  '1.5',
  '0',
  'true',
  'null',
  '$a',
  '$n',
  '$day',
  '"article"',
  '"d-1"',
  '"drafts.d-1"',
  '9007199254740992',
  '"a\\u0000b"',
] as const

function randomCondition(random: Random): string {
  const path = oneOf(random, paths)
  const constant = oneOf(random, constants)
  switch (random(14)) {
    case 0:
    case 1:
    case 2:
      return `_type == "${oneOf(random, types)}"`
    case 3:
      return `_type in ["article", ${constant}]`
    case 4:
      return `references(${oneOf(random, ['"d-1"', '"d-2"', '$ids', '["d-3", "d-4"]'])})`
    case 5:
      return `"d-${random(60)}" in topics[]._ref`
    case 6:
      return `${path} in ${oneOf(random, ['["a", 1, "d-5"]', '$ids', '[1, null]', '["a", true]'])}`
    case 7:
      return `${constant} ${oneOf(random, ['==', '<', '>='])} ${path}`
    case 8:
      return `(${randomCondition(random)} || ${randomCondition(random)})`
    case 9:
      return `!(${randomCondition(random)})`
    case 10:
      return `_id in *[${randomCondition(random)}].topic._ref`
    case 11:
      return `_id == "${oneOf(random, ['d-1', 'drafts.d-2', 'd-3'])}"`
    default:
      return `${path} ${oneOf(random, ['==', '==', '==', '<', '<=', '>', '>=', '!='])} ${constant}`
  }
}

function randomOrder(random: Random): string | undefined {
  const key = () => `${oneOf(random, paths)}${oneOf(random, ['', ' desc', ' asc'])}`
  return oneOf(random, [
    '',
    ` | order(${key()})`,
    ` | order(${key()})`,
    ` | order(${key()}, ${key()})`,
    ` | order(${key()}) | order(${key()})`,
  ])
}

const slices = [
  '',
  '[0]',
  '[0...3]',
  '[2...5]',
  '[0..1]',
  '[1]',
  '[-1]',
  '[0...0]',
  '[-3..-1]',
  '[0...5][1...3]',
] as const
const projections = [
  '',
  '{_id, n}',
  '{_id, "to": topic->s}',
  '._id',
  '{_id, "back": *[references(^._id)] | order(date desc)[0...2]._id}',
  '{_id, "same": *[_type == ^._type && n == ^.n][0]._id}',
] as const

/** A query of the kinds that the planner knows, and of some that it must leave alone. */
export function randomQuery(random: Random): string {
  const conditions = Array.from({length: random(4)}, () => randomCondition(random))
  const filter = conditions.length === 0 ? '*' : `*[${conditions.join(' && ')}]`
  const second = random(6) === 0 ? `[${randomCondition(random)}]` : ''
  const early = random(8) === 0 ? '{_id, _type, n, s, date, slug}' : ''
  const list = `${filter}${second}${early}${randomOrder(random) ?? ''}${oneOf(random, slices)}`
  if (random(10) === 0) return `count(${list})`
  if (random(12) === 0) return `count(*[_type == "${oneOf(random, types)}"])`
  return `${list}${oneOf(random, projections)}`
}

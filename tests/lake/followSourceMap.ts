import {type ContentSourceMap, parseJsonPath, resolveMapping} from '@sanity/client/csm'

type Step = string | number | {_key: string; _index: number}

export interface Followed {
  /** Scalars that lead to a field of a document. */
  stored: number
  /** Scalars that are said to be written in the query, or computed. */
  others: number
  /** Scalars whose field holds another value, or none; and those without a mapping. */
  wrong: string[]
}

/**
 * Follow every scalar of a result to where its source map says it is from, with the resolver of Sanity's own client.
 *
 * @param documents - As stored, by id.
 */
export function followSourceMap(
  result: unknown,
  map: ContentSourceMap,
  documents: ReadonlyMap<string, unknown>,
): Followed {
  const followed: Followed = {stored: 0, others: 0, wrong: []}

  function leaf(value: unknown, place: Step[]): void {
    const found = resolveMapping(place, map)
    if (!found) return void followed.wrong.push(`${JSON.stringify(place)}: no mapping`)
    const {source} = found.mapping
    if (source.type !== 'documentValue') return void (followed.others += 1)
    const {_id = ''} = map.documents[source.document] ?? {}
    const path = parseJsonPath(`${map.paths[source.path]}${found.pathSuffix}`)
    const there = path.reduce<unknown>(step, documents.get(_id))
    if (Object.is(there, value)) followed.stored += 1
    else
      followed.wrong.push(`${JSON.stringify(place)} is ${JSON.stringify(value)}, ${_id} has ${JSON.stringify(there)}`)
  }

  function walk(value: unknown, place: Step[]): void {
    if (value === null) return
    if (Array.isArray(value)) return value.forEach((item, index) => walk(item, [...place, index]))
    if (typeof value === 'object') return Object.entries(value).forEach(([key, field]) => walk(field, [...place, key]))
    leaf(value, place)
  }

  walk(result, [])
  return followed
}

function step(value: unknown, at: Step): unknown {
  if (Array.isArray(value)) {
    return typeof at === 'object' ? value.find((item: unknown) => keyOf(item) === at._key) : value[Number(at)]
  }
  if (typeof value !== 'object' || value === null || typeof at === 'object') return undefined
  return Object.entries(value).find(([key]) => key === String(at))?.[1]
}

const keyOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && '_key' in item ? item._key : null

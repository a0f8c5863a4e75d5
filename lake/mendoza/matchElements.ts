import {isRecord} from '../isRecord.ts'

/**
 * For each element of `after` the index of the element of `before` that it is or was, `null` for a new one: by `_key`, else by value,
 * else by standing where an element went that has none of these.
 */
export function matchElements(before: readonly unknown[], after: readonly unknown[]): (number | null)[] {
  const indexes = new Map<string, number[]>()
  for (const [index, element] of before.entries()) {
    const identity = identityOf(element)
    const known = indexes.get(identity)
    if (known) known.push(index)
    else indexes.set(identity, [index])
  }
  // Taken from the end of a list turned round: the first of equal elements goes first, without moving the others.
  for (const list of indexes.values()) list.reverse()
  const matches = after.map((element) => indexes.get(identityOf(element))?.pop() ?? null)
  const taken = new Set(matches)
  let next = 0
  return matches.map((match, position) => {
    if (
      match === null &&
      next < before.length &&
      !taken.has(next) &&
      !isKeyed(before[next]) &&
      !isKeyed(after[position])
    ) {
      match = next
    }
    if (match !== null) next = match + 1
    return match
  })
}

function identityOf(element: unknown): string {
  return isKeyed(element) ? `key ${element._key}` : JSON.stringify(element)
}

function isKeyed(element: unknown): element is {_key: string} {
  return isRecord(element) && typeof element._key === 'string'
}

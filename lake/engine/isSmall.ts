const CHARACTERS_PER_VALUE = 64

/**
 * Whether a JSON value has at most `limit` values in it, long strings counting as several. Looks no further than that, however often
 * the same object is in it.
 */
export function isSmall(value: unknown, limit: number): boolean {
  const waiting: unknown[] = [value]
  let size = 0
  while (waiting.length > 0) {
    const next = waiting.pop()
    size += typeof next === 'string' ? 1 + next.length / CHARACTERS_PER_VALUE : 1
    if (size + waiting.length > limit) return false
    if (typeof next !== 'object' || next === null) continue
    const children: unknown[] = Array.isArray(next) ? next : Object.values(next)
    if (children.length > limit) return false
    for (const child of children) waiting.push(child)
  }
  return true
}

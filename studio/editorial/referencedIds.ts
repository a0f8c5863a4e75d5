/** Every document that `value` points to, each once, in the order of first mention; nested blocks included. */
export function referencedIds(value: unknown): string[] {
  const ids = new Set<string>()
  collect(value, ids)
  return [...ids]
}

function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, ids)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === '_ref' && typeof inner === 'string') ids.add(inner)
    else collect(inner, ids)
  }
}

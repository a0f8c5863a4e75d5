/**
 * Remembers the last `size` promises of `make` by key. A promise that rejects is forgotten, so that the next call tries
 * again.
 */
export function memoizeLatest<Value>(size: number) {
  const kept = new Map<string, Promise<Value>>()
  return {
    get(key: string, make: () => Promise<Value>): Promise<Value> {
      const known = kept.get(key)
      if (known) return known
      const made = make()
      kept.set(key, made)
      made.catch(() => {
        if (kept.get(key) === made) kept.delete(key)
      })
      const oldest = kept.keys().next()
      if (kept.size > size && !oldest.done) kept.delete(oldest.value)
      return made
    },
    clear() {
      kept.clear()
    },
  }
}

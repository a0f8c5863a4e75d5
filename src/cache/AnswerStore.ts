/** Where `staleIfError` keeps answers: a `Map` with promises, Redis, a KV of an edge platform, files. */
export interface AnswerStore {
  /** The value last set; `null` or `undefined` when there is none. A rejection counts as none. */
  get(key: string): Promise<string | null | undefined>
  /** May forget whenever it wants. A rejection is ignored: the answer itself is there. */
  set(key: string, value: string): Promise<unknown>
}

/** Answers in this process, the oldest forgotten when there are more than `most` (1,000 unless given). */
export function memoryStore({most = 1_000} = {}): AnswerStore {
  const values = new Map<string, string>()
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => {
      values.delete(key)
      values.set(key, value)
      const oldest = values.keys().next()
      if (values.size > most && !oldest.done) values.delete(oldest.value)
    },
  }
}

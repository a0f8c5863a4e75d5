/** One answer of a fake API: a response, a rejection, or nothing until the signal aborts. */
export type FakeAnswer = Response | Error | 'hang'

export interface FakeFetch {
  fetch: typeof globalThis.fetch
  requests: {url: string; init: RequestInit}[]
}

/** A `fetch` that gives these answers in order, the last one again and again. */
export function fakeFetch(...answers: readonly FakeAnswer[]): FakeFetch {
  const requests: FakeFetch['requests'] = []
  return {
    requests,
    fetch: async (input, init = {}) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)]
      requests.push({url: String(input), init})
      if (answer instanceof Response) return answer.clone()
      if (answer instanceof Error) throw answer
      return new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      })
    },
  }
}

export const answer = (result: unknown, syncTags: readonly string[] = []): Response =>
  Response.json({ms: 1, result, syncTags})

export const failure = (status: number, description: string, headers: Record<string, string> = {}): Response =>
  Response.json({error: {description, type: 'queryError'}}, {status, headers})

/** Answers of services by address. Give one that lasts, and the same work is asked for once. */
export interface AnswerCache {
  get(address: string): Promise<string | undefined> | string | undefined
  set(address: string, answer: string): Promise<void> | void
}

export interface LookUpOptions {
  /** The platform's `fetch`, or one that replays answers. */
  fetch: (address: string, init: {headers: {[name: string]: string}; signal: AbortSignal}) => Promise<Response>
  /** Address of a person whom a service can write to when something goes wrong; every service asks for one. */
  mailto: string
  cache?: AnswerCache
  signal?: AbortSignal
  /** Milliseconds before one request is given up; 15,000 unless told. */
  timeoutMs?: number
  /** Waits so many milliseconds; a timer unless told. */
  pause?: (ms: number) => Promise<void>
}

/** What a service said: its JSON, `null` when it has no such record, or why there is no answer. */
export type Answer = {found: unknown} | {problem: string}

/** Milliseconds between two requests to one host: NCBI allows three a second, one at a time. */
const GAPS: {[host: string]: number} = {
  'api.ncbi.nlm.nih.gov': 350,
  'eutils.ncbi.nlm.nih.gov': 350,
  'pmc.ncbi.nlm.nih.gov': 350,
}
const GAP = 120
const ATTEMPTS = 3
const RETRY = new Set([429, 500, 502, 503, 504])

/** Requests through one `fetch`: which hosts it has asked, and the last request, whoever made it. */
interface Queue {
  asked: Set<string>
  last: Promise<unknown>
}

const queues = new WeakMap<LookUpOptions['fetch'], Queue>()

function queueOf(fetch: LookUpOptions['fetch']): Queue {
  const queue = queues.get(fetch) ?? {asked: new Set(), last: Promise.resolve()}
  queues.set(fetch, queue)
  return queue
}

/**
 * Asks services one request after another, each host at its pace, with retries where a service is busy. An abort throws;
 * anything else that goes wrong is in the answer. The pace is one for all that use the same `fetch`.
 */
export function politeFetch(options: LookUpOptions): (address: string) => Promise<Answer> {
  const {fetch, mailto, cache, signal, timeoutMs = 15_000} = options
  const pause = options.pause ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)))
  const queue = queueOf(fetch)

  const once = async (address: string): Promise<Answer & {wait?: number}> => {
    const limit = AbortSignal.timeout(timeoutMs)
    const headers = {accept: 'application/json', 'user-agent': `clinic-content (mailto:${mailto})`}
    const response = await fetch(address, {headers, signal: signal ? AbortSignal.any([signal, limit]) : limit})
    if (response.status === 404 || response.status === 410) return {found: null}
    if (!response.ok) {
      const wait = Number(response.headers.get('retry-after')) * 1000
      const problem = `${new URL(address).host} answered ${response.status}`
      return RETRY.has(response.status) ? {problem, wait: wait > 0 ? Math.min(wait, 30_000) : 1000} : {problem}
    }
    const text = await response.text()
    const found: unknown = JSON.parse(text)
    await cache?.set(address, text)
    return {found}
  }

  const ask = async (address: string): Promise<Answer> => {
    signal?.throwIfAborted()
    const known = await cache?.get(address)
    if (known !== undefined) return {found: JSON.parse(known)}
    const {host} = new URL(address)
    for (let attempt = 1; ; attempt++) {
      if (queue.asked.has(host)) await pause(GAPS[host] ?? GAP)
      queue.asked.add(host)
      signal?.throwIfAborted()
      let answer: Answer & {wait?: number}
      try {
        answer = await once(address)
      } catch (error) {
        signal?.throwIfAborted()
        const isJson = error instanceof SyntaxError
        const why = error instanceof Error ? error.message : `${error}`
        answer = {problem: `${host}: ${isJson ? 'the answer is no JSON' : why}`, wait: 1000}
      }
      if (!('wait' in answer) || answer.wait === undefined || attempt === ATTEMPTS) {
        return 'found' in answer ? {found: answer.found} : {problem: answer.problem}
      }
      await pause(answer.wait * attempt)
    }
  }

  return (address) => {
    const next = queue.last.then(
      () => ask(address),
      () => ask(address),
    )
    queue.last = next
    return next
  }
}

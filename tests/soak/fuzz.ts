import {createRandom} from '../lake/randomQueries.ts'
import {field} from '../lake/testLake.ts'
import {type FuzzRequest, fuzzRequest} from './fuzzRequest.ts'

export interface FuzzOptions {
  /** `http://127.0.0.1:<port>`. */
  url: string
  token: string
  requests: number
  seed: number
  /** Asked under way. */
  concurrency: number
}

export interface FuzzResult {
  requests: number
  /** How often each status was answered. */
  statuses: Record<string, number>
  /** Answers that must never be: a 500, no JSON where JSON is due, an error without words, or none within the time. */
  wrong: {request: string; what: string}[]
  slowestMs: number
}

/** Longer than any budget; an answer that takes this long is a hang. */
const HANG_MS = 30_000

/** Send {@link fuzzRequest}s and look at each answer; the same seed sends the same requests. */
export async function fuzz({url, token, requests, seed, concurrency}: FuzzOptions): Promise<FuzzResult> {
  const random = createRandom(seed)
  const result: FuzzResult = {requests, statuses: {}, wrong: [], slowestMs: 0}
  let sent = 0
  const worker = async (): Promise<void> => {
    while (sent < requests) {
      sent += 1
      const request = fuzzRequest(random, token)
      const startedAt = performance.now()
      const what = await send(url, request, result.statuses)
      result.slowestMs = Math.max(result.slowestMs, performance.now() - startedAt)
      if (what !== null) result.wrong.push({request: describe(request), what})
    }
  }
  await Promise.all(Array.from({length: concurrency}, worker))
  return result
}

/** What is wrong with the answer, `null` for nothing. */
async function send(
  url: string,
  {path, ...init}: FuzzRequest,
  statuses: Record<string, number>,
): Promise<string | null> {
  let request: Request
  try {
    request = new Request(url + path, {...init, redirect: 'manual', signal: AbortSignal.timeout(HANG_MS)})
  } catch {
    // Not even this process would send it.
    statuses['unsendable'] = (statuses['unsendable'] ?? 0) + 1
    return null
  }
  try {
    const response = await fetch(request)
    statuses[response.status] = (statuses[response.status] ?? 0) + 1
    const type = response.headers.get('content-type') ?? ''
    if (type.startsWith('text/event-stream')) {
      await response.body?.cancel()
      return null
    }
    const text = await response.text()
    if (response.status >= 500 && response.status !== 501 && response.status !== 503)
      return `${response.status} ${text}`
    // 431 is said by Node's own server, before the lake hears of the request.
    const isFine = response.status < 400 || response.status === 431 || init.method === 'HEAD'
    return isFine ? null : errorWithoutWords(text)
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message} ${String(error.cause ?? '')}` : String(error)
  }
}

function errorWithoutWords(text: string): string | null {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return `an error that is no JSON: ${text.slice(0, 100)}`
  }
  const words = field(body, 'message') ?? field(body, 'error', 'description')
  if (typeof words !== 'string' || words === '') return `an error without words: ${text.slice(0, 100)}`
  return /\n\s+at .*:\d+/.test(text.replaceAll('\\n', '\n')) ? `a stack trace: ${text.slice(0, 200)}` : null
}

const describe = ({method, path, headers, body = ''}: FuzzRequest) =>
  `${method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)} ${body.slice(0, 400)}`

import {fieldOf, textOf} from '../src/storedValue.ts'
import {SeedError} from './SeedError.ts'
import type {SeedTransport} from './transport.ts'

export interface HttpTransportOptions {
  /** `http://localhost:3900`, or `https://api.sanity.io`. */
  apiHost: string
  projectId: string
  dataset: string
  /** Goes into the Authorization header and nowhere else: no message holds it. Without one (`''`) only what is public is read. */
  token: string
  fetch?: typeof globalThis.fetch | undefined
  /** What messages begin with; `seed` unless told. */
  operation?: string
  /** Waits this many milliseconds; a test brings its own. */
  wait?: (ms: number) => Promise<void>
}

const API_VERSION = 'v2025-02-19'

/** A transport that can also make its dataset, in the lake on this machine. */
export interface HttpTransport extends SeedTransport {
  /** Makes the dataset unless it is there. Hosted datasets are made with Sanity's own tools. */
  createDataset(): Promise<void>
  /** The bytes of an uploaded file, from this Content Lake or Sanity's CDN and nowhere else, asked for without the token. */
  download(url: string): Promise<Uint8Array>
  /** Uploads a file and answers the id of its document: the same bytes have the same. */
  upload(kind: 'images' | 'files', bytes: Uint8Array, about: {filename: string; mimeType: string}): Promise<string>
}

/** Reads and writes a dataset over the Content Lake's HTTP interface, on this machine or at Sanity. */
export function httpTransport(options: HttpTransportOptions): HttpTransport {
  const {apiHost, projectId, dataset, token, fetch = globalThis.fetch, operation = 'seed', wait = sleep} = options
  const host = new URL(apiHost)
  const hosted = /(^|\.)sanity\.io$/.test(host.hostname)
  if (hosted && !host.hostname.startsWith(`${projectId}.`)) host.hostname = `${projectId}.${host.hostname}`
  const headers = {
    ...(token === '' ? {} : {authorization: `Bearer ${token}`}),
    'content-type': 'application/json',
    // Where one host serves several projects, the path does not say which.
    ...(hosted ? {} : {'x-sanity-project-id': projectId}),
  }
  const send = (method: string, path: string, body: unknown) => sendBytes(method, path, JSON.stringify(body), headers)
  const sendBytes = async (
    method: string,
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string>,
  ): Promise<unknown> => {
    const url = new URL(`/${API_VERSION}/${path}`, host)
    const ask = () =>
      fetch(url, {method, headers, body}).catch((cause: unknown) => {
        const advice = hosted ? 'check the connection' : 'start the lake with "npm start"'
        throw new SeedError('unreachable', `${operation}: nothing answers at ${host.origin}; ${advice}`, {cause})
      })
    let response = await ask()
    // 429 says that nothing was done, so that asking again does nothing twice.
    for (let attempt = 0; response.status === 429 && attempt < MOST_RETRIES; attempt += 1) {
      await response.body?.cancel()
      await wait(retryAfterMs(response.headers.get('retry-after'), attempt, Date.now()))
      response = await ask()
    }
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok) return answer
    throw refusal(response.status, answer, {operation, dataset, origin: host.origin, hosted})
  }
  return {
    hosted,
    async query(query, params) {
      return fieldOf(await send('POST', `data/query/${dataset}?perspective=raw`, {query, params}), 'result')
    },
    async mutate(mutations) {
      await send('POST', `data/mutate/${dataset}?visibility=sync&returnIds=true`, {mutations})
    },
    async download(url) {
      const origin = URL.canParse(url) ? new URL(url).origin : ''
      if (origin !== host.origin && origin !== 'https://cdn.sanity.io')
        throw new SeedError('request-failed', `${operation}: "${url}" is no file of ${host.origin} or Sanity's CDN`)
      const response = await fetch(url).catch((cause: unknown) => {
        throw new SeedError('unreachable', `${operation}: nothing answers at ${origin}`, {cause})
      })
      if (response.ok) return new Uint8Array(await response.arrayBuffer())
      throw new SeedError('request-failed', `${operation}: "${url}" could not be read (HTTP ${response.status})`)
    },
    async upload(kind, bytes, {filename, mimeType}) {
      const search = filename === '' ? '' : `?${new URLSearchParams({filename})}`
      const type = mimeType === '' ? 'application/octet-stream' : mimeType
      const answer = await sendBytes('POST', `assets/${kind}/${dataset}${search}`, new Uint8Array(bytes), {
        ...headers,
        'content-type': type,
      })
      return textOf(fieldOf(fieldOf(answer, 'document'), '_id'))
    },
    async createDataset() {
      await send('PUT', `projects/${projectId}/datasets/${dataset}`, {aclMode: 'private'})
    },
  }
}

/** How often a request that came too early is sent again. */
const MOST_RETRIES = 6

/** Longest pause between two attempts; a server that asks for more is asked sooner, and answers 429 again. */
const LONGEST_PAUSE_MS = 60_000

/**
 * How long to wait after a 429: what `Retry-After` says, in seconds or as a date (RFC 9110, 10.2.3), else 1, 2, 4, ...
 * seconds.
 */
export function retryAfterMs(header: string | null, attempt: number, now: number): number {
  const text = header?.trim() ?? ''
  const asked = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  const pause = Number.isNaN(asked) ? 1000 * 2 ** attempt : asked
  return Math.min(Math.max(pause, 0), LONGEST_PAUSE_MS)
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

interface Place {
  operation: string
  dataset: string
  origin: string
  hosted: boolean
}

function refusal(status: number, answer: unknown, {operation, dataset, origin, hosted}: Place): SeedError {
  const where = `${dataset} at ${origin}`
  const error = fieldOf(answer, 'error')
  const said = textOf(fieldOf(error, 'description')) || textOf(fieldOf(answer, 'message')) || textOf(error)
  const detail = said === '' ? `HTTP ${status}` : `HTTP ${status}: ${said}`
  if (status === 401 || status === 403) {
    const wanted = 'expected a token in CLINIC_CONTENT_TOKEN that may write this dataset'
    return new SeedError('token-refused', `${operation}: ${where} refused the token (${detail}); ${wanted}`)
  }
  if (status === 404 && /dataset\b.*\bnot found/i.test(said)) {
    const advice = hosted ? `make it with "npx sanity datasets create ${dataset}"` : 'a run without --dry-run makes it'
    return new SeedError('dataset-missing', `${operation}: there is no dataset "${dataset}" at ${origin}; ${advice}`)
  }
  if (status === 409) {
    return new SeedError('changed-meanwhile', `${operation}: ${where} changed meanwhile (${detail}); run it again`)
  }
  return new SeedError('request-failed', `${operation}: ${where} did not take the request (${detail})`)
}

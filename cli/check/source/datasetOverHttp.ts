import {httpTransport} from '../../../seed/httpTransport.ts'
import {fieldOf, isStoredObject, listOf, type StoredObject, textOf} from '../../../src/storedValue.ts'
import {CheckError} from '../CheckError.ts'
import {articleHistory} from './articleHistory.ts'
import type {ArticlePlace, CheckSource} from './CheckSource.ts'
import {ndjsonDocuments} from './ndjsonDocuments.ts'

export interface DatasetPlace {
  /** `http://localhost:3900`, or `https://api.sanity.io`. */
  readonly apiHost: string
  readonly projectId: string
  readonly dataset: string
  /** Goes into the Authorization header and nowhere else. */
  readonly token: string
  readonly fetch?: typeof globalThis.fetch | undefined
}

const API_VERSION = 'v2025-02-19'

/** How long the first byte of an answer may take; an export then streams as long as it needs. */
const ANSWER_MS = 30_000

/** A dataset of the Content Lake, on this machine or at Sanity, read through its export and history routes. */
export function datasetOverHttp({apiHost, projectId, dataset, token, fetch}: DatasetPlace): CheckSource {
  const host = new URL(apiHost)
  const isHosted = /(^|\.)sanity\.io$/.test(host.hostname)
  if (isHosted && !host.hostname.startsWith(`${projectId}.`)) host.hostname = `${projectId}.${host.hostname}`
  const headers = {
    authorization: `Bearer ${token}`,
    // Where one host serves several projects, the path does not say which.
    ...(isHosted ? {} : {'x-sanity-project-id': projectId}),
  }
  const addressOf = (path: string) => new URL(`/${API_VERSION}/data/${path}`, host).href

  const get = async (path: string): Promise<Response> => {
    const timeUp = new AbortController()
    const timer = setTimeout(() => timeUp.abort(), ANSWER_MS)
    const ask = fetch ?? globalThis.fetch
    const response = await ask(addressOf(path), {headers, signal: timeUp.signal})
      .catch((cause: unknown) => {
        const advice = isHosted ? 'check the connection' : 'start the lake with "npm start"'
        throw new CheckError('unreachable', `nothing answers at ${host.origin}; ${advice}`, {cause})
      })
      .finally(() => clearTimeout(timer))
    if (response.ok) return response
    throw await refusal(response, dataset, host.origin)
  }

  return {
    name: {kind: 'dataset', dataset, at: host.origin},
    addressOf: (id) => addressOf(`doc/${dataset}/${encodeURIComponent(id)}`),
    documents: async function* (types) {
      const {body} = await get(`export/${dataset}?types=${types.join(',')}`)
      if (!body) return
      const documents = ndjsonDocuments(whole(body, host.origin), `the export of ${dataset}`)
      // A line of an answer is no place that anybody could look up.
      for await (const {document} of documents) yield {document, line: null}
    },
    history: articleHistory(dataset, get),
    elsewhere: (place) => articleElsewhere(place, {apiHost, projectId, token, fetch}),
  }
}

async function articleElsewhere(
  {projectId, dataset, articleId}: ArticlePlace,
  here: Omit<DatasetPlace, 'dataset'>,
): Promise<StoredObject | null> {
  const token = projectId === here.projectId ? here.token : ''
  const transport = httpTransport({...here, projectId, dataset, token, operation: 'check'})
  const found = listOf(await transport.query('*[_id == $id]', {id: articleId}))
  return found.find(isStoredObject) ?? null
}

/** A stream that breaks off in the middle would look like a smaller dataset, or be an error without a sentence. */
async function* whole(body: ReadableStream<Uint8Array>, origin: string): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const {done, value} = await reader.read().catch((cause: unknown) => {
        throw new CheckError('unreachable', `the answer of ${origin} broke off; run it again`, {cause})
      })
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

async function refusal(response: Response, dataset: string, origin: string): Promise<CheckError> {
  const {status} = response
  const answer: unknown = await response.json().catch(() => null)
  const error = fieldOf(answer, 'error')
  const said = textOf(fieldOf(error, 'description')) || textOf(fieldOf(answer, 'message')) || textOf(error)
  const detail = said === '' ? `HTTP ${status}` : `HTTP ${status}: ${said}`
  if (status === 401 || status === 403) {
    const wanted = 'expected a token in CLINIC_CONTENT_TOKEN that may read this dataset'
    return new CheckError('token-refused', `${dataset} at ${origin} refused the token (${detail}); ${wanted}`)
  }
  if (status === 404) {
    return new CheckError('dataset-missing', `there is no dataset "${dataset}" at ${origin} (${detail})`)
  }
  return new CheckError('request-failed', `${dataset} at ${origin} did not answer (${detail}); run it again`)
}

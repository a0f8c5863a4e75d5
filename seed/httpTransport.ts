import {fieldOf, textOf} from '../src/storedValue.ts'
import {SeedError} from './SeedError.ts'
import type {SeedTransport} from './transport.ts'

export interface HttpTransportOptions {
  /** `http://localhost:3900`, or `https://api.sanity.io`. */
  apiHost: string
  projectId: string
  dataset: string
  /** Goes into the Authorization header and nowhere else: no message holds it. */
  token: string
  fetch?: typeof globalThis.fetch
}

const API_VERSION = 'v2025-02-19'

/** Reads and writes a dataset over the Content Lake's HTTP interface, on this machine or at Sanity. */
export function httpTransport(options: HttpTransportOptions): SeedTransport {
  const {apiHost, projectId, dataset, token, fetch = globalThis.fetch} = options
  const host = new URL(apiHost)
  const hosted = /(^|\.)sanity\.io$/.test(host.hostname)
  if (hosted && !host.hostname.startsWith(`${projectId}.`)) host.hostname = `${projectId}.${host.hostname}`
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    // Where one host serves several projects, the path does not say which.
    ...(hosted ? {} : {'x-sanity-project-id': projectId}),
  }
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const url = new URL(`/${API_VERSION}/data/${path}`, host)
    const response = await fetch(url, {method: 'POST', headers, body: JSON.stringify(body)}).catch((cause: unknown) => {
      const advice = hosted ? 'check the connection' : 'start the lake with "npm start"'
      throw new SeedError('unreachable', `seed: nothing answers at ${host.origin}; ${advice}`, {cause})
    })
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok) return answer
    throw refusal(response.status, answer, `${dataset} at ${host.origin}`)
  }
  return {
    hosted,
    async query(query, params) {
      return fieldOf(await post(`query/${dataset}?perspective=raw`, {query, params}), 'result')
    },
    async mutate(mutations) {
      await post(`mutate/${dataset}?visibility=sync&returnIds=true`, {mutations})
    },
  }
}

function refusal(status: number, answer: unknown, where: string): SeedError {
  const error = fieldOf(answer, 'error')
  const said = textOf(fieldOf(error, 'description')) || textOf(fieldOf(answer, 'message')) || textOf(error)
  const detail = said === '' ? `HTTP ${status}` : `HTTP ${status}: ${said}`
  if (status === 401 || status === 403) {
    const wanted = 'expected a token in CLINIC_CONTENT_TOKEN that may write this dataset'
    return new SeedError('token-refused', `seed: ${where} refused the token (${detail}); ${wanted}`)
  }
  if (status === 409) {
    return new SeedError('changed-meanwhile', `seed: ${where} changed while seeding (${detail}); run it again`)
  }
  return new SeedError('request-failed', `seed: ${where} did not take the request (${detail})`)
}

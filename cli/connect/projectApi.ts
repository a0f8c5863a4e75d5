import {fieldOf, textOf} from '../../src/storedValue.ts'

/** An answer of the project's API; status 0 when nothing answers. */
export interface ApiAnswer {
  status: number
  body: unknown
  /** What the API says of a refusal, or why nothing came back. */
  said: string
}

export type ProjectApi = (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => Promise<ApiAnswer>

/** Version of the project routes that Sanity's own command line uses. */
const API_VERSION = 'v2021-06-07'

/**
 * Asks a project at Sanity; never throws. The token goes into the Authorization header and nowhere else.
 *
 * @see https://www.sanity.io/docs/http-reference/projects
 */
export function projectApi(projectId: string, token: string, fetch: typeof globalThis.fetch): ProjectApi {
  return async (method, path, body) => {
    const headers = {
      'content-type': 'application/json',
      ...(token === '' ? {} : {authorization: `Bearer ${token}`}),
    }
    const content = body === undefined ? {} : {body: JSON.stringify(body)}
    try {
      const url = `https://${projectId}.api.sanity.io/${API_VERSION}/${path}`
      const signal = AbortSignal.timeout(20_000)
      const response = await fetch(url, {method, headers, signal, ...content})
      const answer: unknown = await response.json().catch(() => null)
      const error = fieldOf(answer, 'error')
      const said = textOf(fieldOf(error, 'description')) || textOf(fieldOf(answer, 'message')) || textOf(error)
      return {status: response.status, body: answer, said: `HTTP ${response.status}${said && `: ${said}`}`}
    } catch {
      return {status: 0, body: null, said: 'nothing answers; check the connection'}
    }
  }
}

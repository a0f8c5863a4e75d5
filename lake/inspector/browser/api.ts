import {isRecord} from '../../isRecord.ts'
import {heldToken} from './token.ts'

/** The lake refused. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  /** The error as it came, for those that say more than words. */
  readonly body: unknown

  constructor(status: number, body: unknown) {
    super(wordsOf(body) ?? `The lake answered ${status}`)
    this.status = status
    this.body = body
  }
}

const VERSION = '/v2025-02-19'

export interface Api {
  /** What the inspector alone asks for. `body` makes it a POST. */
  inspector(path: string, body?: unknown): Promise<unknown>
  remove(path: string): Promise<unknown>
  /** The lake's API, as every client uses it. */
  data(path: string, body?: unknown): Promise<unknown>
  /** The same where the answer is lines of JSON. */
  lines(path: string): Promise<unknown[]>
  /** GROQ over everything that the caller may read, drafts included. */
  raw(dataset: string, query: string, params: Record<string, unknown>): Promise<unknown>
}

/**
 * @param signal - Ends what is still asked for when its view is left.
 * @param onUnauthorized - The token is no longer good.
 */
export function createApi(signal: AbortSignal, onUnauthorized: () => void): Api {
  async function ask(method: string, path: string, body?: unknown): Promise<string> {
    const held = heldToken.get()
    const response = await fetch(path, {
      method,
      signal,
      credentials: 'omit',
      headers: {
        ...(held ? {authorization: `Bearer ${held.token}`} : {}),
        ...(body === undefined ? {} : {'content-type': 'application/json'}),
      },
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    }).catch((cause: unknown) => {
      if (cause instanceof DOMException) throw cause
      throw new Error('The lake does not answer. Is it still running?', {cause})
    })
    const text = await response.text()
    if (response.ok) return text
    if (response.status === 401 && held) onUnauthorized()
    throw new ApiError(response.status, parsed(text))
  }
  const askJson = async (path: string, body?: unknown) =>
    parsed(await ask(body === undefined ? 'GET' : 'POST', path, body))
  return {
    inspector: (path, body) => askJson(`/inspector/${path}`, body),
    remove: async (path) => parsed(await ask('DELETE', `/inspector/${path}`)),
    data: (path, body) => askJson(`${VERSION}${path}`, body),
    lines: async (path) =>
      (await ask('GET', `${VERSION}${path}`))
        .split('\n')
        .filter((line) => line !== '')
        .map(parsed),
    raw: async (dataset, query, params) => {
      const answer = await askJson(
        `${VERSION}/data/query/${encodeURIComponent(dataset)}?perspective=raw&tag=inspector`,
        {
          query,
          params,
        },
      )
      return isRecord(answer) ? answer.result : null
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function wordsOf(body: unknown): string | null {
  if (!isRecord(body)) return null
  if (typeof body.message === 'string') return body.message
  return isRecord(body.error) && typeof body.error.description === 'string' ? body.error.description : null
}

/** The list under `name`, without whatever is not of its kind. */
export function listOf<T>(answer: unknown, name: string, is: (item: unknown) => item is T): T[] {
  const list = isRecord(answer) ? answer[name] : null
  return Array.isArray(list) ? list.filter(is) : []
}

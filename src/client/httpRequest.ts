import {
  type ContentClientOptions,
  contentClientDefaults,
  type Perspective,
  type RequestExtras,
} from './contentClientOptions.ts'
import type {QueryParams} from './typedQuery.ts'

/** From this many characters of encoded query on, a query is sent as a POST body: the limit that `@sanity/client` keeps. */
export const GET_LIMIT_CHARS = 11_264

export interface HttpRequest {
  url: string
  init: RequestInit
}

/**
 * A query as an HTTP request, byte for byte the address that `@sanity/client` asks, so that a CDN, a log or a mock
 * sees one spelling.
 */
export function httpRequest(
  options: ContentClientOptions,
  request: {query: string; params: QueryParams; perspective: Perspective; init?: RequestExtras | undefined},
): HttpRequest {
  const {query, params, perspective} = request
  const {token, apiHost, projectId, dataset} = options
  const isPublished = perspective === 'published'
  const cdn = options.useCdn !== false && !token && isPublished
  const base = apiHost ? apiHost.replace(/\/+$/, '') : `https://${projectId}.${cdn ? 'apicdn' : 'api'}.sanity.io`
  const encoded = encodeQuery(query, params)
  const isGet = `?${encoded}`.length < GET_LIMIT_CHARS
  const choices = new URLSearchParams({returnQuery: 'false', perspective: String(perspective)})
  const version = (options.apiVersion ?? contentClientDefaults.apiVersion).replace(/^v/, '')
  return {
    url: `${base}/v${version}/data/query/${dataset}?${isGet ? `${encoded}&` : ''}${choices}`,
    init: {
      ...request.init,
      method: isGet ? 'GET' : 'POST',
      headers: {
        ...(token && {Authorization: `Bearer ${token}`}),
        ...(apiHost && {'X-Sanity-Project-ID': projectId}),
        ...(!isGet && {'Content-Type': 'application/json'}),
      },
      ...(!isGet && {body: JSON.stringify({query, params})}),
    },
  }
}

/** A parameter that is `undefined` is left out, as in `@sanity/client`. */
function encodeQuery(query: string, params: QueryParams): string {
  const search = new URLSearchParams({query})
  for (const [key, value] of Object.entries(params)) {
    if (value !== undefined) search.append(`$${key}`, JSON.stringify(value))
  }
  return search.toString()
}

import {type ContentClientOptions, contentClientDefaults} from './contentClientOptions.ts'
import type {QueryRequest} from './runQuery.ts'

/** From this many characters of encoded query on, a query is sent as a POST body: the limit that `@sanity/client` keeps. */
export const GET_LIMIT_CHARS = 11_264

/**
 * A query as an HTTP request, byte for byte the address that `@sanity/client` asks, so that a CDN, a log or a mock
 * sees one spelling.
 */
export function httpRequest(
  options: ContentClientOptions,
  {query, params, perspective, init}: QueryRequest,
): [url: string, init: RequestInit] {
  const {token, apiHost, projectId, dataset, useCdn = true, apiVersion = contentClientDefaults.apiVersion} = options
  const cdn = useCdn && !token && perspective === 'published'
  const host = apiHost ?? `https://${projectId}.${cdn ? 'apicdn' : 'api'}.sanity.io`
  const search = new URLSearchParams({query})
  for (const [key, value] of Object.entries(params)) {
    // As in @sanity/client, a parameter that is undefined is left out.
    if (value !== undefined) search.append(`$${key}`, JSON.stringify(value))
  }
  const isGet = `?${search}`.length < GET_LIMIT_CHARS
  const choices = new URLSearchParams({returnQuery: 'false', perspective: String(perspective)})
  return [
    `${host}/v${apiVersion.replace('v', '')}/data/query/${dataset}?${isGet ? `${search}&` : ''}${choices}`,
    {
      ...init,
      method: isGet ? 'GET' : 'POST',
      ...(!isGet && {body: JSON.stringify({query, params})}),
      headers: {
        ...(token && {Authorization: `Bearer ${token}`}),
        ...(apiHost && {'X-Sanity-Project-ID': projectId}),
        ...(!isGet && {'Content-Type': 'application/json'}),
      },
    },
  ]
}

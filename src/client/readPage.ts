import {isStoredObject} from '../storedValue.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'
import type {Reader} from './reader.ts'
import type {QueryParams, TypedQuery} from './typedQuery.ts'

/**
 * Reads one of our own queries, each of which is answered with an object or a list.
 *
 * @throws {@link ContentError} `invalid_content` when something else came, as from a proxy or a transport of a test.
 */
export async function readPage<Result, Params extends QueryParams>(
  reader: Reader,
  operation: string,
  query: TypedQuery<Result, Params>,
  params: Params,
  call: CallOptions,
): Promise<{result: Result; syncTags: readonly string[]}> {
  const answer = await reader.read(operation, query, params, call)
  const result: unknown = answer.result
  if (isStoredObject(result) || Array.isArray(result)) return answer
  throw new ContentError(
    'invalid_content',
    `${operation}: answered with ${result}, not with a page; check the transport`,
  )
}

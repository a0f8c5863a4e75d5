import {isStoredObject, objectsOf} from '../storedValue.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'
import type {Reader} from './reader.ts'
import type {QueryParams, TypedQuery} from './typedQuery.ts'

/**
 * Reads one of our own queries that is answered with an object.
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
  reader.options.validate?.({operation, query, result: answer.result})
  if (isStoredObject(answer.result)) return answer
  throw notAPage(operation, answer.result)
}

/**
 * As {@link readPage}, for a query that is answered with a list; what is no object in it is left out.
 *
 * @throws {@link ContentError} as {@link readPage}.
 */
export async function readList<Item extends object, Params extends QueryParams>(
  reader: Reader,
  operation: string,
  query: TypedQuery<Item[], Params>,
  params: Params,
  call: CallOptions,
): Promise<{result: Item[]; syncTags: readonly string[]}> {
  const {result, syncTags} = await reader.read(operation, query, params, call)
  reader.options.validate?.({operation, query, result})
  if (Array.isArray(result)) return {result: objectsOf(result), syncTags}
  throw notAPage(operation, result)
}

function notAPage(operation: string, result: unknown): ContentError {
  const got = String(JSON.stringify(result)).slice(0, 40)
  return new ContentError('invalid_content', `${operation}: answered with ${got}, not with a page; check the transport`)
}

import {checkOptions} from './checkOptions.ts'
import type {CallOptions, ContentClientOptions} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'
import {runQuery} from './runQuery.ts'
import type {QueryParams, TypedQuery} from './typedQuery.ts'

/** What every method of the client reads through. */
export interface Reader {
  readonly options: ContentClientOptions
  read<Result, Params extends QueryParams>(
    operation: string,
    query: TypedQuery<Result, Params>,
    params: Params,
    call: CallOptions,
  ): Promise<{result: Result; syncTags: readonly string[]}>
}

export function createReader(options: ContentClientOptions): Reader {
  checkOptions(options)
  return {
    options,
    async read(operation, query, params, {signal, init, perspective = options.perspective ?? 'published'}) {
      const {result, syncTags} = await runQuery(options, {operation, query, params, perspective, init}, signal)
      if (answers(query, result)) return {result, syncTags}
      throw new ContentError('invalid_content', operation)
    },
  }
}

/** The one place where a type is taken on trust: TypeGen derived it from the text that the API has just evaluated. */
function answers<Result, Params>(_query: TypedQuery<Result, Params>, result: unknown): result is Result {
  return result !== undefined
}

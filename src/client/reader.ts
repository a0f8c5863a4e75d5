import {assertDay} from './checkArguments.ts'
import {checkOptions} from './checkOptions.ts'
import type {CallOptions, ContentClientOptions} from './contentClientOptions.ts'
import {runQuery} from './runQuery.ts'
import type {QueryParams, TypedQuery} from './typedQuery.ts'

/** What every method of the client reads through. */
export interface Reader {
  readonly options: ContentClientOptions
  /** Base of asset addresses, ending in `/`. */
  readonly imageBaseUrl: string
  /** The day a call judges by, `YYYY-MM-DD`. */
  today(method: string, call: CallOptions): string
  read<Result, Params extends QueryParams>(
    operation: string,
    query: TypedQuery<Result, Params>,
    params: Params,
    call: CallOptions,
  ): Promise<{result: Result; syncTags: readonly string[]}>
}

export function createReader(options: ContentClientOptions): Reader {
  checkOptions(options)
  const {projectId, dataset, apiHost = 'https://cdn.sanity.io', clock = () => new Date()} = options
  return {
    options,
    imageBaseUrl: `${apiHost}/images/${projectId}/${dataset}/`,
    today(method, {today = clock().toISOString().slice(0, 10)}) {
      assertDay(method, today)
      return today
    },
    async read(operation, query, params, {signal, init, perspective = options.perspective ?? 'published'}) {
      const {result, syncTags} = await runQuery(options, {operation, query, params, perspective, init}, signal)
      if (answers(query, result)) return {result, syncTags}
      throw new TypeError(operation)
    },
  }
}

/** The one place where a type is taken on trust: TypeGen derived it from the text that the API has just evaluated. */
function answers<Result, Params>(_query: TypedQuery<Result, Params>, result: unknown): result is Result {
  return result !== undefined
}

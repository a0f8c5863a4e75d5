import {assertDay} from './checkArguments.ts'
import {checkOptions} from './checkOptions.ts'
import type {CallOptions, ContentClientOptions, Perspective} from './contentClientOptions.ts'
import {createHttpTransport, type QueryAnswer} from './httpTransport.ts'
import {createStructuralTransport} from './structuralTransport.ts'
import type {QueryParams} from './typedQuery.ts'

/** What every method of the client reads through. */
export interface Reader {
  readonly hasToken: boolean
  readonly perspective: Perspective
  readonly imageBaseUrl: string
  /** The day a call judges by. */
  today(method: string, options: CallOptions): string
  read(operation: string, query: string, params: QueryParams, options: CallOptions): Promise<QueryAnswer>
}

export function createReader(options: ContentClientOptions): Reader {
  checkOptions(options)
  const {projectId, dataset, apiHost, transport, clock = () => new Date(), perspective = 'published'} = options
  const run = transport ? createStructuralTransport(transport, options) : createHttpTransport(options)
  return {
    hasToken: Boolean(options.token),
    perspective,
    imageBaseUrl: `${apiHost?.replace(/\/+$/, '') ?? 'https://cdn.sanity.io'}/images/${projectId}/${dataset}/`,
    today(method, {today = clock().toISOString().slice(0, 10)}) {
      assertDay(method, today)
      return today
    },
    read: (operation, query, params, {signal, init, perspective: perspectiveOfCall = perspective}) =>
      run({operation, query, params, perspective: perspectiveOfCall, signal, init}),
  }
}

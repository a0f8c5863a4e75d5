declare const queryTypes: unique symbol

export type QueryParams = Readonly<Record<string, unknown>>

/**
 * A GROQ query that carries the types of its result and parameters.
 *
 * At run time it is the query's text and nothing else, so it goes to any Sanity client.
 */
export type TypedQuery<Result, Params = QueryParams> = string & {
  readonly [queryTypes]?: {result: Result; params: Params}
}

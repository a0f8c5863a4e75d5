import {LakeError} from '../LakeError.ts'

/** A query nobody can run: `{error: {type: 'queryParseError', description, query, start, end}}` on the wire, status 400. */
export function queryParseError(
  query: string,
  description: string,
  start: number,
  end: number,
  cause?: unknown,
): LakeError {
  return new LakeError('query', description, {type: 'queryParseError', fields: {query, start, end}, cause})
}

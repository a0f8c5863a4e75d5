import {fieldOf, isStoredObject, listOf} from '../storedValue.ts'
import type {QueryAnswer} from './runQuery.ts'

/** `{result, syncTags}` out of the API's body; `null` when it is not one (a proxy's page, a captive portal). */
export function answerOf(body: unknown): QueryAnswer | null {
  if (!isStoredObject(body) || !('result' in body)) return null
  return {result: body['result'], syncTags: listOf(fieldOf(body, 'syncTags')).filter((tag) => typeof tag === 'string')}
}

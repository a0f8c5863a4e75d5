import {documentById, objectsOf, refOf, textOf} from '../storedValue.ts'
import type {CheckContext, CheckedArticle} from './checkInput.ts'
import type {StoredWaiver} from './gateInput.ts'
import {reasonChars} from './overrides.ts'

/** The waivers of an article that count on the day of `context`: given by the practice owner, with a reason, not over. */
export function waiversInForce({waivers}: CheckedArticle, {people, today}: CheckContext): StoredWaiver[] {
  return objectsOf(waivers).filter(
    ({reason, by, until}) =>
      textOf(reason).trim().length >= reasonChars &&
      textOf(until) >= today &&
      documentById(people, refOf(by))?.isPracticeOwner === true,
  )
}

import {documentById, objectsOf, refOf, textOf} from '../storedValue.ts'
import type {CheckContext, CheckedArticle} from './checkInput.ts'

/** Whether the practice owner allows an author to review this article on the day of `context`, with a reason. */
export function isIndependenceWaived({waivers}: CheckedArticle, {people, today}: CheckContext): boolean {
  return objectsOf(waivers).some(
    ({ruleId, reason, by, until}) =>
      ruleId === 'REV-02' &&
      textOf(reason).trim().length >= 15 &&
      textOf(until) >= today &&
      documentById(people, refOf(by))?.isPracticeOwner === true,
  )
}

import type {CheckContext, CheckedArticle} from './checkInput.ts'
import {waiversInForce} from './waiversInForce.ts'

/** Whether the practice owner allows an author to review this article on the day of `context`, with a reason. */
export function isIndependenceWaived(article: CheckedArticle, context: CheckContext): boolean {
  return waiversInForce(article, context).some(({ruleId}) => ruleId === 'REV-02')
}

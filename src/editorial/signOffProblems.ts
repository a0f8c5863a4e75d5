import {check} from './check.ts'
import type {CheckContext, CheckedArticle, CheckedPerson} from './checkInput.ts'
import type {Finding} from './finding.ts'
import {findingsBeforeSignOff} from './findingsBeforeSignOff.ts'
import {reviewerProblems} from './reviewerProblems.ts'

/**
 * Why a person may not sign an article off today: who they are first, then what is still wrong with the article; `[]`
 * when they may. An approval of a page that could not go out would only be void at the next correction.
 *
 * A waiver of the practice owner lets an author sign off, and `noHealthClaim` lets a practical page go without a source.
 *
 * @param reviewer - The person linked to whoever is signed in; `null` when nobody is.
 *
 * @example
 * const problems = await signOffProblems({article, context, reviewer})
 */
export async function signOffProblems({
  article,
  context,
  reviewer,
  noHealthClaim = false,
}: {
  readonly article: CheckedArticle
  readonly context: CheckContext
  readonly reviewer: CheckedPerson | null
  /** The reviewer ticks that a practical page makes no health claim. */
  readonly noHealthClaim?: boolean
}): Promise<Finding[]> {
  const findings = await check(article, context)
  return [...reviewerProblems(article, context, reviewer), ...findingsBeforeSignOff(findings, article, noHealthClaim)]
}

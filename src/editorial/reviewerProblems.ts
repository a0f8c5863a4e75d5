import {isStoredObject, objectsOf, textOf} from '../storedValue.ts'
import type {CheckContext, CheckedArticle, CheckedPerson} from './checkInput.ts'
import type {Finding} from './finding.ts'
import {independentReviewer, qualifiedReviewer} from './gateRules.ts'
import {dayOf} from './isoDate.ts'
import {isAuthor} from './isAuthor.ts'
import {isIndependenceWaived} from './isIndependenceWaived.ts'
import {mayApprove} from './judgeReviews.ts'

/**
 * Why a person may not sign an article off today, whatever is in it; `[]` when they may.
 *
 * @param reviewer - The person linked to whoever is signed in; `null` when nobody is.
 */
export function reviewerProblems(
  article: CheckedArticle,
  context: CheckContext,
  reviewer: CheckedPerson | null,
): Finding[] {
  const unqualified = qualificationProblems(reviewer, context.today)
  if (!reviewer) return unqualified
  const problems: Finding[] = []
  if (isAuthor(article, reviewer._id) && !isIndependenceWaived(article, context)) {
    problems.push(
      finding(
        independentReviewer,
        'You are an author of this article.',
        'Ask another clinician to review what you wrote.',
      ),
    )
  }
  return [...problems, ...unqualified]
}

/** Why a person may decide nothing as a clinician on the day `today`, whatever it is about; `[]` when they may. */
export function qualificationProblems(person: CheckedPerson | null, today: string): Finding[] {
  if (!person) {
    return [
      finding(
        qualifiedReviewer,
        'Your sign-in is not linked to a person of the clinic.',
        'Ask an administrator to link your sign-in to your profile.',
      ),
    ]
  }
  if (mayApprove(person, today)) return []
  return [finding(qualifiedReviewer, whyNot(person, today), 'Ask an administrator to bring your profile up to date.')]
}

function finding({id, severity, source}: typeof qualifiedReviewer, message: string, fix: string): Finding {
  return {id, severity, path: ['reviews'], message, fix, source}
}

function whyNot(reviewer: CheckedPerson, today: string): string {
  if (reviewer.isClinician !== true) return 'Your profile does not say that you are a clinician.'
  if (textOf(reviewer.leftOn) !== '' && textOf(reviewer.leftOn) < today) return 'Your profile says that you have left.'
  const credentials = objectsOf(reviewer.credentials).filter(isStoredObject)
  if (credentials.length === 0) return 'Your profile shows no credential.'
  const hasEnded = credentials.every(({validTo}) => (dayOf(validTo) ?? '9999') < today)
  return hasEnded ? 'Your credential has run out.' : 'Your credential does not hold today.'
}

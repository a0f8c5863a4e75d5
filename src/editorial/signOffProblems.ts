import {isStoredObject, listOf, objectsOf, refOf, textOf} from '../storedValue.ts'
import {check} from './check.ts'
import type {CheckContext, CheckedArticle, CheckedPerson} from './checkInput.ts'
import type {Finding, Problem} from './finding.ts'
import {independentReviewer, qualifiedReviewer} from './gateRules.ts'
import {dayOf} from './isoDate.ts'
import {isIndependenceWaived} from './isIndependenceWaived.ts'
import {mayApprove} from './judgeReviews.ts'
import {publishProblems} from './publishProblems.ts'

/** Rules about the approval so far; a new one settles them. */
const settledBySignOff = new Set(['REV-01', 'REV-02', 'REV-03', 'REV-04', 'REV-05', 'REV-06', 'REV-07'])

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
  const findings = publishProblems(await check(article, context))
  const ids = new Set(findings.map(({id}) => id))
  const isSettled = (id: string) =>
    settledBySignOff.has(id) || (id === 'CIT-01' && noHealthClaim && article.kind === 'practical' && !ids.has('CIT-02'))
  return [...reviewerProblems(article, context, reviewer), ...findings.filter(({id}) => !isSettled(id))]
}

function reviewerProblems(article: CheckedArticle, context: CheckContext, reviewer: CheckedPerson | null): Finding[] {
  const {today} = context
  const finding = ({id, severity, source}: typeof qualifiedReviewer, message: string, fix: string): Finding => {
    const problem: Problem = {path: ['reviews'], message, fix}
    return {id, severity, ...problem, source}
  }
  if (!reviewer) {
    return [
      finding(
        qualifiedReviewer,
        'Your sign-in is not linked to a person of the clinic.',
        'Ask an administrator to link your sign-in to your profile.',
      ),
    ]
  }
  const isAuthor =
    listOf(article.authors).some((author) => refOf(author) === reviewer._id) && !isIndependenceWaived(article, context)
  return [
    ...(isAuthor
      ? [
          finding(
            independentReviewer,
            'You are an author of this article.',
            'Ask another clinician to review what you wrote.',
          ),
        ]
      : []),
    ...(mayApprove(reviewer, today)
      ? []
      : [
          finding(qualifiedReviewer, whyNot(reviewer, today), 'Ask an administrator to bring your profile up to date.'),
        ]),
  ]
}

function whyNot(reviewer: CheckedPerson, today: string): string {
  if (reviewer.isClinician !== true) return 'Your profile does not say that you are a clinician.'
  if (textOf(reviewer.leftOn) !== '' && textOf(reviewer.leftOn) < today) return 'Your profile says that you have left.'
  const credentials = objectsOf(reviewer.credentials).filter(isStoredObject)
  if (credentials.length === 0) return 'Your profile shows no credential.'
  const hasEnded = credentials.every(({validTo}) => (dayOf(validTo) ?? '9999') < today)
  return hasEnded ? 'Your credential has run out.' : 'Your credential does not hold today.'
}

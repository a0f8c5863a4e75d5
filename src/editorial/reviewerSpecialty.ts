import {documentById, listOf, refOf, textOf} from '../storedValue.ts'
import {clinicalApprovals} from './clinicalApprovals.ts'
import type {CheckInput, CheckedPerson} from './checkInput.ts'
import type {Problem} from './finding.ts'

/**
 * What the approvers of the present words lack in knowledge of the field, as problems of REV-06. Of several approvals
 * of the same words, one by the right person is enough.
 */
export function reviewerSpecialtyProblems({article, topic, context, judgement}: CheckInput): Problem[] {
  const {review, path} = judgement
  if (!review) return []
  const approvers = clinicalApprovals(article)
    .filter(({contentHash}) => contentHash?.value === review.contentHash?.value)
    .map(({reviewer}) => documentById(context.people, refOf(reviewer)))
  const lacks = (isRight: (person: CheckedPerson) => boolean) => !approvers.some((each) => each && isRight(each))
  const required = listOf(topic?.requiredReviewerSpecialties).map(textOf).filter(Boolean)
  const isMedication = topic?.kind === 'medication' || article.kind === 'medication'
  return [
    ...(required.length > 0 &&
    lacks(({specialties}) => listOf(specialties).some((each) => required.includes(textOf(each))))
      ? [
          {
            path,
            message: `This subject needs a reviewer of ${required.join(' or ')}.`,
            fix: 'Have such a clinician review it, or complete the specialties on the profile of the reviewer.',
          },
        ]
      : []),
    ...(isMedication && lacks(({prescribes}) => prescribes === true)
      ? [
          {
            path,
            message: 'A page about a medicine needs a reviewer who may prescribe.',
            fix: 'Have a prescriber review it, or switch “May prescribe” on in the profile of the reviewer.',
          },
        ]
      : []),
  ]
}

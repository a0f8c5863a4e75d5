import {dayOf, addMonths} from '../isoDate.ts'
import type {CheckInput} from '../checkInput.ts'
import type {Problem, Rule} from '../finding.ts'
import {
  approvedReview,
  independentReviewer,
  notOnLegalHold,
  notRetired,
  notWithdrawn,
  qualifiedReviewer,
  reviewInDate,
  sameWords,
} from '../gateRules.ts'
import {mayApprove} from '../judgeReviews.ts'
import {reviewMonths} from '../nextReviewDueFor.ts'
import {documentById, objectOf, refOf, textOf} from '../../storedValue.ts'

/**
 * Review rules. The checks are those of the serve gate; here they get their reasons, and the dates are judged as
 * publishing needs them: a page that is out goes on through its grace, a page that goes out must be fresh.
 */
export const reviewRules: readonly Rule<CheckInput>[] = [
  {
    ...approvedReview,
    title: 'A clinician has approved the article',
    why: 'Readers act on health information. Somebody qualified has to have read it and to stand for it.',
  },
  {
    ...independentReviewer,
    title: 'The reviewer is not an author',
    why: 'Nobody sees the mistakes in their own text.',
  },
  {
    ...sameWords,
    title: 'The approved words are the words that go out',
    why: 'An approval covers what was read. A change after it, however small, has been read by nobody.',
  },
  {
    ...qualifiedReviewer,
    title: 'The reviewer was allowed to approve on that day',
    why: 'A review counts when a clinician with a valid credential gave it.',
  },
  {
    ...reviewInDate,
    title: 'The review is in date',
    why: 'Knowledge ages. A page without a next review date is never looked at again.',
    check: reviewDateProblems,
  },
]

/** States that staff set to take a page down. */
export const statusRules: readonly Rule<CheckInput>[] = [
  {
    ...notWithdrawn,
    title: 'A withdrawn page stays down',
    why: 'It was taken down for a reason. Publishing must not bring it back by accident.',
  },
  {
    ...notOnLegalHold,
    title: 'A page on legal hold stays down',
    why: 'While a legal question is open, nothing about the page may change in public.',
  },
  {
    ...notRetired,
    title: 'A retired page stays down',
    why: 'Nobody keeps it up to date any more.',
  },
]

function reviewDateProblems({article, today, judgement, topic, context}: CheckInput): Problem[] {
  const {review, faults, path} = judgement
  const fix = 'Ask a clinician to sign off again; that sets a new date.'
  if (faults.has('date')) {
    return [{path: [...path, 'date'], message: 'The review has no date, or one that is still to come.', fix}]
  }
  const due = dayOf(article.nextReviewDue)
  if (!due) return [{path: ['nextReviewDue'], message: 'No day is set for the next review.', fix}]
  const problems: Problem[] = []
  const extension = objectOf(article.reviewExtension)
  if (due < today) {
    problems.push({path: ['nextReviewDue'], message: `The review was due on ${due}.`, fix})
  }
  const months = reviewMonths(topic, article)
  if (review && due > addMonths(dayOf(review.date) ?? today, months)) {
    problems.push({
      path: ['nextReviewDue'],
      message: `The next review is due on ${due}, more than ${months} months after the last one.`,
      fix: `Choose a day within ${months} months of the review.`,
    })
  }
  if (extension && textOf(extension.until) !== '') {
    const person = documentById(context.people, refOf(extension.reviewer))
    if (!mayApprove(person, today)) {
      problems.push({
        path: ['reviewExtension', 'reviewer'],
        message: 'The extension was not given by a clinician with a valid credential.',
        fix: 'Have a clinician extend the review, or remove the extension.',
      })
    }
  }
  return problems
}

import {addDays, addMonths, dayOf} from '../isoDate.ts'
import type {CheckInput} from '../checkInput.ts'
import type {Problem, Rule} from '../finding.ts'
import {approvedReview, independentReviewer, qualifiedReviewer, reviewInDate, sameWords} from '../gateRules.ts'
import {mayApprove} from '../judgeReviews.ts'
import {reviewMonths} from '../nextReviewDueFor.ts'
import {reviewerSpecialtyProblems} from '../reviewerSpecialty.ts'
import {dueSoonDays} from '../reviewState.ts'
import {wholeReviewDay} from '../wholeReviewDay.ts'
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
    examples: {
      fails: 'An article that nobody has signed off.',
      passes: 'An article with one approved clinical review of its present words.',
    },
  },
  {
    ...independentReviewer,
    title: 'The reviewer is not an author',
    why: 'Nobody sees the mistakes in their own text.',
    examples: {
      fails: 'An article by Dr. Example, approved by Dr. Example.',
      passes: 'The same, approved by another clinician; or waived by the practice owner, and readers are told.',
    },
    check: (input) => [...independentReviewer.check(input), ...waivedProblems(input)],
  },
  {
    ...sameWords,
    title: 'The approved words are the words that go out',
    why: 'An approval covers what was read. A change after it, however small, has been read by nobody.',
    examples: {
      fails: 'One word changed after the approval.',
      passes: 'A page number added to a source after the approval: what was read is the same.',
    },
  },
  {
    ...qualifiedReviewer,
    title: 'The reviewer was allowed to approve on that day',
    why: 'A review counts when a clinician with a valid credential gave it.',
    examples: {
      fails: 'A review on the day after the licence of the reviewer ran out.',
      passes: 'A review on the last day of the licence.',
    },
  },
  {
    ...reviewInDate,
    title: 'The review is in date',
    why: 'Knowledge ages. A page without a next review date is never looked at again.',
    examples: {
      fails: 'A next review that was due yesterday; none set; one more than 24 months after the review.',
      passes: 'A next review that is due today.',
    },
    check: reviewDateProblems,
  },
  {
    id: 'REV-06',
    severity: 'block',
    source: 'Editorial standard',
    impliedBy: ['REV-01'],
    title: 'The reviewer knows the field',
    why: 'Some subjects need a specialist, and a page about a medicine needs somebody who may prescribe it.',
    examples: {
      fails: 'A page about a medicine, reviewed by a psychologist who may not prescribe.',
      passes: 'The same page, reviewed by a psychiatrist who may.',
    },
    check: reviewerSpecialtyProblems,
  },
  {
    id: 'REV-07',
    severity: 'warn',
    source: 'Editorial standard',
    impliedBy: ['REV-01'],
    title: 'The next review is not due soon',
    why: 'A review takes time. Whoever plans it early never has to take a page down.',
    examples: {fails: 'A review that is due in 60 days.', passes: 'A review that is due in 61 days.'},
    check: ({article, today, judgement}) => {
      const due = dayOf(article.nextReviewDue)
      if (judgement.faults.size > 0 || !due || due < today || due > addDays(today, dueSoonDays)) return []
      return [
        {
          path: ['nextReviewDue'],
          message: `The next review is due on ${due}.`,
          fix: 'Ask a clinician to review the page.',
        },
      ]
    },
  },
]

/** A waiver is listed at every check: nobody may forget that the page is not independently reviewed. */
function waivedProblems({judgement: {waiver, path}}: CheckInput): Problem[] {
  if (!waiver) return []
  const reason = textOf(waiver.reason).trim()
  const overridden = {by: refOf(waiver.by), reason, until: dayOf(waiver.until)}
  return [
    {
      path,
      message: 'The reviewer is an author. The practice owner allows it for now.',
      fix: 'Have another clinician review the page before the waiver ends.',
      // A waiver without a reason lifts nothing here; sites go on serving what was published before.
      ...(reason.length >= 15 && {overridden}),
    },
  ]
}

function reviewDateProblems({article, today, judgement, topic, context}: CheckInput): Problem[] {
  const {review, faults, path} = judgement
  const reviewedOn = wholeReviewDay(review, article)
  const fix = 'Ask a clinician to sign off again; that sets a new date.'
  if (faults.has('date')) {
    return [{path: [...path, 'date'], message: 'The review has no date, or one that is still to come.', fix}]
  }
  if (review && !reviewedOn) {
    return [
      {path: [...path, 'basedOn'], message: 'The review of the whole page, on which this one builds, has gone.', fix},
    ]
  }
  const due = dayOf(article.nextReviewDue)
  if (!due) return [{path: ['nextReviewDue'], message: 'No day is set for the next review.', fix}]
  const problems: Problem[] = []
  const extension = objectOf(article.reviewExtension)
  if (due < today) {
    problems.push({path: ['nextReviewDue'], message: `The review was due on ${due}.`, fix})
  }
  const months = reviewMonths(topic, article)
  if (review && due > addMonths(reviewedOn ?? today, months)) {
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

import type {Problem, RunnableRule} from './finding.ts'
import type {GateInput} from './gateInput.ts'
import {dayOf} from './isoDate.ts'
import type {ReviewFault, ReviewJudgement} from './judgeReviews.ts'
import {isRetired, reviewDates} from './reviewDates.ts'

/*
 * The rules of the serve gate. Their texts are short because every site downloads them; the reasons stand in `rules/`,
 * which extends these same values for the publish gate.
 */

/** What the rules of the serve gate read. */
export interface GateRuleInput {
  readonly article: GateInput
  readonly today: string
  readonly judgement: ReviewJudgement
}

type GateRule = RunnableRule<GateRuleInput>

const base = {severity: 'block', source: 'Editorial standard'} as const
const reviewBase = {...base, impliedBy: ['REV-01']} as const
const fix = 'Have a clinician sign it off.'

/** A rule about one fault of the approval. */
const faultCheck =
  (fault: ReviewFault, message: string) =>
  ({judgement: {faults, path}}: GateRuleInput): Problem[] =>
    faults.has(fault) ? [{path, message, fix}] : []

/** A rule about a state that staff set and can end. */
const stateCheck =
  (field: 'withdrawal' | 'legalHold' | 'retirement', isSet: (input: GateRuleInput) => boolean) =>
  (input: GateRuleInput): Problem[] =>
    isSet(input) ? [{path: [field], message: `This page has a ${field} entry.`, fix: 'Remove the entry.'}] : []

export const approvedReview: GateRule = {
  ...base,
  id: 'REV-01',
  check: ({judgement}) =>
    judgement.review ? [] : [{path: ['reviews'], message: 'No clinician has approved these words.', fix}],
}

export const independentReviewer: GateRule = {
  ...reviewBase,
  id: 'REV-02',
  check: faultCheck('author', 'The reviewer is an author.'),
}

export const sameWords: GateRule = {
  ...reviewBase,
  id: 'REV-03',
  check: faultCheck('words', 'The words changed after the approval.'),
}

export const qualifiedReviewer: GateRule = {
  ...reviewBase,
  id: 'REV-04',
  check: faultCheck('reviewer', 'The reviewer had no valid clinical credential that day.'),
}

export const reviewInDate: GateRule = {
  ...reviewBase,
  id: 'REV-05',
  check: ({article, today, judgement: {review, faults, path}}) => {
    const {graceUntil} = reviewDates(article, article.topic, dayOf(review?.date) ?? today)
    if (faults.has('date')) return [{path, message: 'The review date is missing or in the future.', fix}]
    return graceUntil && today <= graceUntil ? [] : [{path: ['nextReviewDue'], message: 'A new review is due.', fix}]
  },
}

export const notWithdrawn: GateRule = {
  ...base,
  id: 'STA-01',
  check: stateCheck('withdrawal', ({article}) => article.withdrawal != null),
}

export const notOnLegalHold: GateRule = {
  ...base,
  id: 'STA-02',
  check: stateCheck('legalHold', ({article}) => !!article.legalHold),
}

export const notRetired: GateRule = {
  ...base,
  id: 'STA-03',
  check: stateCheck('retirement', ({article, today}) => isRetired(article, today)),
}

/** Every rule of the serve gate; `check` runs all of these too. */
export const gateRules: readonly GateRule[] = [
  approvedReview,
  independentReviewer,
  sameWords,
  qualifiedReviewer,
  reviewInDate,
  notWithdrawn,
  notOnLegalHold,
  notRetired,
]

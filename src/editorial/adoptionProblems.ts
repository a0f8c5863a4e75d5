import {adoptedUntil, type AdoptedArticle} from './adoptedUntil.ts'
import type {CheckContext, CheckedArticle, CheckInput} from './checkInput.ts'
import {checkInputOf} from './checkInputOf.ts'
import type {Finding, RunnableRule} from './finding.ts'
import {notOnLegalHold, notRetired, notWithdrawn} from './gateRules.ts'
import {claimRules} from './rules/claimRules.ts'
import {crisisRules} from './rules/crisisRules.ts'
import {privacyRules} from './rules/privacyRules.ts'
import {safetyRules} from './rules/safetyRules.ts'
import {runRules} from './runRules.ts'

/**
 * The rules of the publish gate that an old post has to keep too: safety, privacy, crisis lines and guarantees. CRI-02
 * is not one: a number that nobody has checked lately takes no page down.
 */
export const adoptionRuleIds = ['SAF-01', 'SAF-02', 'SAF-03', 'SAF-04', 'PRV-01', 'CRI-01', 'CRI-03', 'CLM-01'] as const

const kept = [...safetyRules, ...privacyRules, ...crisisRules, ...claimRules].filter(({id}) =>
  adoptionRuleIds.some((each) => each === id),
)

const base = {severity: 'block', source: 'Editorial standard'} as const

/** Somebody has to have said for how long, and that time has to be running. */
const inTime: RunnableRule<CheckInput & {article: AdoptedArticle}> = {
  ...base,
  id: 'ADO-01',
  check: ({article, today}) => {
    const until = adoptedUntil(article)
    if (until && today <= until) return []
    const message = until
      ? `The time of this old post ended on ${until}.`
      : 'This is no old post that may be shown for a while.'
    return [{path: ['adoptionUntil'], message, fix: 'Have a clinician sign it off.'}]
  },
}

/** Once a clinician has looked at a page, only an approval shows it: an old approval or a refusal is no waiting. */
const unjudged: RunnableRule<CheckInput> = {
  ...base,
  id: 'ADO-02',
  check: ({judgement: {review, latest, path}}) =>
    review || latest
      ? [{path, message: 'A clinician has judged this page already.', fix: 'Have a clinician sign it off.'}]
      : [],
}

const rules: readonly RunnableRule<CheckInput & {article: AdoptedArticle}>[] = [
  inTime,
  unjudged,
  notWithdrawn,
  notOnLegalHold,
  notRetired,
  ...kept,
]

/**
 * Why an old post may not be shown without a review on a day; `[]` means it may, with its fixed notice.
 *
 * No override counts here: it is part of a review, and there is none.
 *
 * @param article - The stored article with its system fields. Malformed fields are findings or nothing, never errors.
 * @param context - As for `check`.
 * @throws {EditorialError} `crypto-unavailable`
 *
 * @example
 * const reasons = await adoptionProblems(post, checkContext(documents, {today: '2026-11-24'}))
 */
export async function adoptionProblems(
  article: CheckedArticle & AdoptedArticle,
  context: CheckContext,
): Promise<Finding[]> {
  const input = await checkInputOf(article, context)
  const {adoptionUntil, firstPublished, _createdAt} = article
  return runRules(rules, {...input, article: {...input.article, adoptionUntil, firstPublished, _createdAt}})
}

import type {Words} from '../i18n/words.ts'
import type {Finding} from '../../src/editorial/finding.ts'
import {publishProblems} from '../../src/editorial/publishProblems.ts'

/** The part of a verdict that decides; see `EvaluationState`. */
interface Verdict {
  evaluation: {readonly state: string; readonly findings: readonly Finding[]; readonly adopted: boolean} | null
  current: boolean
  error: Error | null
}

/** Why an article may not be published now, in words for the button's tooltip; `null` when nothing stands in the way. */
export function publishReason({evaluation, current, error}: Verdict, t: Words): string | null {
  if (error) return t('actions.publish.check-failed', {reason: error.message})
  if (!evaluation || !current) return t('actions.publish.checking')
  // Readers may have it as it is, with its notice, until its day.
  if (evaluation.adopted) return null
  const [first, ...others] = publishProblems(evaluation.findings)
  if (!first) return null
  const more = others.length > 0 ? ` ${t('actions.publish.and-more', {count: others.length})}` : ''
  return `${reviewReason(first.id, evaluation.state, t) ?? t('actions.publish.must-fix', {message: first.message, fix: first.fix})}${more}`
}

/** The two usual reasons in fuller words than the rule has. */
function reviewReason(ruleId: string, state: string, t: Words): string | null {
  if (ruleId === 'REV-01')
    return state === 'in-review' ? t('actions.publish.in-review') : t('actions.publish.unreviewed')
  if (ruleId !== 'REV-03') return null
  return state === 'in-review' ? t('actions.publish.in-review') : t('actions.publish.voided')
}

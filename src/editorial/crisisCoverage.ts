import {jurisdictionCovers} from '../jurisdictionCovers.ts'
import {fieldOf, listOf, textOf} from '../storedValue.ts'
import type {CheckInput, CheckedClinic, CheckedCrisisResource} from './checkInput.ts'
import {addDays, dayOf} from './isoDate.ts'

/** How long the check of a crisis number holds, in days. */
export const crisisCheckDays = 180

/** Whether a number was never checked, or last checked more than 180 days before `today`. */
export function isCrisisCheckOld({verifiedOn}: Pick<CheckedCrisisResource, 'verifiedOn'>, today: string): boolean {
  const day = dayOf(verifiedOn)
  return !day || addDays(day, crisisCheckDays) < today
}

/**
 * Whether an article must show a crisis line: a mental health topic, no topic in a mental health clinic, or a text about
 * suicide or self-harm.
 */
export function needsCrisisLine({article, topic, context}: Pick<CheckInput, 'article' | 'topic' | 'context'>): boolean {
  return (
    topic?.specialty === 'mental-health' ||
    (!topic?.specialty && listOf(context.clinic?.specialties).includes('Psychiatric')) ||
    listOf(article.sensitivity).some((value) => value === 'suicide' || value === 'self-harm')
  )
}

/**
 * What the resources lack for each jurisdiction of a clinic, in words; `[]` when each has an emergency number and a
 * crisis line that answers day and night. A helpline is not one, and neither is a line for some people only.
 */
export function crisisGaps(resources: readonly CheckedCrisisResource[], clinic: CheckedClinic | null): string[] {
  const places = listOf(clinic?.jurisdictions).map(textOf)
  if (places.length === 0) return ['crisis lines, because the clinic names no place where it works']
  return places.flatMap((place) => {
    const here = resources.filter(({jurisdiction}) => jurisdictionCovers(textOf(jurisdiction), place))
    const hasEmergency = here.some(({kind, phone}) => kind === 'emergency' && textOf(phone) !== '')
    const hasLine = here.some(
      (resource) =>
        resource.available247 === true &&
        ((resource.kind === 'suicide-crisis' && textOf(resource.phone) !== '') ||
          (resource.kind === 'text-line' && textOf(fieldOf(resource.sms, 'number')) !== '')),
    )
    return [
      ...(hasEmergency ? [] : [`emergency number for ${place}`]),
      ...(hasLine ? [] : [`24-hour crisis line for ${place}`]),
    ]
  })
}

import {jurisdictionCovers} from '../jurisdictionCovers.ts'
import {listOf, objectsOf, refOf, textOf} from '../storedValue.ts'
import type {NoticeReason} from './disclaimerReasons.ts'
import {type CrisisOccasion, resolveCrisisResources, type StoredCrisisResource} from './resolveCrisisResources.ts'

/** Why the resources of a kind stand on an article. */
const WHY_SHOWN: Readonly<Record<string, string>> = {
  emergency: 'Every article shows the emergency number.',
  'suicide-crisis': 'Every article shows it, unless it is plainly about something else than mental health.',
  'text-line': 'Every article shows it, unless it is plainly about something else than mental health.',
  'domestic-abuse': 'The article is about abuse.',
  youth: 'The article is about or for young people.',
  poison: 'The article is about substance use.',
}

/** Why they do not. */
const WHY_NOT_SHOWN: Readonly<Record<string, string>> = {
  'suicide-crisis': 'The article is plainly about something else than mental health.',
  'text-line': 'The article is plainly about something else than mental health.',
  'domestic-abuse': 'Only articles on abuse show it.',
  youth: 'Only articles about or for young people show it.',
  poison: 'Only articles on substance use show it.',
}

/**
 * Why an article shows each crisis resource of the clinic or does not, those shown first and in the order of the page.
 *
 * What is shown is what {@link resolveCrisisResources} says; this only puts it into words.
 */
export function crisisReasons<Resource extends StoredCrisisResource>(
  occasion: CrisisOccasion & {readonly crisisResources: readonly Resource[]},
): NoticeReason<Resource>[] {
  const shown = resolveCrisisResources(occasion)
  const added = objectsOf(occasion.article.additionalCrisisResources).map(refOf)
  const others = objectsOf(occasion.crisisResources).filter((resource) => !shown.includes(resource))
  return [
    ...shown.map((notice) => ({
      notice,
      isShown: true,
      why: added.includes(notice._id) ? 'This article adds it.' : (WHY_SHOWN[textOf(notice.kind)] ?? ''),
    })),
    ...others.map((notice) => ({notice, isShown: false, why: whyNotShown(notice, occasion)})),
  ]
}

function whyNotShown(resource: StoredCrisisResource, occasion: CrisisOccasion): string {
  if (resource.status === 'retired') return 'It is retired.'
  const places = listOf(occasion.clinic?.jurisdictions).map(textOf)
  const place = textOf(resource.jurisdiction)
  if (!places.some((target) => jurisdictionCovers(place, target))) {
    return `It serves ${place || 'no place'}, not the clinic’s places.`
  }
  // Asked as if it spoke every language.
  const speaksAll = {...resource, languages: []}
  if (resolveCrisisResources({...occasion, crisisResources: [speaksAll]}).length > 0) {
    return 'It does not speak the language of the article.'
  }
  return WHY_NOT_SHOWN[textOf(resource.kind)] ?? 'Only articles that add it show it.'
}

import {jurisdictionCovers} from '../jurisdictionCovers.ts'
import {listOf, objectsOf, textOf} from '../storedValue.ts'
import {disclaimerKinds, titleOf} from '../vocabulary.ts'
import {isInForce, resolveDisclaimers, type DisclaimerOccasion, type StoredDisclaimer} from './resolveDisclaimers.ts'

/** Kinds that every article needs. */
const always = ['medical-information', 'emergency']

/** The places where readers of an article meet a text. */
const onArticles = ['article-top', 'article-bottom', 'every-page-footer']

/**
 * The kinds that an article needs and has no text for, each with the place that lacks it (`"emergency in US-FL"`); `[]`
 * when every need is met.
 */
export function disclaimerGaps(
  occasion: DisclaimerOccasion & {readonly disclaimers: readonly StoredDisclaimer[]},
): string[] {
  const {clinic, article} = occasion
  const shown = resolveDisclaimers(occasion).filter(({placements}) =>
    listOf(placements).some((place) => onArticles.includes(textOf(place))),
  )
  const needed = [
    ...always,
    ...(article.disclosures?.affiliateLinks === true ? ['funding-affiliate'] : []),
    ...(article.aiUse?.used === true ? ['ai-content'] : []),
  ]
  const places = listOf(clinic?.jurisdictions).map(textOf)
  return needed.flatMap((kind) => {
    const codes = shown.filter((each) => each.kind === kind).flatMap((each) => listOf(each.jurisdictions).map(textOf))
    const title = titleOf(disclaimerKinds, kind).toLowerCase()
    if (places.length === 0) return codes.length > 0 ? [] : [title]
    return places
      .filter((place) => !codes.some((code) => jurisdictionCovers(code, place)))
      .map((place) => `${title} in ${place}`)
  })
}

/**
 * Pairs of texts in force on a day that answer the same question: one kind, jurisdiction, language and place, under the
 * same conditions.
 */
export function disclaimerOverlaps<Disclaimer extends StoredDisclaimer>(
  disclaimers: readonly Disclaimer[],
  today: string,
): [Disclaimer, Disclaimer][] {
  const inForce = objectsOf(disclaimers).filter((disclaimer) => isInForce(disclaimer, today))
  return inForce.flatMap((first, index) =>
    inForce
      .slice(index + 1)
      .filter((second) => isSameQuestion(first, second))
      .map((second): [Disclaimer, Disclaimer] => [first, second]),
  )
}

function isSameQuestion(first: StoredDisclaimer, second: StoredDisclaimer): boolean {
  const share = (a: unknown, b: unknown) => listOf(a).some((item) => listOf(b).includes(item))
  return (
    first.kind === second.kind &&
    first.language === second.language &&
    share(first.jurisdictions, second.jurisdictions) &&
    share(first.placements, second.placements) &&
    conditionOf(first) === conditionOf(second)
  )
}

function conditionOf({appliesWhen}: StoredDisclaimer): string {
  const {topicKinds, sensitivity, affiliateLinks, aiUsed, telehealth} = appliesWhen ?? {}
  const flags = [affiliateLinks, aiUsed, telehealth].map((flag) => flag === true)
  return JSON.stringify([[...listOf(topicKinds)].sort(), [...listOf(sensitivity)].sort(), flags])
}

import {jurisdictionCovers} from '../jurisdictionCovers.ts'
import {jurisdictionName} from '../names/jurisdictionName.ts'
import {fieldOf, listOf, objectsOf, refOf, textOf} from '../storedValue.ts'
import {sensitivities, titleOf, topicKinds} from '../vocabulary.ts'
import {isInForce, resolveDisclaimers, type DisclaimerOccasion, type StoredDisclaimer} from './resolveDisclaimers.ts'

/** A text or a number, whether an article shows it, and why, in a sentence for staff. */
export interface NoticeReason<Notice> {
  notice: Notice
  isShown: boolean
  why: string
}

/**
 * Why an article shows each disclaimer of the clinic or does not, those shown first.
 *
 * What is shown is what {@link resolveDisclaimers} says; this only puts it into words.
 */
export function disclaimerReasons<Disclaimer extends StoredDisclaimer>(
  occasion: DisclaimerOccasion & {readonly disclaimers: readonly Disclaimer[]},
): NoticeReason<Disclaimer>[] {
  const shown = new Set(resolveDisclaimers(occasion))
  const added = objectsOf(occasion.article.additionalDisclaimers).map(refOf)
  return objectsOf(occasion.disclaimers)
    .map((notice) => {
      const isShown = shown.has(notice)
      const why = isShown
        ? added.includes(notice._id)
          ? 'This article adds it.'
          : whyShown(notice)
        : whyNotShown(notice, occasion)
      return {notice, isShown, why}
    })
    .sort((a, b) => Number(b.isShown) - Number(a.isShown))
}

function whyShown(disclaimer: StoredDisclaimer): string {
  const conditions = conditionsOf(disclaimer)
  const places = placesOf(disclaimer)
  return `${conditions === '' ? 'Every article shows it' : `For articles ${conditions}`}, for readers in: ${places}.`
}

function whyNotShown(disclaimer: StoredDisclaimer, occasion: DisclaimerOccasion): string {
  const {clinic, article, today} = occasion
  if (!isInForce(disclaimer, today)) {
    const ends = textOf(disclaimer.effectiveTo)
    return ends !== '' && ends < today ? `Its last day was ${ends}.` : 'Its first day has not come.'
  }
  const places = listOf(clinic?.jurisdictions).map(textOf)
  const isForPlace = listOf(disclaimer.jurisdictions).some((code) =>
    places.some((place) => jurisdictionCovers(textOf(code), place)),
  )
  if (!isForPlace) return `It is for ${placesOf(disclaimer)}, not for the clinic’s places.`
  const alone = (changes: object) =>
    resolveDisclaimers({...occasion, article: {...article, ...changes}, disclaimers: [disclaimer]}).length > 0
  // Asked alone, so that no other text stands before it.
  if (alone({})) return 'Another text of its kind goes before it: for a nearer place or language, or a newer version.'
  if (alone({language: disclaimer.language})) {
    return `It is in ${textOf(disclaimer.language)}, and the article is in another language.`
  }
  const conditions = conditionsOf(disclaimer)
  return conditions === ''
    ? 'It does not say in which language or where on the page.'
    : `It is only for articles ${conditions}.`
}

const placesOf = ({jurisdictions}: StoredDisclaimer): string =>
  listOf(jurisdictions)
    .map((code) => jurisdictionName(textOf(code)))
    .join(', ')

/** When a text applies, as the end of a sentence about articles; `''` when it always does. */
function conditionsOf({appliesWhen}: StoredDisclaimer): string {
  const titles = <Item extends {value: string; title: string}>(table: readonly Item[], field: string) =>
    listOf(fieldOf(appliesWhen, field)).map((value) => titleOf(table, textOf(value)).toLowerCase())
  const kinds = titles(topicKinds, 'topicKinds')
  const sensitive = titles(sensitivities, 'sensitivity')
  return [
    kinds.length > 0 && `on topics of the kind ${kinds.join(' or ')}`,
    sensitive.length > 0 && `on ${sensitive.join(' or ')}`,
    appliesWhen?.affiliateLinks && 'with affiliate links',
    appliesWhen?.aiUsed && 'written with the help of AI',
    appliesWhen?.telehealth && 'on the page about telehealth',
  ]
    .filter(Boolean)
    .join(' and ')
}

import {jurisdictionCovers} from '../jurisdictionCovers.ts'
import {fieldOf, listOf, numberOf, objectsOf, refOf, textOf} from '../storedValue.ts'
import type {Reference} from './gateInput.ts'

/** What resolution reads of a disclaimer; give whole documents, get the same documents back. */
export interface StoredDisclaimer {
  readonly _id: string
  readonly kind?: string | null
  readonly jurisdictions?: readonly string[] | null
  readonly placements?: readonly string[] | null
  readonly language?: string | null
  readonly version?: number | null
  readonly effectiveFrom?: string | null
  readonly effectiveTo?: string | null
  readonly appliesWhen?: {
    readonly topicKinds?: readonly string[] | null
    readonly sensitivity?: readonly string[] | null
    readonly affiliateLinks?: boolean | null
    readonly aiUsed?: boolean | null
    readonly telehealth?: boolean | null
  } | null
}

/** The article, clinic and day for which texts are chosen. */
export interface DisclaimerOccasion {
  readonly clinic: {readonly jurisdictions?: readonly string[] | null; readonly defaultLanguage?: string | null} | null
  readonly article: {
    readonly language?: string | null
    readonly sensitivity?: readonly string[] | null
    readonly disclosures?: {readonly affiliateLinks?: boolean | null} | null
    readonly aiUse?: {readonly used?: boolean | null} | null
    readonly additionalDisclaimers?: readonly Reference[] | null
  }
  readonly topic?: {readonly kind?: string | null} | null
  /** `YYYY-MM-DD` in the clinic's time zone. */
  readonly today: string
  /** Only the texts of one place; all places when left out. */
  readonly placement?: string
}

/**
 * The disclaimers that an article shows on a day, ordered by kind.
 *
 * For each kind, place and jurisdiction of the clinic one text is in force: among those that apply and that the reader's
 * language allows, the one written for the most specific jurisdiction, then for the nearest language, then the newest
 * version. The article's own additions come on top while they are in force; nothing takes a text away.
 *
 * @example
 * resolveDisclaimers({disclaimers, clinic, article, topic, today: '2026-11-24', placement: 'article-bottom'})
 */
export function resolveDisclaimers<Disclaimer extends StoredDisclaimer>(
  occasion: DisclaimerOccasion & {readonly disclaimers: readonly Disclaimer[]},
): Disclaimer[] {
  const {clinic, article, today, placement} = occasion
  const inForce = objectsOf(occasion.disclaimers).filter((disclaimer) => isInForce(disclaimer, today))
  const placesOf = ({placements}: Disclaimer) =>
    listOf(placements).filter((place) => placement === undefined || place === placement)
  const candidates = inForce.flatMap((disclaimer) => {
    const language = languageRank(textOf(disclaimer.language), readerLanguage(article, clinic))
    if (language === 0 || !applies(disclaimer, occasion)) return []
    const version = String(numberOf(disclaimer.version, 0)).padStart(9, '0')
    return listOf(clinic?.jurisdictions).flatMap((target) =>
      listOf(disclaimer.jurisdictions)
        .filter((code) => jurisdictionCovers(textOf(code), textOf(target)))
        .flatMap((code) =>
          placesOf(disclaimer).map((place) => ({
            slot: [disclaimer.kind, place, target].map(textOf).join(),
            // Sorts as text: how specific, how near the language, how new; the id only makes a tie definite.
            rank: [
              textOf(code).length,
              language,
              version,
              textOf(disclaimer.effectiveFrom),
              textOf(disclaimer._id),
            ].join(),
            disclaimer,
          })),
        ),
    )
  })
  candidates.sort((a, b) => (a.rank < b.rank ? -1 : 1))
  // Of each slot the last entry stays, which ranks highest.
  const chosen = new Map(candidates.map(({slot, disclaimer}) => [slot, disclaimer]))
  const added = objectsOf(article.additionalDisclaimers).map(refOf)
  const additions = inForce.filter((each) => added.includes(each._id) && placesOf(each).length > 0)
  const order = ({kind, _id}: Disclaimer) => `${textOf(kind)},${textOf(_id)}`
  return [...new Set([...chosen.values(), ...additions])].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** Whether a text is in force on a day: from its first day to its last, both included. */
export function isInForce({effectiveFrom, effectiveTo}: StoredDisclaimer, today: string): boolean {
  return (textOf(effectiveFrom) || '9999') <= today && today <= (textOf(effectiveTo) || '9999')
}

/** The language a page is read in: the article's, else the clinic's; `''` when neither says. */
export function readerLanguage(
  article: {readonly language?: string | null},
  clinic: {readonly defaultLanguage?: string | null} | null,
): string {
  return textOf(article.language) || textOf(clinic?.defaultLanguage)
}

/** 3 for the reader's language, 2 for it without a region, 1 for another region's, 0 for another language. */
function languageRank(language: string, wanted: string): number {
  if (language === wanted) return 3
  const primary = wanted.split('-')[0]
  return language === primary ? 2 : !wanted || language.split('-')[0] === primary ? 1 : 0
}

function applies({appliesWhen}: StoredDisclaimer, {article, topic, placement}: DisclaimerOccasion): boolean {
  const kinds = listOf(fieldOf(appliesWhen, 'topicKinds'))
  const sensitivity = listOf(fieldOf(appliesWhen, 'sensitivity'))
  return (
    (kinds.length === 0 || kinds.includes(topic?.kind)) &&
    (sensitivity.length === 0 || listOf(article.sensitivity).some((value) => sensitivity.includes(value))) &&
    (!appliesWhen?.affiliateLinks || article.disclosures?.affiliateLinks === true) &&
    (!appliesWhen?.aiUsed || article.aiUse?.used === true) &&
    (!appliesWhen?.telehealth || placement === 'telehealth-page')
  )
}

import type {CrisisResourceCard, ResolvedDisclaimer} from '../articlePage.ts'
import {resolveCrisisResources} from '../editorial/resolveCrisisResources.ts'
import {resolveDisclaimers} from '../editorial/resolveDisclaimers.ts'
import {clinicWithSite} from '../queries/clinic.ts'
import {type DisclaimerPlacement, disclaimerPlacements, isTermOf} from '../vocabulary.ts'
import {dayOfCall} from './checkArguments.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {invalid} from './invalid.ts'
import type {Listing} from './page.ts'
import {readPage} from './readPage.ts'
import type {Reader} from './reader.ts'
import {siteValidUntil} from './siteValidUntil.ts'
import {toCrisisResourceCard} from './toCrisisResourceCard.ts'
import {toResolvedDisclaimer} from './toResolvedDisclaimer.ts'

/** The page, which is no article, that texts are chosen for. */
export interface PageSubject {
  /** BCP-47; the clinic's own unless given. */
  language?: string
  /** Values of the vocabulary, such as `self-harm`. */
  sensitivity?: readonly string[]
}

export interface DisclaimerQuery extends PageSubject {
  /** Where on the site: `contact-form`, `booking`, `bio` and so on; all places when left out. */
  placement?: DisclaimerPlacement
}

export interface CrisisResourceQuery extends PageSubject {
  /** `young-person` brings youth lines. */
  audience?: string
}

/** One request. */
export async function getDisclaimers(
  reader: Reader,
  {placement, language, sensitivity}: DisclaimerQuery = {},
  options: CallOptions = {},
): Promise<Listing<ResolvedDisclaimer>> {
  if (placement !== undefined && !isTermOf(disclaimerPlacements, placement)) {
    const places = disclaimerPlacements.map(({value}) => value).join(', ')
    throw invalid('getDisclaimers', placement, 'a placement', `one of ${places}`)
  }
  const day = dayOfCall(reader, 'getDisclaimers', options)
  const params = {today: day.earliest}
  const {result: site, syncTags} = await readPage(reader, 'getDisclaimers()', clinicWithSite, params, options)
  const today = day.dayIn(site.clinic?.timeZone)
  const article = {language: language ?? site.clinic?.defaultLanguage, sensitivity}
  const occasion = {clinic: site.clinic, article, today, ...(placement && {placement})}
  return {
    items: resolveDisclaimers({...occasion, disclaimers: site.disclaimers}).map(toResolvedDisclaimer),
    validUntil: siteValidUntil(site, today, null),
    syncTags,
  }
}

/** One request. */
export async function getCrisisResources(
  reader: Reader,
  {audience, language, sensitivity}: CrisisResourceQuery = {},
  options: CallOptions = {},
): Promise<Listing<CrisisResourceCard>> {
  const today = dayOfCall(reader, 'getCrisisResources', options).earliest
  const {result: site, syncTags} = await readPage(reader, 'getCrisisResources()', clinicWithSite, {today}, options)
  const article = {language: language ?? site.clinic?.defaultLanguage, sensitivity, audience}
  const occasion = {clinic: site.clinic, article, crisisResources: site.crisisResources}
  return {items: resolveCrisisResources(occasion).map(toCrisisResourceCard), validUntil: null, syncTags}
}

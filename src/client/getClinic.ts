import type {ClinicCard, CrisisResourceCard, ResolvedDisclaimer} from '../articlePage.ts'
import {addDays, dayOf, earliestOf} from '../editorial/isoDate.ts'
import {resolveCrisisResources} from '../editorial/resolveCrisisResources.ts'
import {resolveDisclaimers} from '../editorial/resolveDisclaimers.ts'
import {clinicWithSite} from '../queries/clinic.ts'
import {dayOfCall, imageBaseUrlOf} from './checkArguments.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {readPage} from './readPage.ts'
import type {Reader} from './reader.ts'
import {siteValidUntil} from './siteValidUntil.ts'
import {toClinicCard} from './toClinicCard.ts'
import {toClinicDetails, type ClinicDetails} from './toClinicDetails.ts'
import {toCrisisResourceCard} from './toCrisisResourceCard.ts'
import {toResolvedDisclaimer} from './toResolvedDisclaimer.ts'

/** The clinic with what belongs on every page of its site. */
export interface ClinicPage extends ClinicCard, ClinicDetails {
  /** Those placed in the footer of every page. */
  disclaimers: readonly ResolvedDisclaimer[]
  crisisResources: readonly CrisisResourceCard[]
  imageBaseUrl: string
  /** First day on which this result may change by itself; `null` when only an edit changes it. */
  validUntil: string | null
  syncTags: readonly string[]
}

/** One request; `null` in a dataset without a clinic. */
export async function getClinic(reader: Reader, options: CallOptions = {}): Promise<ClinicPage | null> {
  const day = dayOfCall(reader, 'getClinic', options)
  const params = {today: day.earliest}
  const {result: site, syncTags} = await readPage(reader, 'getClinic()', clinicWithSite, params, options)
  if (!site.clinic) return null
  const clinic = toClinicCard(site.clinic)
  const today = day.dayIn(clinic.timeZone)
  const details = toClinicDetails(site.details, today)
  const lastDays = details.licences.map(({validTo}) => dayOf(validTo))
  // The foot of a page is chosen as for an article of no subject in the clinic's own language.
  const occasion = {clinic, article: {language: clinic.defaultLanguage}, today, placement: 'every-page-footer'}
  return {
    ...clinic,
    ...details,
    disclaimers: resolveDisclaimers({...occasion, disclaimers: site.disclaimers}).map(toResolvedDisclaimer),
    crisisResources: resolveCrisisResources({...occasion, crisisResources: site.crisisResources}).map(
      toCrisisResourceCard,
    ),
    imageBaseUrl: imageBaseUrlOf(reader),
    validUntil: siteValidUntil(site, today, earliestOf(...lastDays.map((day) => day && addDays(day, 1)))),
    syncTags,
  }
}

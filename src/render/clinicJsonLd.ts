import type {ClinicCard} from '../articlePage.ts'
import type {ClinicDetails} from '../client/toClinicDetails.ts'
import {clinicNode, type ClinicNode} from './clinicNode.ts'
import {credentialNode, npiNode, type CredentialNode, type NpiNode} from './credentialNode.ts'
import {webUrl} from './webUrl.ts'

export type ClinicGraph = ClinicNode & {
  '@context': 'https://schema.org'
  email?: string
  /** The National Provider Identifier. */
  identifier?: NpiNode
  publishingPrinciples?: string
  correctionsPolicy?: string
  hasCredential?: CredentialNode[]
  openingHoursSpecification?: {
    '@type': 'OpeningHoursSpecification'
    dayOfWeek: string[]
    opens: string
    closes: string
  }[]
}

/**
 * schema.org data of the clinic's own page: name, address, phone and opening hours, policies, licences and NPI. A
 * demonstration says that it is one.
 *
 * It is for a page that shows them: of what the page leaves out, pass a copy of the clinic without it.
 *
 * @param options - `siteUrl`: address of the clinic's site.
 */
export function clinicJsonLd(clinic: ClinicCard & Partial<ClinicDetails>, {siteUrl}: {siteUrl: string}): ClinicGraph {
  const {feedbackEmail, npi, policies, licences = []} = clinic
  const graph: ClinicGraph = {'@context': 'https://schema.org', ...clinicNode(clinic, siteUrl)}
  if (clinic.openingHours.length) {
    graph.openingHoursSpecification = clinic.openingHours.map(({days, opens, closes}) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => day),
      opens,
      closes,
    }))
  }
  const editorial = webUrl(policies['editorial'])
  const corrections = webUrl(policies['corrections'])
  if (feedbackEmail) graph.email = feedbackEmail
  if (npi) graph.identifier = npiNode(npi)
  if (editorial) graph.publishingPrinciples = editorial
  if (corrections) graph.correctionsPolicy = corrections
  if (licences.length) graph.hasCredential = licences.map(credentialNode)
  return graph
}

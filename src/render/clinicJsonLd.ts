import type {ClinicCard} from '../articlePage.ts'
import {clinicNode, type ClinicNode} from './clinicNode.ts'

export type ClinicGraph = ClinicNode & {
  '@context': 'https://schema.org'
  openingHoursSpecification?: {
    '@type': 'OpeningHoursSpecification'
    dayOfWeek: string[]
    opens: string
    closes: string
  }[]
}

/**
 * schema.org data of the clinic's own page: name, address, phone and opening hours. A demonstration says that it is one.
 *
 * @param options - `siteUrl`: address of the clinic's site.
 */
export function clinicJsonLd(clinic: ClinicCard, {siteUrl}: {siteUrl: string}): ClinicGraph {
  const graph: ClinicGraph = {'@context': 'https://schema.org', ...clinicNode(clinic, siteUrl)}
  if (clinic.openingHours.length) {
    graph.openingHoursSpecification = clinic.openingHours.map(({days, opens, closes}) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => day),
      opens,
      closes,
    }))
  }
  return graph
}

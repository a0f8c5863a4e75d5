import type {PersonCard} from '../articlePage.ts'
import {personNode, type PersonNode} from './personNode.ts'

export interface PersonGraph extends PersonNode {
  '@context': 'https://schema.org'
  description?: string
  hasCredential?: {
    '@type': 'EducationalOccupationalCredential'
    name: string
    recognizedBy?: {'@type': 'Organization'; name: string}
  }[]
  sameAs?: string
}

/**
 * schema.org data of a person's own page: name, role, biography, credentials and ORCID, as `PersonCard` holds them.
 *
 * `null` for somebody invented: machines are not told that they exist.
 *
 * @param options - `siteUrl`: address of the clinic's site, the base of the ids of people.
 */
export function personJsonLd(person: PersonCard, {siteUrl}: {siteUrl: string}): PersonGraph | null {
  const {bio, credentials, orcid, fictional} = person
  if (fictional) return null
  const graph: PersonGraph = {'@context': 'https://schema.org', ...personNode(person, siteUrl)}
  if (bio) graph.description = bio
  if (credentials.length) {
    graph.hasCredential = credentials.map(({title, issuer}) => ({
      '@type': 'EducationalOccupationalCredential',
      name: title,
      ...(issuer && {recognizedBy: {'@type': 'Organization' as const, name: issuer}}),
    }))
  }
  const digits = /(\d{4}-){3}\d{3}[\dX]$/.exec(orcid ?? '')?.[0]
  if (digits) graph.sameAs = `https://orcid.org/${digits}`
  return graph
}

import type {PersonCard} from '../articlePage.ts'
import type {PersonPage} from '../client/people.ts'
import {credentialNode, npiNode, type CredentialNode, type NpiNode} from './credentialNode.ts'
import {personNode, type PersonNode} from './personNode.ts'
import {webUrl} from './webUrl.ts'

export interface PersonGraph extends PersonNode {
  '@context': 'https://schema.org'
  description?: string
  hasCredential?: CredentialNode[]
  /** The National Provider Identifier. */
  identifier?: NpiNode
  sameAs?: string | string[]
}

/**
 * schema.org data of a person's own page: name, role, biography, credentials, ORCID, NPI and profiles elsewhere.
 *
 * `null` for somebody invented: machines are not told that they exist.
 *
 * @param options - `siteUrl`: address of the clinic's site, the base of the ids of people.
 */
export function personJsonLd(
  person: PersonCard & Partial<Pick<PersonPage, 'npi' | 'sameAs'>>,
  {siteUrl}: {siteUrl: string},
): PersonGraph | null {
  const {bio, credentials, orcid, fictional, npi, sameAs = []} = person
  if (fictional) return null
  const graph: PersonGraph = {'@context': 'https://schema.org', ...personNode(person, siteUrl)}
  if (bio) graph.description = bio
  if (credentials.length) {
    graph.hasCredential = credentials.map(credentialNode)
  }
  const digits = /(\d{4}-){3}\d{3}[\dX]$/.exec(orcid ?? '')?.[0]
  const [first, ...others] = [
    digits ? `https://orcid.org/${digits}` : '',
    ...sameAs.map((each) => webUrl(each) ?? ''),
  ].filter((address) => address !== '')
  if (first) graph.sameAs = others.length ? [first, ...others] : first
  if (npi) graph.identifier = npiNode(npi)
  return graph
}

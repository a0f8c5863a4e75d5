import type {PersonCard} from '../articlePage.ts'
import {cleanText} from './escapeHtml.ts'

/** A person as the line under a title names them. */
export interface PersonNode {
  '@type': 'Person'
  '@id': string
  name: string
  honorificSuffix?: string
  jobTitle?: string
}

/** The same id on every page of the site. */
export const personId = ({id, slug}: PersonCard, siteUrl: string): string =>
  `${siteUrl}#person-${encodeURIComponent(cleanText(slug ?? id))}`

export function personNode(person: PersonCard, siteUrl: string): PersonNode {
  const {name, honorificSuffix, role} = person
  return {
    '@type': 'Person',
    '@id': personId(person, siteUrl),
    name,
    ...(honorificSuffix && {honorificSuffix}),
    ...(role && {jobTitle: role}),
  }
}

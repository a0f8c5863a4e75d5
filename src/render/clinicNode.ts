import type {ClinicCard} from '../articlePage.ts'
import {joined} from '../joined.ts'

export interface ClinicNode {
  '@type': 'MedicalClinic' | ['MedicalClinic', 'Psychiatric']
  '@id': string
  name: string
  url: string
  /** Only of a demonstration: that it is one. */
  disambiguatingDescription?: string
  telephone?: string
  address?: {
    '@type': 'PostalAddress'
    streetAddress?: string
    addressLocality?: string
    addressRegion?: string
    postalCode?: string
    addressCountry?: string
  }
}

/** The clinic that publishes the page: its name, where it is, and its phone when it has one. */
export function clinicNode(
  {displayName, legalName, demo, specialties, phone, address}: ClinicCard,
  siteUrl: string,
): ClinicNode {
  const node: ClinicNode = {
    '@type': specialties.includes('Psychiatric') ? ['MedicalClinic', 'Psychiatric'] : 'MedicalClinic',
    '@id': `${siteUrl}#clinic`,
    name: displayName || legalName,
    url: siteUrl,
  }
  if (demo) node.disambiguatingDescription = 'Demonstration: this clinic is fictional.'
  if (phone) node.telephone = phone
  if (address) {
    const {streetAddress, extendedAddress, addressLocality, addressRegion, postalCode, addressCountry} = address
    const street = joined([streetAddress, extendedAddress], ', ')
    node.address = {
      '@type': 'PostalAddress',
      ...(street && {streetAddress: street}),
      ...(addressLocality && {addressLocality}),
      ...(addressRegion && {addressRegion}),
      ...(postalCode && {postalCode}),
      ...(addressCountry && {addressCountry}),
    }
  }
  return node
}

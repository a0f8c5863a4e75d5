/** A licence, degree or certificate in schema.org's words. */
export interface CredentialNode {
  '@type': 'EducationalOccupationalCredential'
  name: string
  recognizedBy?: {'@type': 'Organization'; name: string}
}

export const credentialNode = ({title, issuer}: {title: string; issuer: string}): CredentialNode => ({
  '@type': 'EducationalOccupationalCredential',
  name: title,
  ...(issuer && {recognizedBy: {'@type': 'Organization', name: issuer}}),
})

/** A National Provider Identifier, which schema.org has no property of its own for. */
export interface NpiNode {
  '@type': 'PropertyValue'
  propertyID: 'NPI'
  value: string
}

export const npiNode = (npi: string): NpiNode => ({'@type': 'PropertyValue', propertyID: 'NPI', value: npi})

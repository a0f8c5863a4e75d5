/** What decides whether a person may review; the gate reads these. */
export const reviewerFields = /* groq */ `
  _id, isClinician, specialties, leftOn,
  credentials[]{title, issuer, jurisdiction, validFrom, validTo}
`

/** A person as readers may see them. */
export const personFields = /* groq */ `
  ${reviewerFields},
  name, "slug": slug.current, honorificSuffix, role, bio, orcid, fictional,
  "photo": photo{"assetId": asset._ref, alt},
  "conflictsOfInterest": conflictsOfInterest.statement
`

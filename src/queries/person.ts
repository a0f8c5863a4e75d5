/** What decides whether a person may review; the gate reads these. */
export const reviewerFields = /* groq */ `_id, isClinician, isPracticeOwner, leftOn, credentials[]{validFrom, validTo}`

/** A person as readers may see them, and what the gate reads. */
export const personFields = /* groq */ `
  _id, name, "slug": slug.current, honorificSuffix, role, isClinician, bio,
  credentials[]{title, issuer, jurisdiction, validFrom, validTo},
  specialties, photo{"assetId": asset._ref, alt}, orcid,
  "conflictsOfInterest": conflictsOfInterest.statement,
  fictional, isPracticeOwner, leftOn
`

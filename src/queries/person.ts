/** What decides whether a person may review; the gate reads these. */
export const reviewerFields = /* groq */ `_id, isClinician, leftOn, credentials[]{validFrom, validTo}`

/** A person as readers may see them. */
export const personFields = /* groq */ `
  _id,
  "id": _id,
  "name": coalesce(name, ""),
  "slug": slug.current,
  "honorificSuffix": coalesce(honorificSuffix, ""),
  "role": coalesce(role, ""),
  "isClinician": isClinician == true,
  "bio": coalesce(bio, ""),
  "credentials": coalesce(credentials[]{
    "title": coalesce(title, ""), "issuer": coalesce(issuer, ""), "jurisdiction": coalesce(jurisdiction, ""),
    validFrom, validTo
  }, []),
  "specialties": coalesce(specialties, []),
  photo{"assetId": coalesce(asset._ref, ""), "alt": coalesce(alt, "")},
  orcid,
  "conflictsOfInterest": coalesce(conflictsOfInterest.statement, ""),
  "fictional": fictional == true,
  leftOn
`

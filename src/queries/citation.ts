/** What says which work a citation is; an approval covers these. */
export const citedWorkFields = /* groq */ `_id, "title": coalesce(title, ""), issued{year, month, day}, doi, pmid, pmcid, isbn, url`

const contributorFields = /* groq */ `
  "family": coalesce(family, ""), "given": coalesce(given, ""), "suffix": coalesce(suffix, ""),
  "nonDroppingParticle": coalesce(nonDroppingParticle, ""), "literal": coalesce(literal, "")
`

/** A cited work with all that a reference list prints; its identity stays as stored, for the hash. */
export const citationFields = /* groq */ `
  ${citedWorkFields},
  "id": _id,
  "kind": coalesce(kind, ""),
  "authors": coalesce(authors[]{${contributorFields}}, []),
  "editors": coalesce(editors[]{${contributorFields}}, []),
  "containerTitle": coalesce(containerTitle, ""),
  "containerTitleShort": coalesce(containerTitleShort, ""),
  "volume": coalesce(volume, ""),
  "issue": coalesce(issue, ""),
  "page": coalesce(page, ""),
  "number": coalesce(number, ""),
  "edition": coalesce(edition, ""),
  "publisher": coalesce(publisher, ""),
  "publisherPlace": coalesce(publisherPlace, ""),
  accessed,
  publicationStatus{"status": coalesce(status, ""), checkedOn, "source": coalesce(source, ""), noticeUrl},
  "verification": coalesce(verification.state, ""),
  studyDesign,
  "keyFinding": coalesce(keyFinding, ""),
  "openAccess": openAccess == true
`

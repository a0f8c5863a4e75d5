/** What says which work a citation is; an approval covers these. */
export const citedWorkFields = /* groq */ `_id, title, issued{year, month, day}, doi, pmid, pmcid, isbn, url`

/** A cited work with all that a reference list prints. */
export const citationFields = /* groq */ `
  ${citedWorkFields},
  kind,
  authors[]{family, given, suffix, nonDroppingParticle, literal},
  editors[]{family, given, suffix, nonDroppingParticle, literal},
  containerTitle, containerTitleShort, volume, issue, page, number, edition, publisher, publisherPlace, accessed,
  publicationStatus{status, checkedOn, source, noticeUrl},
  "verification": verification.state,
  studyDesign, keyFinding, openAccess
`

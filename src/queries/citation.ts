/** What says which work a citation is; an approval covers these. */
export const citedWorkFields = /* groq */ `_id, title, issued{year, month, day}, doi, pmid, pmcid, isbn, url`

/** Few names have more than two parts, and a page has many names: the others are answered where they exist. */
const contributorFields = /* groq */ `
  family, given,
  defined(suffix) => {suffix},
  defined(nonDroppingParticle) => {nonDroppingParticle},
  defined(literal) => {literal}
`

/** A cited work with all that a reference list prints. */
export const citationFields = /* groq */ `
  ${citedWorkFields},
  kind,
  authors[]{${contributorFields}},
  editors[]{${contributorFields}},
  containerTitle, containerTitleShort, volume, issue, page, number, edition, publisher, publisherPlace, accessed,
  publicationStatus{status, checkedOn, source, noticeUrl},
  "verification": verification.state,
  studyDesign, keyFinding, openAccess,
  defined(archiveUrl) => {archiveUrl}
`

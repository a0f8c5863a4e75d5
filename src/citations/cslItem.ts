/** A name as CSL-JSON has it: a person in parts, or a group in `literal`. */
export interface CslName {
  family?: string | undefined
  given?: string | undefined
  suffix?: string | undefined
  literal?: string | undefined
  'dropping-particle'?: string | undefined
  'non-dropping-particle'?: string | undefined
}

/** `{'date-parts': [[2018, 2, 28]]}`; month and day may be missing. */
export interface CslDate {
  'date-parts'?: readonly (readonly (number | string)[])[] | undefined
}

/**
 * One work in CSL-JSON, the fields that a reference can print.
 *
 * Titles may hold the markup CSL allows: `i`, `b`, `sup`, `sub` and `<span class="nocase">`.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  id?: string | number | undefined
  /** `article-journal`, `book`, `chapter`, `report`, `webpage` ...; an unknown type is set like an article. */
  type: string
  title?: string | undefined
  'title-short'?: string | undefined
  author?: readonly CslName[] | undefined
  editor?: readonly CslName[] | undefined
  translator?: readonly CslName[] | undefined
  'container-title'?: string | undefined
  'container-title-short'?: string | undefined
  'collection-title'?: string | undefined
  'collection-number'?: string | number | undefined
  'part-title'?: string | undefined
  issued?: CslDate | undefined
  accessed?: CslDate | undefined
  volume?: string | number | undefined
  issue?: string | number | undefined
  'supplement-number'?: string | number | undefined
  'chapter-number'?: string | number | undefined
  'number-of-volumes'?: string | number | undefined
  'number-of-pages'?: string | number | undefined
  version?: string | number | undefined
  page?: string | number | undefined
  number?: string | number | undefined
  edition?: string | number | undefined
  'event-title'?: string | undefined
  'event-place'?: string | undefined
  /** `in press`, `forthcoming`; printed where a date is missing. */
  status?: string | undefined
  genre?: string | undefined
  publisher?: string | undefined
  'publisher-place'?: string | undefined
  language?: string | undefined
  DOI?: string | undefined
  URL?: string | undefined
  PMID?: string | undefined
  PMCID?: string | undefined
  ISBN?: string | undefined
  ISSN?: string | undefined
  abstract?: string | undefined
}

import {defineQuery} from 'groq'
import type {QueryParams, TypedQuery} from '../client/typedQuery.ts'
import {clinicZone} from './clinic.ts'
import type {PersonBySlugQueryResult, PersonListQueryResult} from '../generated/sanity.types.ts'

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

/**
 * One person by the slug of their profile.
 *
 * Params: `$slug` string.
 */
const personBySlugQuery = defineQuery(/* groq */ `// clinic-content: person by slug
{"person": *[_type == "person" && slug.current == $slug][0]{${personFields}, npi, sameAs}}`)

/**
 * One page of the people who have a profile and have not left, by name.
 *
 * Params: `$today` `YYYY-MM-DD`, no later than the clinic's day; `$afterOn`, `$afterId` name in lower case and id of the last one of the page before,
 * or `null`.
 */
export const personListQuery = defineQuery(/* groq */ `// clinic-content: person list
*[_type == "person" && defined(slug.current) && (!defined(leftOn) || leftOn >= $today)
  && ($afterId == null || lower(coalesce(name, "")) > $afterOn || (lower(coalesce(name, "")) == $afterOn && _id > $afterId))
] | order(lower(coalesce(name, "")) asc, _id asc)[0...101]{${personFields}, "sortedBy": lower(coalesce(name, "")), ${clinicZone}}`)

export interface PersonListQueryParams extends QueryParams {
  today: string
  afterOn: string | null
  afterId: string | null
}

/** {@link personBySlugQuery} with its types. */
export const personBySlug: TypedQuery<PersonBySlugQueryResult, {readonly slug: string}> = personBySlugQuery

/** {@link personListQuery} with its types, for `count` people. */
export function personList(count: number): TypedQuery<PersonListQueryResult, PersonListQueryParams> {
  return personListQuery.replace('[0...101]', `[0...${count}]`)
}

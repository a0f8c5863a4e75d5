import {defineQuery} from 'groq'
import type {QueryParams, TypedQuery} from '../client/typedQuery.ts'
import type {TopicBySlugQueryResult, TopicListQueryResult} from '../generated/sanity.types.ts'

/** What an article shows of its subject. */
export const topicFields = /* groq */ `
  _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement
`

/** The topics around one, by name. */
const neighbourFields = /* groq */ `_id, name, "slug": slug.current`

/**
 * One topic by its slug with the topics around it.
 *
 * Params: `$slug` string.
 */
const topicBySlugQuery = defineQuery(/* groq */ `// clinic-content: topic by slug
{
  "topic": *[_type == "topic" && slug.current == $slug][0]{
    ${topicFields}, synonyms,
    "broader": broader->{${neighbourFields}},
    "narrower": *[_type == "topic" && broader._ref == ^._id] | order(lower(name) asc, _id asc)[0...100]{${neighbourFields}},
    "related": related[]->{${neighbourFields}}
  }
}`)

/**
 * One page of the topics by name.
 *
 * Params: `$kind` or `null` for any; `$afterOn`, `$afterId` name in lower case and id of the last one of the page
 * before, or `null`.
 */
export const topicListQuery = defineQuery(/* groq */ `// clinic-content: topic list
*[_type == "topic" && defined(slug.current) && ($kind == null || kind == $kind)
  && ($afterId == null || lower(coalesce(name, "")) > $afterOn || (lower(coalesce(name, "")) == $afterOn && _id > $afterId))
] | order(lower(coalesce(name, "")) asc, _id asc)[0...101]{${topicFields}, "sortedBy": lower(coalesce(name, ""))}`)

export interface TopicListQueryParams extends QueryParams {
  kind: string | null
  afterOn: string | null
  afterId: string | null
}

/** {@link topicBySlugQuery} with its types. */
export const topicBySlug: TypedQuery<TopicBySlugQueryResult, {readonly slug: string}> = topicBySlugQuery

/** {@link topicListQuery} with its types, for `count` topics. */
export function topicList(count: number): TypedQuery<TopicListQueryResult, TopicListQueryParams> {
  return topicListQuery.replace('[0...101]', `[0...${count}]`)
}

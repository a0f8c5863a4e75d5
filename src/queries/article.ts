import {defineQuery} from 'groq'
import type {QueryParams, TypedQuery} from '../client/typedQuery.ts'
import type {
  ArticleByPathQueryResult,
  ArticleBySlugQueryResult,
  ArticleListQueryResult,
  ArticleSearchQueryResult,
  CorrectionListQueryResult,
  MovedArticlesQueryResult,
  RelatedArticlesQueryResult,
} from '../generated/sanity.types.ts'
import {citationFields, citedWorkFields} from './citation.ts'
import {clinicZone, siteFields} from './clinic.ts'
import {personFields, reviewerFields} from './person.ts'
import {topicFields} from './topic.ts'

/**
 * Every place where a `cite` mark may stand, block by block of the content model.
 *
 * Listed because GROQ cannot search at any depth; a test compares it with the model.
 */
const citedRefs = /* groq */ `
  coalesce(^.body[].markDefs[].citations[]._ref, []) +
  coalesce(^.body[].body[].markDefs[].citations[]._ref, []) +
  coalesce(^.body[].points[].markDefs[].citations[]._ref, []) +
  coalesce(^.body[].benefits[].markDefs[].citations[]._ref, []) +
  coalesce(^.body[].risks[].markDefs[].citations[]._ref, []) +
  coalesce(^.body[].alternatives[].markDefs[].citations[]._ref, []) +
  coalesce(^.body[].withoutTreatment[].markDefs[].citations[]._ref, []) +
  coalesce(^.body[].answer[].markDefs[].citations[]._ref, [])
`

/**
 * The same references, each as often as it stands: a list follows them one by one, which costs less than a search for
 * each of its articles, and what it needs of a work is so little that a repetition weighs less.
 */
const cited = /* groq */ `
  coalesce(body[].markDefs[].citations[], []) +
  coalesce(body[].body[].markDefs[].citations[], []) +
  coalesce(body[].points[].markDefs[].citations[], []) +
  coalesce(body[].benefits[].markDefs[].citations[], []) +
  coalesce(body[].risks[].markDefs[].citations[], []) +
  coalesce(body[].alternatives[].markDefs[].citations[], []) +
  coalesce(body[].withoutTreatment[].markDefs[].citations[], []) +
  coalesce(body[].answer[].markDefs[].citations[], [])
`

/** Authors, reviewers, and who has lifted a rule. */
const peopleRefs = /* groq */ `(
  coalesce(^.authors[]._ref, []) + coalesce(^.reviews[].reviewer._ref, []) + coalesce(^.waivers[].by._ref, [])
)`

/**
 * The fields that an approval covers and the gate reads, as stored: references stay `{_ref}`, blocks and marks stay raw,
 * so that the hash of this projection is the hash of the document.
 */
const gatedFields = /* groq */ `
  title, summary, body, primaryTopic, topics, sensitivity, disclosures, language, kind, audience, authors,
  reviews[]{
    _key, reviewer, date, kind, outcome, contentHash, basedOn, noHealthClaim, evidenceSearchedTo, rulesVersion
  },
  waivers[]{ruleId, by, until}, nextReviewDue, reviewExtension, reviewRequestedOn, withdrawal, legalHold, retirement,
  "topic": primaryTopic->{${topicFields}}
`

/** What a list entry shows as it is. */
const cardFields = /* groq */ `_id, "slug": slug.current, firstPublished, dateModified, "noindex": seo.noindex == true`

/** A whole page: what the gate reads, what is shown besides, and each referenced document once. */
const articlePageFields = /* groq */ `
  ${gatedFields},
  furtherReading, additionalCrisisResources, additionalDisclaimers, aiUse, safetyNotice, hiddenBlocks, adoptionUntil, _createdAt,
  "shown": {
    ${cardFields}, formerSlugs, byline,
    "disclosures": disclosures{funding, conflicts, affiliateLinks, statement},
    "aiUse": aiUse{used, purpose, tool, humanReviewed, statement},
    "changeLog": changeLog[]{date, type, note},
    "heroImage": heroImage{"assetId": asset._ref, alt, decorative, credit},
    "seo": {"title": seo.title, "description": seo.description},
    defined(sections) => {"sections": sections[]{heading, aspect}}
  },
  "citations": *[_type == "citation" && _id in (${citedRefs} + coalesce(^.furtherReading[]._ref, []))]{${citationFields}},
  "people": *[_type == "person" && _id in ${peopleRefs}]{${personFields}}
`

/** Where an article is now, for an address that points to it, and from which day it is there no more. */
const whereabouts = /* groq */ `
  "slug": slug.current,
  "goneFrom": select(defined(withdrawal) => "", defined(retirement) => coalesce(retirement.on, "")),
  "isHeld": legalHold == true,
  "note": withdrawal.note
`

/** The article that a slug names. */
const withSlug = /* groq */ `_type == "article" && slug.current == $slug && ($language == null || language == $language)`

/**
 * One article by its slug with everything its page shows: one request, each referenced document once.
 *
 * Params: `$slug` string; `$language` BCP-47 or `null` for any; `$today` `YYYY-MM-DD`, no later than the clinic's day. The
 * gate decides afterwards whether it may be served.
 */
const articleBySlugQuery = defineQuery(/* groq */ `// clinic-content: article by slug
{
  "article": *[${withSlug}][0]{${articlePageFields}},
  ${siteFields}
}`)

/**
 * What an address means today: the article itself, the one that once had this slug, or one that has gone.
 *
 * Params: as {@link articleBySlugQuery}.
 */
const articleByPathQuery = defineQuery(/* groq */ `// clinic-content: article by path
{
  "article": *[${withSlug}][0]{
    ${articlePageFields},
    "place": {${whereabouts}, "movedTo": retirement.redirectTo->{${whereabouts}}}
  },
  "former": *[_type == "article" && $slug in formerSlugs && ($language == null || language == $language)][0]{
    ${whereabouts}, "movedTo": retirement.redirectTo->{${whereabouts}}
  },
  ${siteFields}
}`)

/**
 * What an article must have for any list to hold it; the gate decides the rest on the words themselves.
 *
 * Params: `$today` `YYYY-MM-DD`, no later than the clinic's day; `$dueFrom` `YYYY-MM-DD`, the review date before which no
 * grace reaches that day.
 */
const listable = /* groq */ `_type == "article" && defined(slug.current)
  && !defined(withdrawal) && legalHold != true && (!defined(retirement) || retirement.on > $today)
  && count(reviews[kind == "clinical" && outcome == "approved"]) > 0 && nextReviewDue >= $dueFrom`

/** Params: `$topic` slug of a topic, `$kind`, `$audience`, `$language` BCP-47, each `null` for any. */
const chosen = /* groq */ `($kind == null || kind == $kind)
  && ($audience == null || audience == $audience)
  && ($language == null || language == $language)
  && ($topic == null || $topic in [primaryTopic->slug.current, ...topics[]->slug.current])`

/** An entry of a list: what its gate needs and what it shows, with the words, because an approval is bound to them. */
const listedFields = /* groq */ `
  ${gatedFields}, ${clinicZone},
  "shown": {${cardFields}},
  "citations": ((${cited})[]->)[defined(_id)]{${citedWorkFields}},
  "people": ((coalesce(authors, []) + coalesce(reviews[].reviewer, []) + coalesce(waivers[].by, []))[]->)[defined(_id)]{${reviewerFields}}
`

/**
 * One page of a list, newest first, with what the gate needs to agree with the article's own page.
 *
 * Params: of {@link listable} and {@link chosen}; `$afterOn`, `$afterId` the last article of the page before, or `null`.
 */
export const articleListQuery = defineQuery(/* groq */ `// clinic-content: article list
*[${listable} && ${chosen}
  && ($afterId == null || coalesce(firstPublished, "") < $afterOn
    || (coalesce(firstPublished, "") == $afterOn && _id > $afterId))
] | order(coalesce(firstPublished, "") desc, _id asc)[0...101]{${listedFields}}`)

/** All words of a text that stand on its page, also inside its blocks. */
const bodyWords = /* groq */ `
  pt::text(body),
  pt::text(body[].body[]),
  pt::text(body[].points[]),
  pt::text(body[].benefits[]),
  pt::text(body[].risks[]),
  pt::text(body[].alternatives[]),
  pt::text(body[].withoutTreatment[]),
  pt::text(body[].answer[]),
  ...body[].question, ...body[].title, ...body[].caption, ...body[].quote, ...body[].rows[].cells[]
`

/**
 * The articles in which every word stands, those that have it in the title first.
 *
 * Params: `$words` list of words for GROQ's `match`, which takes `*` at the end of one; of {@link listable} and
 * {@link chosen}.
 */
export const articleSearchQuery = defineQuery(/* groq */ `// clinic-content: article search
*[${listable} && ${chosen}
  && [title, summary, primaryTopic->name, ...topics[]->name, ...topics[]->synonyms[], ${bodyWords}] match $words
] | score(boost(title match $words, 4), boost(summary match $words, 2)) | order(_score desc, _id asc)[0...100]{
  ${listedFields}, hiddenBlocks, "topicNames": [primaryTopic->name, ...topics[]->name, ...topics[]->synonyms[]][defined(@)]
}`)

/**
 * The newest articles in the language of one that share a topic with it.
 *
 * Params: `$slug` string; of {@link listable}; `$language` BCP-47 or `null` for any.
 */
const relatedArticlesQuery = defineQuery(/* groq */ `// clinic-content: related articles
{"article": *[${withSlug}][0]{
  "topics": [primaryTopic._ref, ...topics[]._ref][defined(@)],
  "articles": *[${listable} && _id != ^._id && language == ^.language
    && references([^.primaryTopic._ref, ...^.topics[]._ref][defined(@)])
  ] | order(coalesce(firstPublished, "") desc, _id asc)[0...50]{${listedFields}}
}}`)

/**
 * Articles whose change log tells readers of a correction, the latest first.
 *
 * Params: of {@link listable} and {@link chosen}; `$afterOn`, `$afterId` the last article of the page before, or `null`.
 */
export const correctionListQuery = defineQuery(/* groq */ `// clinic-content: corrections
*[${listable} && ${chosen} && count(changeLog[type == "correction" && defined(date)]) > 0]{
  ${listedFields},
  "corrections": changeLog[type == "correction" && defined(date)] | order(date desc){date, note}
}[$afterId == null || corrections[0].date < $afterOn || (corrections[0].date == $afterOn && shown._id > $afterId)
] | order(corrections[0].date desc, shown._id asc)[0...101]`)

/**
 * Every article that an address of former days may point to, and every address in use.
 *
 * Params: `$language` BCP-47 or `null` for any.
 */
const movedArticlesQuery = defineQuery(/* groq */ `// clinic-content: moved articles
{
  "inUse": *[_type == "article" && defined(slug.current) && ($language == null || language == $language)].slug.current,
  "articles": *[_type == "article" && ($language == null || language == $language)
    && (count(formerSlugs) > 0 || defined(withdrawal) || defined(retirement))] | order(_id asc){
    ${whereabouts}, formerSlugs, "isWithdrawn": defined(withdrawal),
    "movedTo": retirement.redirectTo->{${whereabouts}}
  },
  ${clinicZone}
}`)

export interface ArticleQueryParams extends QueryParams {
  slug: string
  language: string | null
  today: string
}

/** What any list is asked with. */
interface ListableParams extends QueryParams {
  today: string
  dueFrom: string
}

interface ChosenParams extends ListableParams {
  topic: string | null
  kind: string | null
  audience: string | null
  language: string | null
}

export interface ArticleListQueryParams extends ChosenParams {
  afterOn: string | null
  afterId: string | null
}

export interface ArticleSearchQueryParams extends ChosenParams {
  words: readonly string[]
}

export interface RelatedArticlesQueryParams extends ListableParams {
  slug: string
  language: string | null
}

export interface MovedArticlesQueryParams extends QueryParams {
  language: string | null
}

/** {@link articleBySlugQuery} with its types. */
export const articleBySlug: TypedQuery<ArticleBySlugQueryResult, ArticleQueryParams> = articleBySlugQuery

/** {@link articleByPathQuery} with its types. */
export const articleByPath: TypedQuery<ArticleByPathQueryResult, ArticleQueryParams> = articleByPathQuery

/** {@link relatedArticlesQuery} with its types. */
export const relatedArticles: TypedQuery<RelatedArticlesQueryResult, RelatedArticlesQueryParams> = relatedArticlesQuery

/** {@link movedArticlesQuery} with its types. */
export const movedArticles: TypedQuery<MovedArticlesQueryResult, MovedArticlesQueryParams> = movedArticlesQuery

/** {@link articleListQuery} with its types, for `count` articles: GROQ wants a slice written out, TypeGen a constant. */
export function articleList(count: number): TypedQuery<ArticleListQueryResult, ArticleListQueryParams> {
  return articleListQuery.replace('[0...101]', `[0...${count}]`)
}

/** {@link articleSearchQuery} with its types, for at most `count` articles. */
export function articleSearch(count: number): TypedQuery<ArticleSearchQueryResult, ArticleSearchQueryParams> {
  return articleSearchQuery.replace('[0...100]', `[0...${count}]`)
}

/** {@link correctionListQuery} with its types, for `count` articles. */
export function correctionList(count: number): TypedQuery<CorrectionListQueryResult, ArticleListQueryParams> {
  return correctionListQuery.replace('[0...101]', `[0...${count}]`)
}

import {defineQuery} from 'groq'
import {citationFields, citedWorkFields} from './citation.ts'
import {theClinic} from './clinic.ts'
import {crisisResourcesInUse} from './crisisResource.ts'
import {disclaimersInForce} from './disclaimer.ts'
import {personFields, reviewerFields} from './person.ts'
import {topicFields} from './topic.ts'

/**
 * Every place where a `cite` mark may stand, block by block of the content model.
 *
 * Listed because GROQ cannot search at any depth; a test compares it with the model.
 */
const citedRefs = /* groq */ `
  ...^.body[].markDefs[].citations[]._ref,
  ...^.body[].body[].markDefs[].citations[]._ref,
  ...^.body[].points[].markDefs[].citations[]._ref,
  ...^.body[].benefits[].markDefs[].citations[]._ref,
  ...^.body[].risks[].markDefs[].citations[]._ref,
  ...^.body[].alternatives[].markDefs[].citations[]._ref,
  ...^.body[].withoutTreatment[].markDefs[].citations[]._ref,
  ...^.body[].answer[].markDefs[].citations[]._ref
`

/**
 * The fields that an approval covers and the gate reads, as stored: references stay `{_ref}`, blocks and marks stay raw,
 * so that the hash of this projection is the hash of the document.
 */
const reviewedFields = /* groq */ `
  _id, title, summary, body, primaryTopic, topics, sensitivity, disclosures,
  language, kind, audience, authors,
  reviews[]{_key, reviewer, date, kind, outcome, contentHash, evidenceSearchedTo, rulesVersion},
  nextReviewDue, reviewExtension, reviewRequestedOn, withdrawal, legalHold, retirement, firstPublished, dateModified
`

/** A whole page: the article, each referenced document once beside it. */
const articlePageFields = /* groq */ `
  ${reviewedFields},
  slug, formerSlugs, furtherReading, byline, additionalCrisisResources, additionalDisclaimers, aiUse,
  safetyNotice, changeLog[]{date, type, note}, seo,
  "heroImage": heroImage{"assetId": asset._ref, alt, decorative, credit},
  "topic": primaryTopic->{${topicFields}},
  "citations": *[_type == "citation" && _id in [${citedRefs}, ...^.furtherReading[]._ref]]{${citationFields}},
  "people": *[_type == "person" && _id in [
    ...^.authors[]._ref, ...^.reviews[].reviewer._ref, ^.reviewExtension.reviewer._ref
  ]]{${personFields}}
`

/** Where an article is now, for an address that points to it. */
const whereabouts = /* groq */ `
  "slug": slug.current,
  "isGone": defined(withdrawal) || (defined(retirement) && coalesce(retirement.date, "") <= $today)
`

/** What stands around any article of the dataset. */
const siteFields = /* groq */ `
  ${theClinic},
  ${disclaimersInForce},
  ${crisisResourcesInUse}
`

/**
 * One article by its slug with everything its page shows: one request, each referenced document once.
 *
 * Params: `$slug` string; `$language` BCP-47 or `null` for any; `$today` `YYYY-MM-DD`. The gate decides afterwards
 * whether it may be served.
 */
export const articleBySlugQuery = defineQuery(/* groq */ `// clinic-content: article by slug
{
  "article": *[_type == "article" && slug.current == $slug && ($language == null || language == $language)][0]{
    ${articlePageFields}
  },
  ${siteFields}
}`)

/**
 * What an address means today: the article itself, the one that once had this slug, or one that has gone.
 *
 * Params: as {@link articleBySlugQuery}.
 */
export const articleByPathQuery = defineQuery(/* groq */ `// clinic-content: article by path
{
  "article": *[_type == "article" && slug.current == $slug && ($language == null || language == $language)][0]{
    ${articlePageFields},
    "movedTo": retirement.redirectTo->{${whereabouts}}
  },
  "former": *[_type == "article" && $slug in formerSlugs && ($language == null || language == $language)][0]{
    ${whereabouts},
    "movedTo": retirement.redirectTo->{${whereabouts}}
  },
  ${siteFields}
}`)

/**
 * One page of a list, newest first, with what the gate needs to agree with the article's own page: the words
 * themselves, because an approval is bound to them.
 *
 * Params: `$today` `YYYY-MM-DD`; `$topic` topic slug, `$kind`, `$audience`, `$language`, each `null` for any; `$dueFrom` `YYYY-MM-DD`, the
 * review date before which no grace reaches today; `$afterOn`, `$afterId` the last article of the page before, or
 * `null`.
 */
export const articleListQuery = defineQuery(/* groq */ `// clinic-content: article list
*[_type == "article" && defined(slug.current)
  && ($kind == null || kind == $kind)
  && ($audience == null || audience == $audience)
  && ($language == null || language == $language)
  && ($topic == null || $topic in [primaryTopic->slug.current, ...topics[]->slug.current])
  && !defined(withdrawal) && legalHold != true && (!defined(retirement) || retirement.date > $today)
  && count(reviews[kind == "clinical" && outcome == "approved"]) > 0 && nextReviewDue >= $dueFrom
  && ($afterId == null || coalesce(firstPublished, "") < $afterOn
    || (coalesce(firstPublished, "") == $afterOn && _id > $afterId))
] | order(coalesce(firstPublished, "") desc, _id asc)[0...101]{
  ${reviewedFields},
  "slug": slug.current,
  "topic": primaryTopic->{${topicFields}},
  "citations": *[_type == "citation" && _id in [${citedRefs}]]{${citedWorkFields}},
  "people": *[_type == "person" && _id in [...^.reviews[].reviewer._ref, ...^.authors[]._ref]]{${reviewerFields}}
}`)

/** The most articles that one page of a list may ask for. */
export const MOST_PER_PAGE = 100

/** The list query for `count` articles: GROQ wants a slice written out, and TypeGen a constant. */
export function articleListQueryOf(count: number): string {
  return articleListQuery.replace('[0...101]', `[0...${count}]`)
}

/*
 * The rules of resolution written a second time, in GROQ, from their description and not from the code. Whoever reads a
 * dataset without this package's TypeScript may use them as they are.
 */

/** A text written for a place also holds in its parts: `US` covers `US-FL`. */
const covers = (code: string, place: string) => `(${code} == ${place} || string::startsWith(${place}, ${code} + "-"))`

/** 3 for the reader's language, 2 for it without a region, 1 for another region's, 0 for another language. */
const nearness = /* groq */ `select(
  coalesce(language, "") == $language => 3,
  coalesce(language, "") == $primaryLanguage => 2,
  $language == "" || string::split(coalesce(language, ""), "-")[0] == $primaryLanguage => 1,
  0
)`

const inForce = /* groq */ `defined(effectiveFrom) && effectiveFrom <= $today && (!defined(effectiveTo) || $today <= effectiveTo)`

const applies = /* groq */ `
  (count(coalesce(appliesWhen.topicKinds, [])) == 0 || $topicKind in appliesWhen.topicKinds)
  && (count(coalesce(appliesWhen.sensitivity, [])) == 0 || count(appliesWhen.sensitivity[@ in $sensitivity]) > 0)
  && (appliesWhen.affiliateLinks != true || $affiliateLinks)
  && (appliesWhen.aiUsed != true || $aiUsed)
  && (appliesWhen.telehealth != true || $placement == "telehealth-page")`

/**
 * Ids of the disclaimers in force for an article.
 *
 * Params: `$today`; `$jurisdictions` of the clinic; `$language` of the reader, `""` for unknown, and `$primaryLanguage`,
 * its part before the hyphen; `$topicKind`, `$sensitivity`, `$affiliateLinks`, `$aiUsed` of the article; `$added`, the
 * ids of its own additions; `$placement`, or `null` for all; `$slots`, one `{kind, placement, place}` for each kind,
 * placement and jurisdiction there is.
 */
export const disclaimersQuery = /* groq */ `array::unique(
  $slots[$placement == null || placement == $placement]{
    "id": *[_type == "disclaimer" && kind == ^.kind && ^.placement in placements
      && ${inForce} && ${applies} && ${nearness} > 0
      && count(jurisdictions[${covers('@', '^.^.place')}]) > 0
    ] | order(
      select(^.place in jurisdictions => 2, 1) desc,
      ${nearness} desc,
      coalesce(version, 0) desc,
      effectiveFrom desc,
      _id desc
    )[0]._id
  }[defined(id)].id
  + *[_type == "disclaimer" && _id in $added && ${inForce} && (($placement == null && count(placements) > 0) || $placement in placements)]._id
)`

/**
 * Ids of the crisis resources in an article's box, the most urgent first.
 *
 * Params: `$jurisdictions`, `$primaryLanguage`, `$sensitivity`, `$added` as above; `$audience` of the article;
 * `$specialty` of its topic, `null` when it has none.
 */
export const crisisResourcesQuery = /* groq */ `*[_type == "crisisResource" && status != "retired" && (
  _id in $added
  || (
    (kind == "emergency"
      || (kind in ["suicide-crisis", "text-line"]
        && (!defined($specialty) || $specialty == "mental-health" || count($sensitivity[@ != "none"]) > 0))
      || (kind == "domestic-abuse" && "abuse" in $sensitivity)
      || (kind == "youth" && ("minors" in $sensitivity || $audience == "young-person"))
      || (kind == "poison" && "substance-use" in $sensitivity))
    && count($jurisdictions[${covers('^.jurisdiction', '@')}]) > 0
    && (kind == "emergency" || $primaryLanguage == "" || count(coalesce(languages, [])) == 0
      || count(languages[string::split(@, "-")[0] == $primaryLanguage]) > 0)
  )
)] | order(
  select(
    kind == "emergency" => 1, kind == "suicide-crisis" => 2, kind == "text-line" => 3, kind == "domestic-abuse" => 4,
    kind == "youth" => 5, kind == "poison" => 6, kind == "veterans" => 7, kind == "helpline" => 8, 9
  ) asc,
  coalesce(priority, 999) asc,
  _id asc
)._id`

/**
 * The disclaimers that may apply to a page, those to come included.
 *
 * Params: `$today` `YYYY-MM-DD`, no later than the clinic's day. Which of them a page shows (day, jurisdiction, placement,
 * language, topic) is decided by `resolveDisclaimers`, in one place for site, Studio and seed.
 */
export const disclaimersFrom = /* groq */ `
  "disclaimers": *[_type == "disclaimer" && defined(effectiveFrom) && (!defined(effectiveTo) || effectiveTo >= $today)]{
    _id, kind, title, shortText, fullText, jurisdictions, placements, language, version,
    effectiveFrom, effectiveTo, appliesWhen, isTemplate
  }
`

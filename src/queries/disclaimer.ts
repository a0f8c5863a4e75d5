/**
 * The disclaimers that may apply to a page, and the next day on which a new one starts.
 *
 * Params: `$today` `YYYY-MM-DD`. Which of them a page shows (jurisdiction, placement, language, topic) is decided by
 * `resolveDisclaimers`, in one place for site, Studio and seed.
 */
export const disclaimersInForce = /* groq */ `
  "disclaimers": *[_type == "disclaimer" && effectiveFrom <= $today && (!defined(effectiveTo) || effectiveTo >= $today)]{
    _id, kind, title, shortText, fullText, jurisdictions, placements, language, version,
    effectiveFrom, effectiveTo, appliesWhen, isTemplate
  },
  "nextDisclaimerOn": *[_type == "disclaimer" && effectiveFrom > $today] | order(effectiveFrom asc)[0].effectiveFrom
`

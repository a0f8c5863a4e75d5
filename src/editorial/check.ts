import type {CheckContext, CheckedArticle} from './checkInput.ts'
import {checkInputOf} from './checkInputOf.ts'
import type {Finding} from './finding.ts'
import {withOverrides} from './overrides.ts'
import {rulesFor, type CheckOptions} from './rulesFor.ts'
import {runRules} from './runRules.ts'

/**
 * Everything that stands between an article and publishing, each with its place, its reason and what to do; `[]` when
 * nothing does. Only findings that `publishProblems` keeps stop it. Pure: nothing is fetched, nothing is changed.
 *
 * @param article - The stored article, draft or published. Malformed fields are findings or nothing, never errors.
 * @param context - The documents around it and the day; `checkContext` sorts a heap of documents.
 * @param options - What a clinic adds to the standard, or lowers.
 * @throws {EditorialError} `crypto-unavailable`; `invalid-argument` for a rule that may not be lowered.
 *
 * @example
 * const findings = await check(article, checkContext(documents, {today: '2026-11-24'}))
 * const mayBePublished = publishProblems(findings).length === 0
 */
export async function check(
  article: CheckedArticle,
  context: CheckContext,
  options: CheckOptions = {},
): Promise<Finding[]> {
  const rules = rulesFor(options)
  const input = await checkInputOf(article, context)
  return withOverrides(runRules(rules, input), rules, input)
}

import type {Finding} from './finding.ts'
import type {GateInput} from './gateInput.ts'
import {gateRules} from './gateRules.ts'
import {judgeReviews} from './judgeReviews.ts'
import {runRules} from './runRules.ts'

/**
 * Why an article may not be served on a day; `[]` means it may.
 *
 * Serving needs an approved clinical review of exactly these words by somebody allowed to give it, no withdrawal, no
 * legal hold, no retirement, and a review date that is not past its grace. This is the small part of `check` that the
 * client runs on every read.
 *
 * @param article - Stored fields with the cited works, people and topic beside them.
 * @param options - `today`: `YYYY-MM-DD` in the clinic's time zone.
 * @throws {EditorialError} `crypto-unavailable`
 *
 * @example
 * const reasons = await gate(article, {today: '2026-11-24'})
 * if (reasons.length > 0) return null
 */
export async function gate(article: GateInput, {today}: {readonly today: string}): Promise<Finding[]> {
  return runRules(gateRules, {article, today, judgement: await judgeReviews(article, today)})
}

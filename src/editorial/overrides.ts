import {documentById, objectsOf, refOf, textOf} from '../storedValue.ts'
import type {CheckInput, CheckedPerson, StoredOverride} from './checkInput.ts'
import {EditorialError} from './editorialError.ts'
import type {Finding, Overridden, OverrideRole, Rule} from './finding.ts'
import {dayOf} from './isoDate.ts'
import {mayApprove} from './judgeReviews.ts'
import {sha256} from './sha256.ts'

/** Shortest reason that tells a reviewer anything, in characters. */
export const reasonChars = 15

/**
 * The fingerprint that ties an override to the words of a finding.
 *
 * @throws {EditorialError} `invalid-argument` for a finding that is about no words; `crypto-unavailable`
 */
export async function spanHash({id, words}: Pick<Finding, 'id' | 'words'>): Promise<string> {
  if (words === undefined) {
    throw new EditorialError('invalid-argument', `spanHash(): ${id} is not about words; only such a finding has a hash`)
  }
  return sha256(`${id}\n${words.trim()}`)
}

/** An entry for `article.overrides`. */
export interface OverrideEntry {
  _key: string
  _type: 'override'
  ruleId: string
  spanHash: string
  reason: string
  person: {_type: 'reference'; _ref: string}
  expiry?: string
}

/**
 * The entry by which a person answers for a finding. Whether it counts is judged whenever the article is.
 *
 * @param override - `key`: new and unique in the list; `expiry`: last day, `YYYY-MM-DD`.
 * @throws {EditorialError} `invalid-argument` for a reason under 15 characters or a finding that is about no words.
 */
export async function buildOverride({
  finding,
  key,
  reason,
  personId,
  expiry,
}: {
  readonly finding: Pick<Finding, 'id' | 'words'>
  readonly key: string
  readonly reason: string
  readonly personId: string
  readonly expiry?: string
}): Promise<OverrideEntry> {
  if (reason.trim().length < reasonChars) {
    throw new EditorialError(
      'invalid-argument',
      `buildOverride(): "${reason}" is too short; give ${reasonChars} characters`,
    )
  }
  return {
    _key: key,
    _type: 'override',
    ruleId: finding.id,
    spanHash: await spanHash(finding),
    reason: reason.trim(),
    person: {_type: 'reference', _ref: personId},
    ...(expiry && {expiry}),
  }
}

/** The findings, those marked that somebody answers for; none is dropped. */
export async function withOverrides(
  findings: readonly Finding[],
  rules: readonly Rule<CheckInput>[],
  {article, context, today}: CheckInput,
): Promise<Finding[]> {
  const stored = objectsOf(article.overrides)
  if (stored.length === 0) return [...findings]
  return Promise.all(
    findings.map(async (finding) => {
      const role = rules.find(({id}) => id === finding.id)?.override
      if (!role || finding.words === undefined || finding.overridden) return finding
      const hash = await spanHash(finding)
      const valid = stored.find(
        (override) => override.ruleId === finding.id && override.spanHash === hash && counts(override, role),
      )
      return valid ? {...finding, overridden: overriddenBy(valid)} : finding
    }),
  )

  function counts({reason, person, expiry}: StoredOverride, role: OverrideRole): boolean {
    if (textOf(reason).trim().length < reasonChars) return false
    const until = dayOf(expiry)
    const isInTime = until ? until >= today : !needsExpiry(role) && textOf(expiry) === ''
    return isInTime && mayOverride(documentById(context.people, refOf(person)), role, today)
  }
}

/** Whether an answer of this role has to end: what a practice owner decides does, a clinician's lasts as long as the words. */
export function needsExpiry(role: OverrideRole): boolean {
  return role === 'practice-owner'
}

/** Whether a person may answer for a finding today: its rule allows it, and the finding is about words. */
export function mayAnswerFor(
  {id, words, overridden}: Finding,
  person: CheckedPerson | null,
  rules: readonly Pick<Rule<CheckInput>, 'id' | 'override'>[],
  today: string,
): boolean {
  const role = words === undefined || overridden ? undefined : rules.find((rule) => rule.id === id)?.override
  return role !== undefined && mayOverride(person, role, today)
}

/** Whether a person may answer for a rule today. */
export function mayOverride(person: CheckedPerson | null, role: OverrideRole, today: string): boolean {
  return role === 'clinician' ? mayApprove(person, today) : person?.isPracticeOwner === true
}

function overriddenBy({reason, person, expiry}: StoredOverride): Overridden {
  return {by: refOf(person), reason: textOf(reason).trim(), until: dayOf(expiry)}
}

import type {CheckInput} from './checkInput.ts'
import {EditorialError} from './editorialError.ts'
import type {Rule, Severity} from './finding.ts'
import {rules as standard} from './rules.ts'

/** What a clinic makes of the standard. */
export interface CheckOptions {
  /** Rules of the clinic's own, run after those of the standard. */
  readonly rules?: readonly Rule<CheckInput>[]
  /**
   * Rules to take less seriously, by id. `warn` becomes `advice`; a rule that blocks can become `warn` only where a
   * person could override it, and no rule can be switched off.
   */
  readonly lower?: Readonly<Record<string, Exclude<Severity, 'block'>>>
}

const weight: Record<Severity, number> = {block: 2, warn: 1, advice: 0}

/**
 * The rules of a clinic: the standard, some lowered, and its own.
 *
 * @throws {EditorialError} `invalid-argument` that names each rule that may not be lowered, does not exist or has an id
 *   that is taken.
 */
export function rulesFor({rules: own = [], lower = {}}: CheckOptions): readonly Rule<CheckInput>[] {
  const known = new Map(standard.map((rule) => [rule.id, rule]))
  const problems = [
    ...own
      .filter(({id}, index) => known.has(id) || own.findIndex((each) => each.id === id) !== index)
      .map(({id}) => `${id} exists already; give the rule another id`),
    ...Object.entries(lower).flatMap(([id, severity]) => {
      const rule = known.get(id) ?? own.find((each) => each.id === id)
      if (!rule) return [`there is no rule ${id} to lower`]
      if (!(severity in weight) || weight[severity] >= weight[rule.severity])
        return [`${severity} does not lower ${id}, which is ${rule.severity}`]
      if (rule.severity !== 'block') return []
      if (!rule.override) return [`${id} protects readers and cannot be lowered`]
      return severity === 'warn' ? [] : [`${id} can be lowered to "warn" at most`]
    }),
  ]
  if (problems.length > 0) throw new EditorialError('invalid-argument', `check(): ${problems.join('; ')}`)
  return [...standard, ...own].map((rule) => {
    const severity = Object.hasOwn(lower, rule.id) ? lower[rule.id] : undefined
    return severity ? {...rule, severity} : rule
  })
}

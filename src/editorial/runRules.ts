import type {Finding, RunnableRule} from './finding.ts'

/** The findings of all rules in the order of the rules, without those that another finding already explains. */
export function runRules<Input>(rules: readonly RunnableRule<Input>[], input: Input): Finding[] {
  const found = rules.flatMap(({id, severity, source, impliedBy = [], check}) =>
    check(input).map((problem) => ({finding: {id, severity, ...problem, source}, impliedBy})),
  )
  const ids = new Set(found.map(({finding}) => finding.id))
  return found.filter(({impliedBy}) => !impliedBy.some((id) => ids.has(id))).map(({finding}) => finding)
}

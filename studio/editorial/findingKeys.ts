import type {Finding} from '../../src/editorial/finding.ts'

/**
 * React keys for a list of findings, in its order: the rule, the place, and which of several there it is.
 *
 * A message quotes the words it is about, so it changes with each letter that is typed there. A key made of it would
 * draw the row anew, and a click that is under way on one of its buttons would be lost.
 */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({id, path}) => {
    const place = `${id} ${JSON.stringify(path)}`
    const nth = seen.get(place) ?? 0
    seen.set(place, nth + 1)
    return `${place} ${nth}`
  })
}

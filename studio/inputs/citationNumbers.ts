import {type CitationIndex, indexCitations} from '../../src/citations/indexCitations.ts'

const indexes = new WeakMap<object, CitationIndex>()

/** The numbers that readers will see for these works, by the text as it stands; works without a number are left out. */
export function citationNumbers(body: unknown, ids: readonly string[]): number[] {
  if (typeof body !== 'object' || body === null) return []
  // Every mark of a text asks on every keystroke; the text is the same object for all of them.
  const known = indexes.get(body) ?? indexCitations(body)
  indexes.set(body, known)
  return ids.map((id) => known.number(id)).filter((number) => number !== null)
}

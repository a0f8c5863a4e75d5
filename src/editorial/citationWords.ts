import {textOf} from '../storedValue.ts'
import type {CitationUse} from './checkInput.ts'

/** Each work once, at its first use; broken references each. */
export function oncePerWork(uses: readonly CitationUse[]): CitationUse[] {
  const seen = new Set<string>()
  return uses.filter(({id}) => {
    if (id === '') return true
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew
  })
}

/** How a message names a work. */
export function workName(work: CitationUse['work']): string {
  const title = textOf(work?.title)
  return title === '' ? 'A cited source' : `“${title}”`
}

/** Parts of a sentence: "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

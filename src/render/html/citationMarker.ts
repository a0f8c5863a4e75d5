import type {CitationUse} from '../../citations/indexCitations.ts'
import {groupRanges} from '../../citations/groupNumbers.ts'

/** Superscript numbers that link to the list; a range links to its first, and every number in it is a target. */
export function citationMarker(uses: readonly CitationUse[]): string {
  const anchors = new Map(uses.map((use) => [use.number, use.anchor]))
  const links = groupRanges([...anchors.keys()]).map(({from, to}) => {
    const words = from === to ? `${from}` : `${from}–${to}`
    const others = Array.from({length: to - from}, (_, at) => `<span id="${anchors.get(from + at + 1)}"></span>`).join(
      '',
    )
    const label = `Reference${others && 's'} ${words}`
    return `<a href="#ref-${from}" id="${anchors.get(from)}" role="doc-biblioref" aria-label="${label}">${words}</a>${others}`
  })
  return `<sup class="cc-cite">${links.join(',')}</sup>`
}

import type {CitationUse} from '../../citations/indexCitations.ts'
import {groupRanges} from '../../citations/groupNumbers.ts'

/** Superscript numbers that link to the list; a range links to its first, and every number in it is a target. */
export function citationMarker(uses: readonly CitationUse[]): string {
  const links = groupRanges(uses.map(({number}) => number)).map(({from, to}) => {
    const words = from < to ? `${from}–${to}` : from
    const [first, ...others] = uses.filter(({number}) => number >= from && number <= to).map(({anchor}) => anchor)
    const targets = others.map((id) => `<span id="${id}"></span>`).join('')
    return `<a href="#ref-${from}" id="${first}" role="doc-biblioref" aria-label="Reference ${words}">${words}</a>${targets}`
  })
  return `<sup class="cc-cite">${links.join(',')}</sup>`
}

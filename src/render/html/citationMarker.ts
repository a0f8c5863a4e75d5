import type {CitationUse} from '../../citations/indexCitations.ts'

/** Superscript numbers that link to the list; a range links to its first, and every number in it is a target. */
export function citationMarker(uses: readonly CitationUse[]): string {
  let links = ''
  for (let at = 0, next = 0; at < uses.length; at = next) {
    const {number = 0, anchor = ''} = uses[at] ?? {}
    next = at + 1
    while (uses[next]?.number === number + next - at) next++
    // Two in a row stay two numbers.
    if (next === at + 2) next--
    const words = next > at + 1 ? `${number}–${number + next - at - 1}` : number
    const targets = uses.slice(at + 1, next).map((use) => `<span id="${use.anchor}"></span>`)
    links += `${links && ','}<a href="#ref-${number}" id="${anchor}" role="doc-biblioref" aria-label="Reference ${words}">${words}</a>${targets.join('')}`
  }
  return `<sup class="cc-cite">${links}</sup>`
}

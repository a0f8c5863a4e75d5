import type {CitationItem} from '../../articlePage.ts'
import type {CitationStyle} from '../../citations/formatReference.ts'
import {toCslJson} from '../../citations/toCslJson.ts'
import {tokensToHtml, tokensToText} from '../../citations/token.ts'
import {anchor, element, capitalized} from './element.ts'
import {timeElement} from './readableDate.ts'
import type {RenderContext} from './renderContext.ts'
import {joined} from '../../joined.ts'

/** One entry of the reference list, as data. */
export interface RenderedReference {
  number: number
  id: string
  html: string
  text: string
  /** The work's publication status (`'retracted'` ...), `''` when not recorded. */
  status: string
  /** Ids in the page where the work is cited. */
  anchors: string[]
}

/** The cited works in order, each formatted, with the places that cite it. */
export const renderedReferences = (
  {article, citations, printed, warn}: RenderContext,
  style: CitationStyle,
): RenderedReference[] =>
  citations.order.flatMap((id, at) => {
    const work = article.citations.find((each) => each.id === id)
    if (!work) return []
    const shown = renderedWork(work, style)
    if (/^(retr|with)/.test(shown.status)) warn('retracted-source', '', id)
    const anchors = citations.uses(id).flatMap((use) => (printed.has(use.anchor) ? [use.anchor] : []))
    return [{number: at + 1, id, ...shown, anchors}]
  })

/** The list items, each the target of its number and with links back to where it is cited. */
export const referenceItems = (references: readonly RenderedReference[]): string =>
  references
    .map(({number, html, anchors}) => {
      const back = anchors.map((id, at) => {
        // An arrow as an entity: one such character would make every string of the page take twice the memory.
        const words = `&#8617;${anchors[1] ? at + 1 : ''}`
        return ` <a href="#${id}" role="doc-backlink" aria-label="${words} Back to the text, reference ${number}">${words}</a>`
      })
      return element('li', html + back.join(''), ` id="ref-${number}"`)
    })
    .join('')

/** A formatted work, what a reader must know before trusting it, and where to read it. */
export function renderedWork(
  work: CitationItem,
  style: CitationStyle,
): Pick<RenderedReference, 'html' | 'text' | 'status'> {
  const tokens = style.formatReference(toCslJson(work))
  const {publicationStatus, pmid, pmcid, openAccess, archiveUrl} = work
  const {status = '', noticeUrl = null, checkedOn = null} = publicationStatus ?? {}
  const checked = timeElement(checkedOn)
  const flags = /^(retr|with|expr|corr|prep)/.test(status) && [
    element('strong', `${capitalized(status.replaceAll('-', ' '))}.`, ' class="cc-status"'),
    anchor(noticeUrl, 'Read the notice'),
    checked && `(status checked ${checked})`,
  ]
  const parts = [
    tokensToHtml(tokens),
    flags && joined(flags),
    anchor(pmid && `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, 'PubMed'),
    anchor(pmcid && `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`, 'Free full text'),
    openAccess && !pmcid && 'Free to read',
    anchor(archiveUrl, 'Archived copy'),
  ]
  return {html: joined(parts), text: tokensToText(tokens), status}
}

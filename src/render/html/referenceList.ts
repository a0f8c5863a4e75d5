import type {CitationItem} from '../../articlePage.ts'
import {formatReference, type CitationStyle} from '../../citations/formatReference.ts'
import {toCslJson} from '../../citations/toCslJson.ts'
import {anchor} from './contactLinks.ts'
import {timeElement} from './readableDate.ts'
import type {RenderContext} from './renderContext.ts'
import {safeUrl} from './safeUrl.ts'

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

/** Words for what a reader must know about a source before trusting it. */
const STATUS: Readonly<Record<string, string>> = {
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
  'expression-of-concern': 'Expression of concern',
  corrected: 'Corrected',
  preprint: 'Preprint, not peer reviewed',
}

export function renderedReferences(context: RenderContext, style: CitationStyle): RenderedReference[] {
  const {article, citations, printed} = context
  const works = new Map(article.citations.map((work) => [work.id, work]))
  return citations.order.flatMap((id, at) => {
    const work = works.get(id)
    if (!work) return []
    const status = work.publicationStatus?.status ?? ''
    if (status === 'retracted' || status === 'withdrawn') {
      context.warn('retracted-source', id, `Reference ${at + 1} is ${status}`)
    }
    const anchors = citations
      .uses(id)
      .filter((use) => printed.has(use))
      .map((use) => use.anchor)
    return [
      {
        number: at + 1,
        id,
        html: workHtml(work, style),
        text: formatReference(toCslJson(work), {style}),
        status,
        anchors,
      },
    ]
  })
}

export function referenceSection(references: readonly RenderedReference[], level: number): string {
  if (!references.length) return ''
  const items = references.map(({number, html, anchors}) => {
    const back = anchors.map(
      (id, at) =>
        ` <a href="#${id}" class="cc-back" role="doc-backlink" aria-label="↩${at + 1} Back to citation ${at + 1} of reference ${number}">↩${anchors.length > 1 ? at + 1 : ''}</a>`,
    )
    return `<li id="ref-${number}">${html}${back.join('')}</li>`
  })
  return `<section class="cc-references" aria-labelledby="cc-references"><h${level} id="cc-references">References</h${level}><ol>${items.join('')}</ol></section>`
}

/** A formatted work with its warnings and where to read it. */
export function workHtml(work: CitationItem, style: CitationStyle): string {
  const {publicationStatus, pmid, pmcid} = work
  const status = STATUS[publicationStatus?.status ?? '']
  const notice = safeUrl(publicationStatus?.noticeUrl)
  const checked = timeElement(publicationStatus?.checkedOn)
  const flag = status
    ? ` <strong class="cc-status">${status}.</strong>${notice ? ` ${anchor(notice, 'Read the notice')}.` : ''}${checked && ` Checked ${checked}.`}`
    : ''
  const places = [
    pmid &&
      /^\d+$/.test(pmid) &&
      anchor(`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, 'PubMed', ` aria-label="PubMed ${pmid}"`),
    pmcid &&
      /^PMC\d+$/.test(pmcid) &&
      anchor(
        `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`,
        'Free full text',
        ` aria-label="Free full text ${pmcid}"`,
      ),
  ].filter(Boolean)
  return `${formatReference(toCslJson(work), {style, format: 'html'})}${flag}${places.map((place) => ` ${place}`).join('')}`
}

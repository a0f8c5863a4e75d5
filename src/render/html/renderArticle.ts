import type {DraftArticle, PublishableArticle} from '../../articlePage.ts'
import {ama} from '../../citations/ama.ts'
import type {CitationStyle} from '../../citations/formatReference.ts'
import {indexCitations} from '../../citations/indexCitations.ts'
import {textOf} from '../../storedValue.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {bottomDisclaimers, changeLog, disclosures, section, topDisclaimers} from './backMatter.ts'
import {crisisBox} from './crisisBox.ts'
import {imageElement} from './imageElement.ts'
import {noticeBanners} from './notices.ts'
import {referenceSection, renderedReferences, workHtml, type RenderedReference} from './referenceList.ts'
import type {RenderContext, RenderWarning, TocEntry} from './renderContext.ts'
import {reviewLine} from './reviewLine.ts'
import {renderRichText} from './richText.ts'

export interface RenderArticleOptions {
  /** How references are set: AMA unless told. */
  style?: CitationStyle
  /** Put before addresses that start with `/`, for pages that are read elsewhere (feeds, mail). No slash at the end. */
  baseUrl?: string
  /** Level of the article's title, 1 unless told; everything below follows. */
  headingLevel?: 1 | 2 | 3
}

export interface RenderedArticle {
  /** One `article` element with everything the page must show. */
  html: string
  /** The headings of the text, for a table of contents. */
  toc: TocEntry[]
  references: RenderedReference[]
  /** What could not be shown as stored. */
  warnings: RenderWarning[]
  /** Ask search engines to stay away: a draft, a demonstration or an overdue page. */
  noindex: boolean
}

/**
 * An article as accessible HTML: notices, title, review line, crisis box, text with numbered citations, disclaimers,
 * references with links back, disclosures and changes.
 *
 * Every stored string is escaped and every address checked. Never throws on content: what cannot be shown is left out
 * and reported in `warnings`. A draft or demonstration says so in its first words, whatever the data says.
 *
 * @example
 * const {html, toc} = renderArticle(await client.getArticleOrThrow('anxious-attachment'))
 */
export function renderArticle(
  article: PublishableArticle | DraftArticle,
  {style = ama, baseUrl = '', headingLevel = 1}: RenderArticleOptions = {},
): RenderedArticle {
  const known = new Set(article.citations.map(({id}) => id))
  const warnings: RenderWarning[] = []
  const context: RenderContext = {
    article,
    citations: indexCitations(article.body, (id) => (known.has(id) ? id : null)),
    warnings,
    toc: [],
    ids: new Set(),
    level: headingLevel,
    titleLevel: headingLevel,
    baseUrl,
    printed: new Set(),
    placed: new Set(),
    warn: (code, key, message) => warnings.push({code, key: textOf(key), message}),
  }
  for (const {id, path} of context.citations.dangling) {
    const [block] = path
    const key = typeof block === 'object' ? block._key : String(block)
    context.warn('dangling-citation', key, `The text cites "${id}", which is not among the citations`)
  }
  const {title, summary, language, topic, heroImage, citations, furtherReading} = article
  const body = renderRichText(context, article.body)
  const references = renderedReferences(context, style)
  const more = citations.filter(({id}) => furtherReading.includes(id) && !context.citations.number(id))
  const moreHtml = more.map((work) => `<li>${workHtml(work, style)}</li>`).join('')
  const lang = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language) ? ` lang="${language}"` : ''
  const html = [
    `<article class="cc-article"${lang}>`,
    noticeBanners(article),
    `<header><h${headingLevel}>${escapeHtml(title)}</h${headingLevel}>`,
    summary && `<p class="cc-summary">${escapeHtml(summary)}</p>`,
    reviewLine(article),
    '</header>',
    topic?.notADiagnosis &&
      topic.notADiagnosisStatement &&
      `<p class="cc-not-a-diagnosis">${escapeHtml(topic.notADiagnosisStatement)}</p>`,
    topDisclaimers(context),
    crisisBox(context),
    heroImage && imageElement(context, heroImage.assetId, heroImage),
    `<div class="cc-body">${body}</div>`,
    article.crisisResources.length
      ? '<p class="cc-help-again"><a href="#cc-help">If you need help now: numbers to call or text</a></p>'
      : '',
    bottomDisclaimers(context),
    referenceSection(references, Math.min(headingLevel + 1, 6)),
    section(context, 'Further reading', moreHtml && `<ul>${moreHtml}</ul>`),
    disclosures(context),
    changeLog(context),
    '</article>',
  ]
  return {
    html: html.filter(Boolean).join(''),
    toc: context.toc,
    references,
    warnings,
    noindex: article.status !== 'publishable' || article.noindex || article.clinic?.demo === true,
  }
}

import type {RenderableArticle} from '../../articlePage.ts'
import {ama} from '../../citations/ama.ts'
import type {CitationStyle} from '../../citations/formatReference.ts'
import {indexCitations} from '../../citations/indexCitations.ts'
import {textOf} from '../../storedValue.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {isIndexable} from '../isIndexable.ts'
import {blockRenderers} from './blockRenderers.ts'
import {crisisBox} from './crisisBox.ts'
import {disclaimersAt} from './disclaimers.ts'
import {changes, disclosures} from './disclosures.ts'
import {element} from './element.ts'
import {headingElement, section} from './headingElement.ts'
import {imageElement} from './imageElement.ts'
import {notices} from './notices.ts'
import {referenceItems, renderedReferences, renderedWork, type RenderedReference} from './referenceList.ts'
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
  /**
   * HTML to print at the end of the article, put there as it is: {@link reportError}, for one.
   *
   * @example
   * renderArticle(article, {foot: (each) => reportError(each, {url: 'mailto:editor@clinic.example'})})
   */
  foot?: (article: RenderableArticle) => string
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
  article: RenderableArticle,
  {style = ama, baseUrl = '', headingLevel = 1, foot}: RenderArticleOptions = {},
): RenderedArticle {
  const {title, summary, language, topic, heroImage, furtherReading, citations: works} = article
  const warnings: RenderWarning[] = []
  const citations = indexCitations(article.body, (id) => works.find((work) => work.id === id)?.id ?? null)
  const context: RenderContext = {
    article,
    citations,
    toc: [],
    titleLevel: headingLevel,
    level: headingLevel,
    baseUrl,
    printed: new Set(),
    warn(code, key, value) {
      warnings.push({code, key: textOf(key), value: textOf(value)})
      return ''
    },
  }
  for (const {id, blockKey} of citations.dangling) context.warn('dangling-citation', blockKey, id)
  const body = renderRichText(context, article.body, blockRenderers)
  const references = renderedReferences(context, style)
  const more = works.filter(({id}) => furtherReading.includes(id) && !citations.number(id))
  const help = crisisBox(context)
  const header = [
    headingElement(headingLevel, escapeHtml(title)),
    element('p', escapeHtml(summary), ' class="cc-summary"'),
    reviewLine(article),
  ]
  const parts = [
    notices(article),
    element('header', header.join('')),
    element('p', topic?.notADiagnosis && escapeHtml(topic.notADiagnosisStatement), ' class="cc-disclaimer"'),
    disclaimersAt(context, 'article-top', true),
    help,
    heroImage && imageElement(context, heroImage.assetId, heroImage),
    element('div', body, ' class="cc-body"'),
    element('p', help && '<a href="#cc-help">If you need help now</a>'),
    section(context, 'about', disclaimersAt(context, 'article-bottom'), 'About this page'),
    section(context, 'references', element('ol', referenceItems(references))),
    section(
      context,
      'more',
      element('ul', more.map((work) => element('li', renderedWork(work, style).html)).join('')),
      'Further reading',
    ),
    section(context, 'disclosures', disclosures(article)),
    section(context, 'changes', changes(article)),
    foot?.(article),
  ]
  return {
    html: element('article', parts.join(''), ` class="cc-article" lang="${escapeHtml(language)}"`),
    toc: context.toc,
    references,
    warnings,
    noindex: !isIndexable(article),
  }
}

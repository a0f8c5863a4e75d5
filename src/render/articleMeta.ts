import type {RenderableArticle} from '../articlePage.ts'
import {joined} from '../joined.ts'
import {escapeHtml} from './escapeHtml.ts'
import {safeUrl} from './html/safeUrl.ts'
import {imageUrl} from './imageUrl.ts'
import {isIndexable} from './isIndexable.ts'
import {noticeTexts} from './noticeTexts.ts'
import {oneLine} from './oneLine.ts'
import {standaloneTitle} from './standaloneTitle.ts'
import {checkedUrl, webUrl} from './webUrl.ts'

/** What the head of an article's page says, as data. */
export interface ArticleMeta {
  title: string
  description: string
  /** `null` for a draft, which has no address of its own. */
  canonical: string | null
  /** `'noindex'` for a draft, a demonstration, an overdue or unreviewed page; else `null`. */
  robots: 'noindex' | null
  /** Open Graph, by property. */
  openGraph: Readonly<Record<string, string>>
}

export interface ArticleMetaOptions {
  /** Full address of the page. */
  url: string
}

/**
 * Title, description, canonical address, robots and Open Graph of an article's page.
 *
 * What the page must say first stands here too: a page without a review says so in its title, a demonstration in its
 * description, and neither may be indexed. No reviewer is named.
 *
 * @throws {ContentError} `invalid_argument` when `url` is no web address.
 * @see https://ogp.me
 *
 * @example
 * const head = metaHtml(articleMeta(article, {url: 'https://clinic.example/articles/anxious-attachment'}))
 */
export function articleMeta(article: RenderableArticle, options: ArticleMetaOptions): ArticleMeta {
  const {status, seo, summary, clinic, language, heroImage, firstPublished, dateModified} = article
  const url = checkedUrl('articleMeta', options.url)
  const isReviewed = status === 'publishable'
  const title = standaloneTitle(status, seo.title || article.title)
  const description = oneLine([...noticeTexts(article), seo.description || summary].join(' '))
  const isIndexed = isIndexable(article)
  const image = heroImage && imageUrl(webUrl(safeUrl(article.imageBaseUrl)), heroImage.assetId)
  const openGraph = {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:url': status === 'draft' ? '' : url,
    'og:site_name': oneLine(clinic?.displayName || clinic?.legalName),
    'og:locale': oneLine(language).replace('-', '_'),
    // The size that the large cards of social sites show.
    'og:image': image ? `${image}?w=1200&h=630&fit=crop` : '',
    'og:image:alt': image && !heroImage.decorative ? oneLine(heroImage.alt) : '',
    'article:published_time': isReviewed ? oneLine(firstPublished) : '',
    'article:modified_time': isReviewed ? oneLine(dateModified) : '',
  }
  return {
    title,
    description,
    canonical: status === 'draft' ? null : url,
    robots: isIndexed ? null : 'noindex',
    openGraph: Object.fromEntries(Object.entries(openGraph).filter(([, value]) => value)),
  }
}

/** The same as elements for `head`. Every value is escaped. */
export function metaHtml({title, description, canonical, robots, openGraph}: ArticleMeta): string {
  const lines = [
    `<title>${escapeHtml(title)}</title>`,
    description && `<meta name="description" content="${escapeHtml(description)}">`,
    robots && `<meta name="robots" content="${robots}">`,
    canonical && `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    ...Object.entries(openGraph).map(
      ([property, value]) => `<meta property="${escapeHtml(property)}" content="${escapeHtml(value)}">`,
    ),
  ]
  return joined(lines, '\n')
}

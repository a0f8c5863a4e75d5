import type {ArticleCard} from '../articlePage.ts'
import {invalid} from '../client/invalid.ts'
import {escapeHtml} from './escapeHtml.ts'
import {isIndexable, type Indexable} from './isIndexable.ts'
import {webUrl} from './webUrl.ts'

/** A list entry, or a whole article. */
export type SitemapArticle = Pick<ArticleCard, 'slug' | 'firstPublished' | 'dateModified'> & Indexable

export interface SitemapOptions<Article extends SitemapArticle = SitemapArticle> {
  /** The clinic; a demonstration's site map is empty. */
  clinic: {demo: boolean}
  articles: readonly Article[]
  /** Full address of an article's page. An article whose address is none for the web is left out. */
  articleUrl: (article: Article) => string
  /** Other pages of the site, with the day of their last change when it is known. */
  pages?: readonly {url: string; lastModified?: string | null}[]
}

/** What one site map may hold. */
const MAX_PAGES = 50_000

/**
 * `/sitemap.xml`: the pages that search engines may list. Drafts, overdue and unreviewed pages are left out, as their
 * own `noindex` asks, those that staff keep out of search engines, and all of a demonstration.
 *
 * @see https://www.sitemaps.org/protocol.html
 * @throws {ContentError} `invalid_argument` for more pages than one site map may hold (50,000).
 */
export function sitemap<Article extends SitemapArticle>({
  clinic,
  articles,
  articleUrl,
  pages = [],
}: SitemapOptions<Article>): string {
  const listed = clinic.demo ? [] : articles.filter(isIndexable)
  const all = [
    ...(clinic.demo ? [] : pages),
    ...listed.map((article) => ({
      url: articleUrl(article),
      lastModified: article.dateModified ?? article.firstPublished,
    })),
  ]
  if (all.length > MAX_PAGES) {
    throw invalid(
      'sitemap',
      all.length,
      'a number of pages that one site map may hold',
      '50,000 or fewer, then a second',
    )
  }
  const urls = all.flatMap(({url, lastModified}) => {
    const address = webUrl(url)
    if (address === null) return []
    const day = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(lastModified ?? '')?.[0]
    return `<url><loc>${escapeHtml(address)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}

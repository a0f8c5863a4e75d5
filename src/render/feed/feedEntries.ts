import type {ArticleCard, ArticlePage, ClinicCard} from '../../articlePage.ts'
import {cleanText} from '../escapeHtml.ts'
import {noticeTexts} from '../noticeTexts.ts'
import {oneLine} from '../oneLine.ts'
import {standaloneTitle} from '../standaloneTitle.ts'
import {checkedUrl, webUrl} from '../webUrl.ts'

/** A list entry, with its corrections or without, or a whole article. */
export type FeedArticle = Pick<
  ArticleCard,
  'id' | 'title' | 'slug' | 'summary' | 'language' | 'reviewState' | 'firstPublished' | 'dateModified'
> &
  Partial<Pick<ArticlePage, 'reviewedBy' | 'nextReviewDue' | 'notices' | 'changeLog'>> & {
    status?: string
    clinic?: {demo: boolean} | null
    topic?: {name: string} | null
    corrections?: readonly {date: string; note: string}[]
  }

export interface FeedOptions<Article extends FeedArticle = FeedArticle> {
  /** Address of the site, the base of the ids of its entries: change it and every reader sees all entries as new. */
  siteUrl: string
  /** Address of the feed itself. */
  feedUrl: string
  /** Who publishes; gives the feed its title and language unless others are given. */
  clinic: Pick<ClinicCard, 'displayName' | 'legalName' | 'demo' | 'defaultLanguage'>
  title?: string
  description?: string
  /** BCP-47. */
  language?: string
  articles: readonly Article[]
  /** Full address of an article's page. An article whose address is none for the web is left out. */
  articleUrl: (article: Article) => string
  /** The whole text of an entry (`renderArticle(article, {baseUrl}).html`). Summaries alone unless given. */
  html?: (article: Article) => string
}

/** One entry, in the words of neither format. Texts hold no character that no document may have. */
export interface FeedEntry {
  id: string
  url: string
  title: string
  summary: string
  html: string
  /** RFC 3339. */
  published: string
  updated: string
  language: string
  topic: string
}

export interface Feed {
  siteUrl: string
  feedUrl: string
  title: string
  description: string
  language: string
  author: string
  entries: FeedEntry[]
}

/**
 * What both formats say: an entry for each article and one for each correction, newest first.
 *
 * Drafts are no news and are left out, and so is what has no date or no address. The notices that a page must show
 * stand first in the summary, and an old post that nobody has reviewed says so in its title, too.
 */
export function feedEntries<Article extends FeedArticle>(method: string, options: FeedOptions<Article>): Feed {
  const {clinic, articles, articleUrl, html} = options
  const siteUrl = checkedUrl(method, options.siteUrl)
  const entries = articles.flatMap((article) => {
    const {id, status = 'publishable', title, summary, firstPublished, dateModified, language, topic} = article
    const url = webUrl(articleUrl(article))
    if (url === null || status === 'draft') return []
    const notices = noticeTexts({
      reviewState: article.reviewState,
      status,
      clinic: {demo: clinic.demo || article.clinic?.demo === true},
      reviewedBy: article.reviewedBy ?? null,
      nextReviewDue: article.nextReviewDue ?? null,
      notices: article.notices ?? [],
    })
    const words = (text: string) => oneLine([...notices, text].join(' '))
    const name = standaloneTitle(status, title)
    const base = `${siteUrl}#${encodeURIComponent(cleanText(id))}`
    const shared = {language: tagOf(language), topic: oneLine(topic?.name ?? '')}
    const published = timeOf(firstPublished) ?? timeOf(dateModified)
    const updated = timeOf(dateModified) ?? published
    const page: FeedEntry[] =
      published && updated
        ? [
            {
              ...shared,
              id: base,
              url,
              title: name,
              summary: words(summary),
              html: html?.(article) ?? '',
              published,
              updated,
            },
          ]
        : []
    const corrections = article.corrections ?? (article.changeLog ?? []).filter(({type}) => type === 'correction')
    return page.concat(
      corrections.flatMap(({date, note}, at) => {
        const day = timeOf(date)
        // Counted from the oldest, so that a later correction changes no id.
        const nth = corrections.slice(at).filter((each) => each.date === date).length
        return day
          ? {
              ...shared,
              id: `${base}-correction-${day.slice(0, 10)}-${nth}`,
              url: `${url.replace(/#.*/, '')}#cc-changes`,
              title: `Correction: ${name}`,
              summary: words(note),
              html: '',
              published: day,
              updated: day,
            }
          : []
      }),
    )
  })
  return {
    siteUrl,
    feedUrl: checkedUrl(method, options.feedUrl),
    title: oneLine(options.title || clinic.displayName || clinic.legalName),
    description: oneLine(
      [clinic.demo && 'Demonstration: this clinic and its reviewer are fictional.', options.description]
        .filter(Boolean)
        .join(' '),
    ),
    language: tagOf(options.language ?? clinic.defaultLanguage),
    author: oneLine(clinic.displayName || clinic.legalName),
    entries: entries.sort((a, b) => (a.updated < b.updated ? 1 : -1)),
  }
}

/** A language tag that XML and HTML take, else `''`. */
const tagOf = (language: unknown): string =>
  typeof language === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : ''

/** A stored day or moment as a moment in UTC; `null` when it is none. */
function timeOf(stored: unknown): string | null {
  const time = typeof stored === 'string' && /^\d{4}-\d\d-\d\d/.test(stored) ? new Date(stored) : null
  return time && Number.isFinite(time.getTime()) ? time.toISOString() : null
}

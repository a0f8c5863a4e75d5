import {feedEntries, type FeedArticle, type FeedOptions} from './feedEntries.ts'

/** The fields of JSON Feed 1.1 that we fill. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1'
  title: string
  home_page_url: string
  feed_url: string
  description?: string
  language?: string
  authors: {name: string; url: string}[]
  items: JsonFeedItem[]
}

export interface JsonFeedItem {
  id: string
  url: string
  title: string
  summary: string
  content_text?: string
  content_html?: string
  date_published: string
  date_modified: string
  language?: string
  tags?: string[]
}

/**
 * A JSON Feed 1.1 of a clinic's articles and corrections, as a plain object; serve it as `application/feed+json`.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 * @throws {ContentError} `invalid_argument` when `siteUrl` or `feedUrl` is no web address.
 */
export function jsonFeed<Article extends FeedArticle>(options: FeedOptions<Article>): JsonFeed {
  const {siteUrl, feedUrl, title, description, language, author, entries} = feedEntries('jsonFeed', options)
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: siteUrl,
    feed_url: feedUrl,
    ...(description && {description}),
    ...(language && {language}),
    authors: [{name: author, url: siteUrl}],
    items: entries.map(({id, url, title, summary, html, published, updated, language, topic}) => ({
      id,
      url,
      title,
      summary,
      ...(html ? {content_html: html} : {content_text: summary}),
      date_published: published,
      date_modified: updated,
      ...(language && {language}),
      ...(topic && {tags: [topic]}),
    })),
  }
}

import {escapeHtml} from '../escapeHtml.ts'
import {feedEntries, type FeedArticle, type FeedEntry, type FeedOptions} from './feedEntries.ts'

/**
 * An Atom 1.0 document of a clinic's articles and corrections; serve it as `application/atom+xml`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @throws {ContentError} `invalid_argument` when `siteUrl` or `feedUrl` is no web address.
 *
 * @example
 * atomFeed({siteUrl, feedUrl: `${siteUrl}/feed.xml`, clinic, articles, articleUrl: ({slug}) => `${siteUrl}/articles/${slug}`})
 */
export function atomFeed<Article extends FeedArticle>(options: FeedOptions<Article>): string {
  const {siteUrl, feedUrl, title, description, language, author, entries} = feedEntries('atomFeed', options)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${languageOf(language)}>`,
    // As in the addresses of the entries, the site is what stays.
    textOf('id', siteUrl),
    textOf('title', title),
    description && textOf('subtitle', description),
    // An empty feed has no newest entry; the format wants a moment all the same.
    textOf('updated', entries[0]?.updated ?? new Date(0).toISOString()),
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(feedUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(siteUrl)}"/>`,
    `<author>${textOf('name', author)}</author>`,
    ...entries.map(entryXml),
    '</feed>',
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n')
}

const entryXml = ({id, url, title, summary, html, published, updated, language, topic}: FeedEntry): string =>
  [
    `<entry${languageOf(language)}>`,
    textOf('id', id),
    textOf('title', title),
    textOf('published', published),
    textOf('updated', updated),
    `<link rel="alternate" type="text/html" href="${escapeHtml(url)}"/>`,
    topic && `<category term="${escapeHtml(topic)}"/>`,
    textOf('summary', summary),
    html && `<content type="html">${escapeHtml(html)}</content>`,
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n')

/** Numeric entities are XML's as well as HTML's, and what XML forbids is gone. */
const textOf = (tag: string, text: string): string => `<${tag}>${escapeHtml(text)}</${tag}>`

const languageOf = (language: string): string => language && ` xml:lang="${language}"`

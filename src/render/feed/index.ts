/** `clinic-content/feed`: a clinic's articles and corrections as Atom and as JSON Feed. */
export {atomFeed} from './atomFeed.ts'
export type {FeedArticle, FeedOptions} from './feedEntries.ts'
export {jsonFeed, type JsonFeed, type JsonFeedItem} from './jsonFeed.ts'

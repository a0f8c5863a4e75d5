// How long answers may be kept.
export type {Cacheable, CacheOptions} from './cacheable.ts'
export {cacheControl, type CacheControlOptions} from './cacheControl.ts'
export {revalidateSeconds} from './revalidateSeconds.ts'
export {astroCache, cacheHeaders, type FrameworkOptions, nextCacheLife} from './frameworks.ts'

// Names for caches that purge by tag.
export {articleTag, articleTags, listTag, listTags, siteTag} from './contentTags.ts'

// The last good answer while the API is down.
export {type AnswerStore, memoryStore} from './AnswerStore.ts'
export {staleIfError, type StaleIfErrorOptions, staleSince} from './staleIfError.ts'
export {forgetArticles} from './storedAnswers.ts'

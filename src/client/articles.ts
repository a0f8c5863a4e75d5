import type {ArticleCard} from '../articlePage.ts'
import type {ArticleFilter} from './articleFilter.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {listArticles} from './listArticles.ts'
import type {Reader} from './reader.ts'

/** Every listed article, one request for 50. */
export async function* articles(
  reader: Reader,
  query?: ArticleFilter,
  call?: CallOptions,
): AsyncGenerator<ArticleCard, void> {
  for (let after: string | null | undefined; after !== null;) {
    const page = await listArticles(reader, {...query, ...(after && {after}), first: 50}, call)
    yield* page.items
    after = page.endCursor
  }
}

/** What a static site needs to know which pages to build. */
export async function* articleSlugs(
  reader: Reader,
  call?: CallOptions,
): AsyncGenerator<Pick<ArticleCard, 'slug' | 'dateModified'>, void> {
  for await (const {slug, dateModified} of articles(reader, {}, call)) yield {slug, dateModified}
}

import type {RenderableArticle} from '../../../src/articlePage.ts'

/** Names of folders: the slug, with the language where two articles share one. */
export function foldersOf(articles: readonly RenderableArticle[]): Map<RenderableArticle, string> {
  const isShared = ({slug}: RenderableArticle) => articles.filter((each) => each.slug === slug).length > 1
  return new Map(
    articles.map((article) => [
      article,
      isShared(article) ? `${article.slug}.${article.language.replaceAll(/[^A-Za-z0-9-]/g, '-')}` : article.slug,
    ]),
  )
}

/** Where each article lies below the folder of the site, for the links of others. */
export function pagesBySlug(
  articles: readonly RenderableArticle[],
  folders: ReadonlyMap<RenderableArticle, string>,
  up: string,
): Map<string, string> {
  return new Map(
    articles.flatMap((article) =>
      [article.slug, ...article.formerSlugs].map((slug) => [
        slug,
        `${up}articles/${folders.get(article) ?? article.slug}/index.html`,
      ]),
    ),
  )
}

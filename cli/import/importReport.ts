import type {ImportedArticle} from '../../seed/index.ts'

/** The report as JSON: `{articles: [...]}`, the riskiest page first, in the shape that docs/importing.md documents. */
export const importReport = (articles: readonly ImportedArticle[]) => ({
  articles: articles.map(({title, slug, headings, words, findings, kept, moved, undecided, identifiers}) => ({
    title,
    slug,
    headings,
    words,
    findings: findings.map(({id, severity, path, message}) => ({id, severity, path, message})),
    kept,
    moved,
    undecided,
    identifiers,
  })),
})

import type {WordKey} from '../i18n/words.ts'

/** An article as the list shows it. */
export interface ArticleRow {
  id: string
  title: string
  hasDraft: boolean
  onSite: boolean
  requested: boolean
  withdrawn: boolean
  retired: boolean
}

/** Rows that are drawn at once. */
export const MOST_ROWS = 200

/** Every article once, drafts before what is on the site. */
export const ARTICLE_ROWS = `*[_type == "article"] | order(lower(title) asc){
  "id": _id,
  "title": coalesce(title, ""),
  "hasDraft": _originalId in path("drafts.**"),
  "onSite": defined(firstPublished),
  "requested": defined(reviewRequestedOn),
  "withdrawn": defined(withdrawal),
  "retired": defined(retirement.on)
}`

/** The rows whose title has all the words. */
export function rowsWith(rows: readonly ArticleRow[], words: string): ArticleRow[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(({title}) => sought.every((word) => title.toLowerCase().includes(word)))
}

/** Where an article stands, in a few words. */
export function stateKey({hasDraft, onSite, requested, withdrawn, retired}: ArticleRow): WordKey {
  if (withdrawn) return 'bulk.state.withdrawn'
  if (retired) return 'bulk.state.retired'
  if (requested) return 'bulk.state.requested'
  if (!onSite) return 'bulk.state.draft'
  return hasDraft ? 'bulk.state.edited' : 'bulk.state.site'
}

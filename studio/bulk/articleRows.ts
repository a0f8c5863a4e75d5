import {bulkStrings as strings} from './strings.ts'

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
export function stateWords({hasDraft, onSite, requested, withdrawn, retired}: ArticleRow): string {
  const {state} = strings
  if (withdrawn) return state.withdrawn
  if (retired) return state.retired
  if (requested) return state.requested
  return onSite ? (hasDraft ? state.edited : state.site) : state.draft
}

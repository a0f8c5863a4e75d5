import type {DraftArticle} from '../../../src/articlePage.ts'
import {isSlug} from '../../../src/client/checkArguments.ts'
import type {ContentClient} from '../../../src/client/createContentClient.ts'
import {fieldOf, listOf, publishedId, textOf} from '../../../src/storedValue.ts'
import type {KeepingTransport} from '../KeepingTransport.ts'

/** What could not be written, and why. */
export type Missing = {name: string; reason: string}

/** An article of the dataset, its published form and its draft together. */
export interface ListedArticle {
  /** Of the published document, whether there is one or not. */
  id: string
  title: string
  slug: string
  language: string
  isPublished: boolean
  hasDraft: boolean
}

/** Every article, by id. */
export async function listedArticles(transport: Pick<KeepingTransport, 'query'>): Promise<ListedArticle[]> {
  const filter = '_type == "article" && !(_id in path("versions.**"))'
  const rows = listOf(
    await transport.query(`*[${filter}] | order(_id){_id, title, "slug": slug.current, language}`, {}),
  )
  const listed = new Map<string, ListedArticle>()
  for (const row of rows) {
    const _id = textOf(fieldOf(row, '_id'))
    const isDraft = _id.startsWith('drafts.')
    const id = publishedId(_id)
    const article = {
      id,
      title: textOf(fieldOf(row, 'title')),
      slug: textOf(fieldOf(row, 'slug')),
      language: textOf(fieldOf(row, 'language')),
      isPublished: false,
      hasDraft: false,
      ...listed.get(id),
    }
    if (isDraft) article.hasDraft = true
    else article.isPublished = true
    listed.set(id, article)
  }
  return [...listed.values()]
}

/** The articles as staff see them, each marked as not reviewed; and those that have no page of their own. */
export async function draftsOf(
  client: ContentClient,
  unseen: readonly ListedArticle[],
  today: string,
): Promise<{drafts: DraftArticle[]; problems: Missing[]}> {
  const drafts: DraftArticle[] = []
  const problems: Missing[] = []
  for (const {id, title, slug, language} of unseen) {
    const name = title || id
    if (!isSlug(slug)) {
      problems.push({name, reason: `its web address "${slug}" is none; data.ndjson of a backup holds it`})
      continue
    }
    const draft = await client.getArticlePreview(slug, {today, ...(language && {language})})
    if (draft && publishedId(draft.id) === id) drafts.push(draft)
    else
      problems.push({name, reason: `another article has its web address "${slug}"; data.ndjson of a backup holds it`})
  }
  return {drafts, problems}
}

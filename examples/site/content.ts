import {
  type ArticleCard,
  type ClinicPage,
  type CorrectedArticle,
  type DraftArticle,
  type PublishableArticle,
  type Resolution,
  createContentClient,
  isContentError,
} from 'clinic-content'
import type {SiteSettings} from './settings.ts'
import type {VisualEditing} from './visualEditing.ts'

/** What stands around every page of one clinic. */
export interface ClinicFrame {
  dataset: string
  clinic: ClinicPage
}

export interface ListedArticle {
  title: string
  slug: string
  summary: string
  topic: string | null
  lastReviewed: string | null
}

export interface ListedDraft {
  title: string
  slug: string
}

/** The questions this site asks about one clinic. */
export interface ClinicContent {
  dataset: string
  /** `null` while the dataset holds no clinic. */
  frame(): Promise<ClinicFrame | null>
  articles(): Promise<ListedArticle[]>
  /** Every article that may be served. */
  allArticles(): Promise<ArticleCard[]>
  /** The newest articles and corrections, each article once, for feeds. */
  news(): Promise<(ArticleCard | CorrectedArticle)[]>
  /** Articles that have only a draft; none without a token. */
  drafts(): Promise<ListedDraft[]>
  resolve(path: string): Promise<Resolution>
  /** What readers would see next: the draft, or the published article where nothing is being changed. */
  preview(slug: string): Promise<DraftArticle | PublishableArticle | null>
}

/** Every article as staff see it, a draft in the place of what it would replace. */
const staffQuery = /* groq */ `*[_type == "article" && defined(slug.current)] | order(title asc)[0...200]{
  _id, _originalId, title, "slug": slug.current
}`

/** The id under which an article is stored as staff see it: a draft's, where there is one. */
const storedIdQuery = /* groq */ `*[_type == "article" && slug.current == $slug][0]._originalId`

/** Which of these have a version that strangers can read. */
const publishedQuery = /* groq */ `*[_type == "article" && _id in $ids]._id`

/** Asks one dataset. Published pages are asked for without the token, as strangers would; only previews carry it. */
export function clinicContent(
  {projectId, apiHost, token}: SiteSettings,
  dataset: string,
  fetch?: typeof globalThis.fetch,
  editing: VisualEditing | null = null,
): ClinicContent {
  const client = createContentClient({
    projectId,
    dataset,
    timeoutMs: 8_000,
    retry: {max: 1},
    ...(apiHost ? {apiHost} : {}),
    ...(fetch ? {fetch} : {}),
  })
  const drafts = token ? client.with({token, perspective: 'drafts'}) : null
  /** The same answers, each text with the address of its field. */
  const staff = drafts && editing ? drafts.with({transport: editing.transport(dataset)}) : drafts
  return {
    dataset,
    async frame() {
      const clinic = await client.getClinic()
      return clinic && {dataset, clinic}
    },
    async articles() {
      const {items} = await client.listArticles({first: 50})
      return items.map(({title, slug, summary, topic, lastReviewed}) => ({
        title,
        slug,
        summary,
        topic: topic?.name ?? null,
        lastReviewed,
      }))
    },
    async allArticles() {
      const all: ArticleCard[] = []
      for await (const card of client.articles()) all.push(card)
      return all
    },
    async news() {
      const [newest, corrected] = await Promise.all([client.listArticles({first: 50}), client.corrections({first: 50})])
      const isCorrected = ({id}: ArticleCard) => corrected.items.some((each) => each.id === id)
      return [...corrected.items, ...newest.items.filter((card) => !isCorrected(card))]
    },
    async drafts() {
      if (!drafts) return []
      const listed = listedDrafts(await drafts.fetch(staffQuery, {}))
      const published: unknown = await client.fetch(publishedQuery, {ids: listed.map(({id}) => id)})
      return listed.filter(({id}) => !(Array.isArray(published) && published.includes(id)))
    },
    resolve: (path) => client.resolve(path),
    async preview(slug) {
      if (!drafts || !staff) return null
      try {
        const [draft, storedId] = await Promise.all([
          staff.getArticlePreview(slug),
          drafts.fetch(storedIdQuery, {slug}),
        ])
        const isUnchanged = typeof storedId === 'string' && !storedId.startsWith('drafts.')
        return (isUnchanged && (await (editing ? staff : client).getArticle(slug))) || draft
      } catch (error) {
        // A stranger's address that can be no slug is a page that does not exist, not a failure.
        if (isContentError(error) && error.code === 'invalid_argument') return null
        throw error
      }
    },
  }
}

/** The drafts in an answer to `staffQuery`; what has another shape is left out. */
function listedDrafts(answer: unknown): (ListedDraft & {id: string})[] {
  if (!Array.isArray(answer)) return []
  return answer.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return []
    const {_id: id, _originalId: stored, title, slug}: Record<string, unknown> = {...item}
    const isDraft = typeof stored === 'string' && stored.startsWith('drafts.')
    return isDraft && typeof id === 'string' && typeof title === 'string' && typeof slug === 'string'
      ? [{id, title, slug}]
      : []
  })
}

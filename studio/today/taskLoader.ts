import type {SanityClient} from 'sanity'
import {type ArticleTasks, articleTasks} from '../../src/editorial/articleTasks.ts'
import {checkContext, isArticleDocument} from '../../src/editorial/checkContext.ts'
import {byArticle, conversationTasks} from '../../src/editorial/conversationTasks.ts'
import {dayIn} from '../../src/editorial/dayIn.ts'
import {openAlerts} from '../../src/editorial/openAlerts.ts'
import {type TaskOverview, taskOverview} from '../../src/editorial/taskOverview.ts'
import {publishedId, textOf} from '../../src/storedValue.ts'
import type {StoredDocument} from '../editorial/editorialDocuments.ts'
import {inSlices} from './inSlices.ts'

/** All that verdicts on articles rest on, and which articles there are in which revision. */
const AROUND = `{
  "documents": *[_type in ["clinic", "topic", "person", "citation", "disclaimer", "crisisResource", "sourceAlert"]
    && !(_id in path("drafts.**")) && !(_id in path("versions.**"))],
  "articles": *[_type == "article" && !(_id in path("versions.**"))] | order(_id asc){_id, _rev, reviewRequestedOn},
  "conversations": *[_type == "reviewRecord" || (_type == "reviewThread" && !defined(resolvedOn))]
    {_id, _type, article, outcome, on, reviewer, assignee, openedOn}
}`
const ARTICLES = '*[_id in $ids]'

/** Articles in one answer: reading a whole library at once would keep the page from answering. */
const PAGE = 60

interface Around {
  documents: StoredDocument[]
  articles: {_id: string; _rev: string; reviewRequestedOn: string | null}[]
  /** What reviewers asked for. */
  conversations: StoredDocument[]
}

export interface LoadOptions {
  signal: AbortSignal
  /** Told after each page of articles. */
  onProgress?: (done: number, all: number) => void
}

/** Says what a clinic should look at; asks only for articles that changed since it said so last. */
export type TaskLoader = (client: SanityClient, options: LoadOptions) => Promise<TaskOverview>

/** A {@link TaskLoader} for one dataset. */
export function createTaskLoader(now: () => Date = () => new Date()): TaskLoader {
  let around = ''
  let known = new Map<string, {revisions: string; tasks: ArticleTasks | null}>()

  return async (client, {signal, onProgress}) => {
    const raw = client.withConfig({perspective: 'raw', useCdn: false})
    const {documents, articles, conversations} = await raw.fetch<Around>(
      AROUND,
      {},
      {signal, tag: 'clinic-content.today'},
    )
    const zone = textOf(documents.find(({_type}) => _type === 'clinic')?.['timeZone'])
    const context = checkContext(documents, {today: dayIn(zone, now())})
    const stamp = [context.today, ...documents.map(({_id, _rev}) => `${_id} ${textOf(_rev)}`)].join('\n')
    if (stamp !== around) known = new Map()
    around = stamp

    const revisions = new Map<string, string>()
    for (const {_id, _rev} of articles) {
      const id = publishedId(_id)
      revisions.set(id, `${revisions.get(id) ?? ''} ${_id} ${_rev}`)
    }
    for (const id of known.keys()) if (!revisions.has(id)) known.delete(id)
    const changed = [...revisions].filter(([id, stored]) => known.get(id)?.revisions !== stored).map(([id]) => id)
    const report = (done: number) => onProgress?.(done, changed.length)
    for (let start = 0; start < changed.length; start += PAGE) {
      report(start)
      const ids = changed.slice(start, start + PAGE)
      const stored = await raw.fetch<StoredDocument[]>(
        ARTICLES,
        {ids: ids.flatMap((id) => [id, `drafts.${id}`])},
        {signal, tag: 'clinic-content.today'},
      )
      const byId = new Map<string, unknown>(stored.map((document) => [document._id, document]))
      const versionOf = (id: string) => {
        const document = byId.get(id)
        return isArticleDocument(document) ? document : null
      }
      await inSlices(
        ids,
        async (id) => {
          const versions = {published: versionOf(id), draft: versionOf(`drafts.${id}`)}
          const tasks = await articleTasks(versions, openAlerts(documents, id), context)
          known.set(id, {revisions: revisions.get(id) ?? '', tasks})
        },
        {signal},
      )
    }
    const about = byArticle(conversations)
    const requests = new Map(articles.map(({_id, reviewRequestedOn}) => [_id, textOf(reviewRequestedOn)]))
    return taskOverview(
      [...known.values()].flatMap(({tasks: found}) => {
        if (!found) return []
        const {articleId: id, tasks} = found
        const requestedOn = requests.get(`drafts.${id}`) ?? requests.get(id) ?? ''
        return {...found, tasks: [...tasks, ...conversationTasks(found, about.get(id) ?? [], requestedOn, context)]}
      }),
      context,
    )
  }
}

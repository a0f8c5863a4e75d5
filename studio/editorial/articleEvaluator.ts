import type {SanityClient} from 'sanity'
import {type ArticleEvaluation, evaluateArticle} from './evaluateArticle.ts'
import {contentKey} from './contentKey.ts'
import {editorialDocuments, type StoredDocument} from './editorialDocuments.ts'
import {memoizeLatest} from './memoizeLatest.ts'
import {referencedIds} from './referencedIds.ts'

/**
 * Judges articles of one dataset for everything on the screen that shows a verdict: each content is judged once, however
 * many components ask.
 */
export interface ArticleEvaluator {
  evaluate(client: SanityClient, article: object): Promise<ArticleEvaluation>
  /** Calls back when a published document that verdicts rest on has changed; starts listening with the first caller. */
  subscribe(client: SanityClient, onChange: () => void): () => void
  /** Grows with each such change. */
  generation(): number
}

const RULED_BY = ['clinic', 'topic', 'person', 'citation', 'disclaimer', 'crisisResource']

const evaluators = new Map<string, ArticleEvaluator>()

/** The evaluator of the client's dataset, one for the page. */
export function articleEvaluator(client: SanityClient): ArticleEvaluator {
  const {projectId, dataset} = client.config()
  const key = `${projectId} ${dataset}`
  const known = evaluators.get(key)
  if (known) return known
  const made = createArticleEvaluator()
  evaluators.set(key, made)
  return made
}

export function createArticleEvaluator(now: () => Date = () => new Date()): ArticleEvaluator {
  const evaluations = memoizeLatest<ArticleEvaluation>(20)
  const documents = memoizeLatest<StoredDocument[]>(20)
  const subscribers = new Set<() => void>()
  let generation = 0
  let stopListening: (() => void) | null = null

  const changed = () => {
    generation += 1
    evaluations.clear()
    documents.clear()
    for (const notify of subscribers) notify()
  }

  return {
    evaluate: (client, article) =>
      evaluations.get(`${generation} ${contentKey(article)}`, async () => {
        const ids = referencedIds(article).sort().join(' ')
        const beside = await documents.get(`${generation} ${ids}`, () => editorialDocuments(client, article))
        return evaluateArticle(article, beside, now())
      }),
    subscribe(client, onChange) {
      subscribers.add(onChange)
      stopListening ??= listen(client, changed)
      return () => {
        subscribers.delete(onChange)
        if (subscribers.size > 0) return
        stopListening?.()
        stopListening = null
      }
    },
    generation: () => generation,
  }
}

/** A lost listener only means that a change elsewhere shows with the next edit, so its errors are not reported. */
function listen(client: SanityClient, onChange: () => void): () => void {
  const subscription = client
    .listen(
      `*[_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]`,
      {types: RULED_BY},
      {includeResult: false, visibility: 'query', tag: 'clinic-content.editorial'},
    )
    .subscribe({next: onChange, error: () => {}})
  return () => subscription.unsubscribe()
}

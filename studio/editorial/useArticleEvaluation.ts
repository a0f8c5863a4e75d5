import {useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../apiVersion.ts'
import {articleEvaluator} from './articleEvaluator.ts'
import {contentKey} from './contentKey.ts'
import type {ArticleEvaluation} from './evaluateArticle.ts'

/** Where the verdict on an article stands. An older verdict stays visible while a newer one is made. */
export interface EvaluationState {
  evaluation: ArticleEvaluation | null
  /** The verdict is on exactly the content asked about. */
  current: boolean
  error: Error | null
}

/** A pause of this length ends a burst of typing. */
const SETTLE_MS = 350

const NOTHING: EvaluationState & {key: string} = {evaluation: null, current: false, error: null, key: ''}

/** Judges `article` now and again whenever it, or a document it rests on, has changed. */
export function useArticleEvaluation(article: object | null | undefined): EvaluationState {
  const client = useClient({apiVersion})
  const evaluator = articleEvaluator(client)
  const subscribe = useCallback((onChange: () => void) => evaluator.subscribe(client, onChange), [evaluator, client])
  const generation = useSyncExternalStore(subscribe, evaluator.generation)
  const [state, setState] = useState(NOTHING)
  const key = article ? `${generation} ${contentKey(article)}` : ''

  const delay = useEffectEvent(() => (state.key === '' ? 0 : SETTLE_MS))
  const judge = useEffectEvent(async (isStale: () => boolean) => {
    if (!article) return
    const finish = (verdict: ArticleEvaluation | null, error: Error | null) => {
      if (!isStale()) setState((last) => ({evaluation: verdict ?? last.evaluation, error, current: true, key}))
    }
    try {
      finish(await evaluator.evaluate(client, article), null)
    } catch (error) {
      finish(null, error instanceof Error ? error : new Error(String(error)))
    }
  })
  // The key stands for the content: a new object that says the same is not judged again.
  useEffect(() => {
    if (key === '') return
    let stale = false
    const timer = setTimeout(() => void judge(() => stale), delay())
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [key])

  return {evaluation: state.evaluation, error: state.error, current: key !== '' && state.key === key && !state.error}
}

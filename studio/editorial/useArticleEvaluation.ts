import {useCallback, useEffect, useState, useSyncExternalStore} from 'react'
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

  useEffect(() => {
    if (!article || key === '') return
    let cancelled = false
    const finish = (next: Pick<EvaluationState, 'evaluation' | 'error'>) => {
      if (!cancelled)
        setState((last) => ({...next, evaluation: next.evaluation ?? last.evaluation, current: true, key}))
    }
    const timer = setTimeout(
      () => {
        evaluator.evaluate(client, article).then(
          (evaluation) => finish({evaluation, error: null}),
          (error: unknown) => finish({evaluation: null, error: toError(error)}),
        )
      },
      state.key === '' ? 0 : SETTLE_MS,
    )
    return () => {
      cancelled = true
      clearTimeout(timer)
    }
    // `article` and `state.key` are covered by `key`: the same key means the same content.
  }, [key, evaluator, client])

  return {evaluation: state.evaluation, error: state.error, current: key !== '' && state.key === key && !state.error}
}

const toError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

import {useEffect, useState} from 'react'
import {type Reading, readingOf} from '../../src/editorial/readingOf.ts'
import type {ArticleEvaluation} from '../editorial/evaluateArticle.ts'

/** How the article that was judged reads; `null` until that is known. */
export function useReading(evaluation: ArticleEvaluation | null): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null)
  useEffect(() => {
    if (!evaluation) return
    let stale = false
    const read = async () => {
      const next = await readingOf(evaluation.article, evaluation.context, evaluation.wordCount)
      if (!stale) setReading(next)
    }
    // What keeps an article from being read has kept it from being judged, and is said there.
    read().catch(() => {})
    return () => {
      stale = true
    }
  }, [evaluation])
  return reading
}

import {useEffect, useEffectEvent, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../apiVersion.ts'

/**
 * What a query answers, drafts before published documents; `undefined` until it has, and when it failed.
 *
 * @param query - GROQ, or `null` to ask nothing.
 */
export function useFetched<Result>(
  query: string | null,
  params: Record<string, string | string[]>,
): Result | undefined {
  const client = useClient({apiVersion})
  const [answer, setAnswer] = useState<{key: string; result: Result} | null>(null)
  const key = query === null ? '' : JSON.stringify([query, params])
  const ask = useEffectEvent(() =>
    client.withConfig({perspective: 'drafts', useCdn: false}).fetch<Result>(query ?? '', params),
  )
  useEffect(() => {
    if (key === '') return
    let stale = false
    const run = async () => {
      const result = await ask()
      if (!stale) setAnswer({key, result})
    }
    run().catch(() => {})
    return () => {
      stale = true
    }
  }, [key])
  return answer?.key === key ? answer.result : undefined
}

import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../apiVersion.ts'

/**
 * The record of an article's last publish: `undefined` while it is asked for, `null` where there is none, it may not be
 * seen, or the question failed: then the whole page is read.
 */
export function usePublication(articleId: string): unknown {
  const client = useClient({apiVersion})
  const [answer, setAnswer] = useState<{articleId: string; record: unknown} | null>(null)
  useEffect(() => {
    let stale = false
    client
      .fetch<unknown>(LAST_PUBLICATION, {articleId}, {tag: 'clinic-content.last-publication'})
      .catch(() => null)
      .then((record) => {
        if (!stale) setAnswer({articleId, record})
      })
    return () => {
      stale = true
    }
  }, [client, articleId])
  return answer?.articleId === articleId ? (answer.record ?? null) : undefined
}

const LAST_PUBLICATION = `*[_type == "publication" && articleId == $articleId && state == "confirmed"]
  | order(confirmedOn desc)[0]{content, contentHash, review, state}`

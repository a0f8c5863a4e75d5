import {useEffect, useEffectEvent, useState} from 'react'
import {type SanityClient, useClient} from 'sanity'
import type {DraftArticle, PublishableArticle} from '../../src/articlePage.ts'
import {type ContentClient, createContentClient} from '../../src/client/createContentClient.ts'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'

/** An article as staff see it before it is published, and as readers have it. */
export interface PreviewArticles {
  /** `null` when there is none. */
  draft: DraftArticle | null
  published: PublishableArticle | null
}

export interface PreviewState {
  articles: PreviewArticles | null
  failure: string | null
}

/**
 * Both versions of an article as the package's own client reads them, again whenever `revision` is another.
 *
 * @param slugs - Last segments of their addresses; `''` for a version that has none.
 */
export function usePreviewArticles(slugs: {draft: string; published: string}, revision: string): PreviewState {
  const client = useClient({apiVersion})
  const [state, setState] = useState<PreviewState>({articles: null, failure: null})
  const key = JSON.stringify([slugs.draft, slugs.published, revision])
  const read = useEffectEvent(async (signal: AbortSignal): Promise<PreviewArticles> => {
    const content = contentClient(client)
    const [draft, published] = await Promise.all([
      slugs.draft === '' ? null : content.getArticlePreview(slugs.draft, {perspective: 'drafts', signal}),
      slugs.published === '' ? null : content.getArticle(slugs.published, {signal}),
    ])
    return {draft, published}
  })
  useEffect(() => {
    if (key === '') return
    const stop = new AbortController()
    const {signal} = stop
    read(signal).then(
      (articles) => {
        if (!signal.aborted) setState({articles, failure: null})
      },
      (error: unknown) => {
        // What was shown stays: half a sentence that cannot be read is better than none.
        if (!signal.aborted) setState((last) => ({...last, failure: errorMessage(error)}))
      },
    )
    return () => stop.abort()
  }, [key])
  return state
}

/** The client that sites use, asking through the Studio's connection. */
function contentClient(client: SanityClient): ContentClient {
  const {projectId = '', dataset = '', apiHost = ''} = client.config()
  const isHosted = apiHost === '' || /\.sanity\.(io|work)$/.test(new URL(apiHost).hostname)
  return createContentClient({
    projectId,
    dataset,
    apiVersion,
    ...(isHosted ? {} : {apiHost}),
    transport: {fetch: (query, params, options) => client.fetch(query, params, options)},
  })
}

import {useCallback, useSyncExternalStore} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../apiVersion.ts'
import {type ConversationState, knownConversation, NOTHING_KNOWN, watchConversation} from './conversationStore.ts'

/** What staff said to each other about an article, as it is said. */
export function useConversation(articleId: string): ConversationState {
  const client = useClient({apiVersion})
  const subscribe = useCallback(
    (onChange: () => void) => (articleId === '' ? () => {} : watchConversation(client, articleId, onChange)),
    [client, articleId],
  )
  return useSyncExternalStore(subscribe, () =>
    articleId === '' ? NOTHING_KNOWN : knownConversation(client, articleId),
  )
}

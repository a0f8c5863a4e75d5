import type {SanityClient} from 'sanity'
import {type ReviewConversation, reviewConversation} from '../../src/editorial/reviewConversation.ts'
import {errorMessage} from '../errorMessage.ts'
import type {StoredDocument} from '../editorial/editorialDocuments.ts'

/** Where what staff said to each other stands; what was known stays while it is asked for anew. */
export interface ConversationState {
  /** `null` until it is known. */
  conversation: ReviewConversation | null
  failure: string | null
}

const QUERY = '*[_type in ["reviewThread", "reviewRecord"] && article._ref == $articleId]'

export const NOTHING_KNOWN: ConversationState = {conversation: null, failure: null}

interface Watched {
  state: ConversationState
  subscribers: Set<() => void>
  stop: () => void
}

const watched = new Map<string, Watched>()

const keyOf = (client: SanityClient, articleId: string): string => {
  const {projectId, dataset} = client.config()
  return [projectId, dataset, articleId].join(' ')
}

/** What is known of an article at this moment. */
export const knownConversation = (client: SanityClient, articleId: string): ConversationState =>
  watched.get(keyOf(client, articleId))?.state ?? NOTHING_KNOWN

/**
 * Follows what is said about an article until the last caller has gone: one question and one listener, however many
 * panes show it.
 */
export function watchConversation(client: SanityClient, articleId: string, onChange: () => void): () => void {
  const key = keyOf(client, articleId)
  const entry = watched.get(key) ?? open(client, articleId)
  watched.set(key, entry)
  entry.subscribers.add(onChange)
  return () => {
    entry.subscribers.delete(onChange)
    if (entry.subscribers.size > 0) return
    entry.stop()
    watched.delete(key)
  }
}

function open(client: SanityClient, articleId: string): Watched {
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const entry: Watched = {state: NOTHING_KNOWN, subscribers: new Set(), stop: () => {}}
  let asked = 0
  const set = (state: ConversationState) => {
    entry.state = state
    for (const notify of entry.subscribers) notify()
  }
  const ask = async () => {
    asked += 1
    const turn = asked
    try {
      const documents = await raw.fetch<StoredDocument[]>(QUERY, {articleId}, {tag: 'clinic-content.conversation'})
      if (turn === asked) set({conversation: reviewConversation(documents), failure: null})
    } catch (error) {
      if (turn === asked) set({...entry.state, failure: errorMessage(error)})
    }
  }
  // A lost listener only means that a colleague's comment shows when the article is opened again.
  const subscription = raw
    .listen(QUERY, {articleId}, {includeResult: false, visibility: 'query', tag: 'clinic-content.conversation'})
    .subscribe({next: () => void ask(), error: () => {}})
  void ask()
  entry.stop = () => {
    asked += 1
    subscription.unsubscribe()
  }
  return entry
}

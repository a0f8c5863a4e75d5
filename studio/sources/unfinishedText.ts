import {useSyncExternalStore} from 'react'

let text = ''
const listeners = new Set<() => void>()

/**
 * What was pasted and not yet added; kept while somebody looks at an article and comes back.
 *
 * Kept outside of the tool: a Studio that starts may draw a tool twice, and the second drawing has to know what was pasted
 * into the first, also when it was made before.
 */
export const unfinishedText = {
  read: (): string => text,
  write(written: string): void {
    text = written
    for (const notify of listeners) notify()
  },
  subscribe(notify: () => void): () => void {
    listeners.add(notify)
    return () => void listeners.delete(notify)
  },
}

export const useUnfinishedText = (): string => useSyncExternalStore(unfinishedText.subscribe, unfinishedText.read)

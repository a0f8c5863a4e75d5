import {useCallback, useSyncExternalStore} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from './apiVersion.ts'

/** What somebody has begun in a tool, outside of its component. */
export interface Kept<Value> {
  /** @param dataset - Each dataset of the page has its own. */
  read(dataset: string): Value
  update(dataset: string, change: (before: Value) => Value): void
  subscribe(notify: () => void): () => void
}

/**
 * Holds a value for as long as the page stands: what is ticked or typed is still there when somebody looks at an article
 * and comes back.
 *
 * A starting Studio also needs it: Sanity draws the whole Studio anew as soon as it knows that the project's plan has no
 * comments, which is so on the free plan, and state in a component would be lost with the first drawing.
 */
export function createKept<Value>(initial: Value): Kept<Value> {
  const values = new Map<string, Value>()
  const listeners = new Set<() => void>()
  const read = (dataset: string): Value => values.get(dataset) ?? initial
  return {
    read,
    update(dataset, change) {
      values.set(dataset, change(read(dataset)))
      for (const notify of listeners) notify()
    },
    subscribe(notify) {
      listeners.add(notify)
      return () => void listeners.delete(notify)
    },
  }
}

/** What is kept for the dataset of the Studio, and how to change it. */
export function useKept<Value>(kept: Kept<Value>): readonly [Value, (change: (before: Value) => Value) => void] {
  const {projectId, dataset} = useClient({apiVersion}).config()
  const key = `${projectId} ${dataset}`
  const value = useSyncExternalStore(kept.subscribe, () => kept.read(key))
  return [value, useCallback((change) => kept.update(key, change), [kept, key])]
}

import type {StoredTransaction} from '../store/Store.ts'

type Listener = (transaction: StoredTransaction) => void

/** Tells listeners of every committed transaction, in commit order. */
export interface CommitHub {
  publish(transaction: StoredTransaction): void
  /** @returns A function that ends the subscription. */
  subscribe(listener: Listener): () => void
}

export function createCommitHub(): CommitHub {
  const listeners = new Set<Listener>()
  return {
    publish: (transaction) => {
      for (const listener of listeners) listener(transaction)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Changes kept; whoever asks later than that reads everything anew. */
const MAX_KEPT = 5_000

export interface ChangedId {
  dataset: string
  id: string
}

/** What was written lately, for readers in other processes that keep documents. */
export interface ChangeLog {
  add(change: ChangedId): void
  /** More changed than can be listed. */
  reset(): void
  /** `changed` is `null` where the answer would be "perhaps everything". */
  since(version: number | null): {version: number; changed: readonly ChangedId[] | null}
}

export function createChangeLog(): ChangeLog {
  let kept: ChangedId[] = []
  let version = 0
  return {
    add: (change) => {
      version += 1
      kept.push(change)
      if (kept.length >= 2 * MAX_KEPT) kept = kept.slice(-MAX_KEPT)
    },
    reset: () => {
      version += 1
      kept = []
    },
    since: (earlier) => {
      const missed = earlier === null ? Infinity : version - earlier
      if (missed > kept.length) return {version, changed: null}
      const distinct = new Map(
        kept.slice(kept.length - missed).map((change) => [`${change.dataset}/${change.id}`, change]),
      )
      return {version, changed: [...distinct.values()]}
    },
  }
}

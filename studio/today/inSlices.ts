/** Work for the page may not keep it from answering for longer than this. */
const SLICE_MS = 40

/**
 * Does `work` for each item in order and lets the page breathe in between, so that typing and clicking go on.
 *
 * @param clock - Milliseconds from any start.
 * @throws whatever `work` throws; the reason of `signal` when it aborts.
 */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  {signal, clock = () => performance.now(), pause = nextTask}: SliceOptions = {},
): Promise<Result[]> {
  const results: Result[] = []
  let began = clock()
  for (const item of items) {
    if (clock() - began >= SLICE_MS) {
      await pause()
      signal?.throwIfAborted()
      began = clock()
    }
    results.push(await work(item))
  }
  return results
}

interface SliceOptions {
  signal?: AbortSignal
  clock?: () => number
  /** Resolves when the page had its turn. */
  pause?: () => Promise<void>
}

/** A task of its own: what is only awaited runs on in the same one, and the page stays stuck. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

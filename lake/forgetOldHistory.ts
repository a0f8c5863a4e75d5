import type {Writer} from './engine/writer.ts'
import type {Store} from './store/Store.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

const EVERY_MS = 60 * 60 * 1_000

export interface ForgetOptions {
  store: Store
  writer: Writer
  now(): Date
  historyDays: number
  /** Told where it fails on its own; it is tried again after an hour. */
  reportError(error: unknown): void
}

/**
 * Forget what is older than `historyDays`, now and every hour, between two transactions.
 *
 * @returns Functions that do it at once (answering how many revisions went) and that end it.
 */
export function forgetOldHistory({store, writer, now, historyDays, reportError}: ForgetOptions) {
  async function forget(): Promise<number> {
    const before = new Date(now().getTime() - historyDays * DAY_MS).toISOString()
    let count = 0
    for (const {name} of store.datasets()) count += await writer.alone(() => store.forgetBefore(name, before))
    return count
  }
  const timer = setInterval(() => void forget().catch(reportError), EVERY_MS).unref()
  return {forget, stop: () => clearInterval(timer)}
}

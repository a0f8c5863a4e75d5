export interface Deadline {
  readonly signal: AbortSignal
  /** The time is up, as opposed to the caller having stopped it. */
  expired(): boolean
  remainingMs(): number
  /** Frees the timer and the listener on the caller's signal. */
  end(): void
}

/** One signal for the caller's abort and our own time limit. Written out because `AbortSignal.any` is missing in browsers of 2023. */
export function startDeadline(ms: number, signal: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  const endsAt = Date.now() + ms
  let isExpired = false
  const timer = setTimeout(() => {
    isExpired = true
    controller.abort()
  }, ms)
  const onAbort = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', onAbort)
  return {
    signal: controller.signal,
    expired: () => isExpired,
    remainingMs: () => endsAt - Date.now(),
    end() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    },
  }
}

/** Waits, unless the signal aborts first: then it rejects. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop)
  })
}

/** Rejects when the signal aborts; for work that may not heed the signal. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
}

/** One server-sent event. */
export interface ServerEvent {
  event: string
  id?: string
  data: unknown
}

const HEARTBEAT_MS = 20_000

/** Bytes waiting for a reader that does not read; beyond it the stream ends, and the reader resumes or starts afresh. */
const MAX_WAITING_BYTES = 32 * 1024 * 1024

/** A single event never makes a reader slow, however large its document is. */
const MAX_COUNTED_BYTES = 1024 * 1024

/**
 * A stream of server-sent events that stays open until the reader leaves.
 *
 * @param start - Gets `send` and returns what to do when the stream ends. An open stream sends a comment now and then, so that a
 *   dead connection is noticed.
 * @param signal - The request's: in this process a reader may leave by aborting, without touching the stream.
 */
export function eventStream(
  signal: AbortSignal,
  start: (send: (event: ServerEvent) => void, end: () => void) => () => void,
): Response {
  const encoder = new TextEncoder()
  const waiting: Uint8Array<ArrayBuffer>[] = []
  let waitingBytes = 0
  let stop = () => {}
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      let open = true
      const write = (text: string) => {
        if (!open) return
        const chunk = encoder.encode(text)
        if (waiting.length === 0 && (controller.desiredSize ?? 0) > 0) return controller.enqueue(chunk)
        waiting.push(chunk)
        waitingBytes += countedBytes(chunk)
        if (waitingBytes > MAX_WAITING_BYTES) end()
      }
      const heartbeat = setInterval(() => write(':\n\n'), HEARTBEAT_MS)
      heartbeat.unref()
      let unsubscribe = () => {}
      stop = () => {
        open = false
        clearInterval(heartbeat)
        unsubscribe()
      }
      /** What waits is dropped: the reader has to ask again. */
      const end = () => {
        if (!open) return
        stop()
        waiting.length = 0
        controller.close()
      }
      unsubscribe = start((event) => write(format(event)), end)
      signal.addEventListener('abort', end, {once: true})
    },
    pull: (controller) => {
      const chunk = waiting.shift()
      if (!chunk) return
      waitingBytes -= countedBytes(chunk)
      controller.enqueue(chunk)
    },
    cancel: () => stop(),
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

const countedBytes = ({byteLength}: Uint8Array) => Math.min(byteLength, MAX_COUNTED_BYTES)

function format({event, id, data}: ServerEvent): string {
  const idLine = id === undefined ? '' : `id: ${id}\n`
  return `event: ${event}\n${idLine}data: ${JSON.stringify(data)}\n\n`
}

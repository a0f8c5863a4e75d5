/** One server-sent event. */
export interface ServerEvent {
  event: string
  id?: string
  data: unknown
}

const HEARTBEAT_MS = 20_000

/** Events waiting for a reader that does not read; beyond it the stream ends and the reader starts afresh. */
const MAX_WAITING = 10_000

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
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      let open = true
      const write = (text: string) => {
        if (!open) return
        controller.enqueue(encoder.encode(text))
        if ((controller.desiredSize ?? 0) < -MAX_WAITING) end()
      }
      const heartbeat = setInterval(() => write(':\n\n'), HEARTBEAT_MS)
      heartbeat.unref()
      let unsubscribe = () => {}
      stop = () => {
        open = false
        clearInterval(heartbeat)
        unsubscribe()
      }
      const end = () => {
        if (!open) return
        stop()
        controller.close()
      }
      unsubscribe = start((event) => write(format(event)), end)
      signal.addEventListener('abort', end, {once: true})
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

function format({event, id, data}: ServerEvent): string {
  const idLine = id === undefined ? '' : `id: ${id}\n`
  return `event: ${event}\n${idLine}data: ${JSON.stringify(data)}\n\n`
}

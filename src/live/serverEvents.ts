/** One server-sent event. */
export interface ServerEvent {
  event: string
  id: string | null
  data: string
}

/** Longest event that is kept, in characters: those of the Live Content API are short. */
const LONGEST_CHARS = 1_000_000

/**
 * Reads a stream of server-sent events.
 *
 * @throws {RangeError} when one event does not end; else whatever the stream throws.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncIterable<ServerEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let lines: string[] = []
  let size = 0
  try {
    for (;;) {
      const {value, done} = await reader.read()
      if (done) return
      text += decoder.decode(value, {stream: true})
      size += value.length
      for (let end = lineEnd(text); end !== null; end = lineEnd(text)) {
        const line = text.slice(0, end.at)
        text = text.slice(end.at + end.length)
        if (line !== '') {
          lines.push(line)
          continue
        }
        const event = toEvent(lines)
        lines = []
        size = text.length
        if (event) yield event
      }
      if (size > LONGEST_CHARS) throw new RangeError('an event of the stream does not end')
    }
  } finally {
    await reader.cancel().catch(() => null)
  }
}

/** Where the first line ends; `null` when it has not yet. A lone "\r" at the end may be half of "\r\n". */
function lineEnd(text: string): {at: number; length: number} | null {
  const at = text.search(/[\r\n]/)
  if (at === -1 || (text[at] === '\r' && at === text.length - 1)) return null
  return {at, length: text.startsWith('\r\n', at) ? 2 : 1}
}

/** `null` for a comment, which only keeps the connection open. */
function toEvent(lines: readonly string[]): ServerEvent | null {
  const data: string[] = []
  let event = 'message'
  let id: string | null = null
  let isEvent = false
  for (const line of lines) {
    const [, field = '', value = ''] = /^([^:]+):? ?(.*)$/s.exec(line) ?? []
    if (field === 'event') event = value
    else if (field === 'data') data.push(value)
    else if (field === 'id' && !value.includes('\0')) id = value
    else continue
    isEvent = true
  }
  return isEvent ? {event, id, data: data.join('\n')} : null
}

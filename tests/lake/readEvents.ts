export interface ReadEvent {
  event: string
  id: string | null
  data: unknown
}

export interface EventReader {
  /** The next `count` events. */
  take(count: number): Promise<ReadEvent[]>
  close(): Promise<void>
}

/** Reads a stream of server-sent events. */
export function readEvents(response: Response): EventReader {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new Error('the answer has no body')
  let buffer = ''
  const next = async (): Promise<ReadEvent> => {
    for (;;) {
      const end = buffer.indexOf('\n\n')
      if (end === -1) {
        const {done, value} = await reader.read()
        if (done) throw new Error('the stream has ended')
        buffer += value
        continue
      }
      const event = parse(buffer.slice(0, end))
      buffer = buffer.slice(end + 2)
      if (event) return event
    }
  }
  return {
    take: async (count) => {
      const events: ReadEvent[] = []
      while (events.length < count) events.push(await next())
      return events
    },
    close: () => reader.cancel(),
  }
}

function parse(block: string): ReadEvent | null {
  const fields = new Map(
    block
      .split('\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  )
  const event = fields.get('event')
  if (event === undefined) return null
  return {event, id: fields.get('id') ?? null, data: JSON.parse(fields.get('data') ?? 'null')}
}

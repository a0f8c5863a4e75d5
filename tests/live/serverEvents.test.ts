import {expect, test} from 'vitest'
import {type ServerEvent, serverEvents} from '../../src/live/serverEvents.ts'

async function read(...chunks: readonly (string | Uint8Array)[]): Promise<ServerEvent[]> {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
      controller.close()
    },
  })
  const events: ServerEvent[] = []
  for await (const event of serverEvents(body)) events.push(event)
  return events
}

test.each<[string, string[], ServerEvent[]]>([
  ['one event', ['event: a\nid: 1\ndata: x\n\n'], [{event: 'a', id: '1', data: 'x'}]],
  ['one in pieces', ['ev', 'ent: a\nda', 'ta: x\n', '\n'], [{event: 'a', id: null, data: 'x'}]],
  [
    'two in one piece',
    ['data: 1\n\ndata: 2\n\n'],
    [
      {event: 'message', id: null, data: '1'},
      {event: 'message', id: null, data: '2'},
    ],
  ],
  ['lines that end in CR LF', ['data: 1\r\ndata: 2\r\n\r\n'], [{event: 'message', id: null, data: '1\n2'}]],
  [
    'a CR LF that is cut in two',
    ['data: 1\r', '\n\r', '\ndata: 2\n\n'],
    [
      {event: 'message', id: null, data: '1'},
      {event: 'message', id: null, data: '2'},
    ],
  ],
  ['comments', [':\n\n: hello\n\ndata: 1\n\n'], [{event: 'message', id: null, data: '1'}]],
  ['no space after the colon', ['data:1\n\n'], [{event: 'message', id: null, data: '1'}]],
  ['an id with a null in it', ['id: a\0b\ndata: 1\n\n'], [{event: 'message', id: null, data: '1'}]],
  ['unknown fields', ['retry: 5\nfoo: x\n\n'], []],
  ['one that does not end', ['data: 1\n\ndata: 2\n'], [{event: 'message', id: null, data: '1'}]],
  ['nothing', [''], []],
])('reads %s', async (_name, chunks, events) => {
  expect(await read(...chunks)).toEqual(events)
})

test('reads letters that are cut in two', async () => {
  const bytes = new TextEncoder().encode('data: ä👩‍⚕️\n\n')
  expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual([
    {event: 'message', id: null, data: 'ä👩‍⚕️'},
  ])
})

test('gives up on an event that never ends', async () => {
  await expect(read('data: ', ...Array.from({length: 11}, () => 'x'.repeat(100_000)))).rejects.toThrow(RangeError)
})

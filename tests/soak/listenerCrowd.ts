import {createHash, type Hash} from 'node:crypto'

/** What one listener has heard, kept as a count and a hash so that hours of it take no memory. */
interface Heard {
  count: number
  order: Hash
}

export interface ListenerCrowd {
  /** Resolves once each listener has heard `count` events. */
  heard(count: number): Promise<void>
  /** How many listeners heard something else, or in another order, than the first. */
  disagreeing(): number
  close(): void
}

/** Open `size` listeners, which all have to hear the same. */
export async function openCrowd(url: string, token: string, dataset: string, size: number): Promise<ListenerCrowd> {
  const controller = new AbortController()
  const crowd: Heard[] = []
  let waiting: (() => void)[] = []
  const open = async () => {
    const response = await fetch(
      `${url}/v2025-02-19/data/listen/${dataset}?query=*&includeResult=false&includeMutations=false`,
      {
        headers: {authorization: `Bearer ${token}`},
        signal: controller.signal,
      },
    )
    const lines = response.body?.pipeThrough(new TextDecoderStream())
    if (response.status !== 200 || !lines) throw new Error(`a listener was answered ${response.status}`)
    const heard: Heard = {count: 0, order: createHash('sha256')}
    crowd.push(heard)
    void listenTo(lines, (id) => {
      heard.count += 1
      heard.order.update(`${id}\n`)
      for (const wake of waiting.splice(0)) wake()
    })
  }
  for (let index = 0; index < size; index += 1) await open()
  return {
    heard: async (count) => {
      while (crowd.some((heard) => heard.count < count)) await new Promise<void>((resolve) => waiting.push(resolve))
    },
    disagreeing: () => {
      const [first, ...others] = crowd.map(({count, order}) => `${count} ${order.copy().digest('hex')}`)
      return others.filter((other) => other !== first).length
    },
    close: () => {
      controller.abort()
      waiting = []
    },
  }
}

async function listenTo(text: ReadableStream<string>, onEvent: (id: string) => void): Promise<void> {
  let rest = ''
  try {
    for await (const chunk of text) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith('id: ') && line.includes('#')) onEvent(line.slice(4))
    }
  } catch {
    // Closed by us; a stream that ends by itself shows in the count.
  }
}

/** What is told of one request. Its headers, its body and its token never are. */
export interface RequestRecord {
  /** Counts up from 1 while the lake runs. */
  number: number
  /** ISO time of the answer. */
  time: string
  method: string
  path: string
  /** Of the query string: `query`, `perspective`, `tag` and the parameters (`$name`), shortened. */
  search: Record<string, string>
  status: number
  /** Until the answer began; a stream goes on after that. */
  milliseconds: number
  /** Length of the answer; `null` for a stream. */
  bytes: number | null
  /** Identity id of the caller. */
  user: string | null
}

export interface RequestLog {
  add(request: Omit<RequestRecord, 'number' | 'path' | 'search'> & {url: string}): void
  /** Those after a number, oldest first, as far as they are kept. */
  since(number: number): RequestRecord[]
}

/** The last requests are kept, so that whoever opens the inspector sees what went wrong a moment ago. */
const KEPT = 500

const MAX_LENGTH = 2_000

/** An allow-list: a ticket, or whatever else a caller puts into an address, is not kept at all. */
const isShown = (name: string) => name === 'query' || name === 'perspective' || name === 'tag' || name.startsWith('$')

/** Longer addresses are shortened at once, so that the ring stays small. */
const MAX_URL_LENGTH = 16_000

/**
 * The last {@link KEPT} requests in a ring. One more costs some microseconds and replaces the oldest: what is shown of an address is
 * worked out when somebody looks, and nothing else of it ever leaves.
 */
export function createRequestLog(): RequestLog {
  const ring: (Omit<RequestRecord, 'path' | 'search'> & {url: string})[] = []
  let count = 0
  return {
    add: ({url, ...request}) => {
      count += 1
      ring[count % KEPT] = {number: count, ...request, url: url.length > MAX_URL_LENGTH ? shortened(url) : url}
    },
    since: (number) => {
      const first = Math.max(number, count - KEPT)
      return Array.from({length: Math.max(0, count - first)}, (_, index) => ring[(first + index + 1) % KEPT]).flatMap(
        (entry) => {
          if (!entry) return []
          const {url, ...request} = entry
          return [{...request, ...shownOf(url)}]
        },
      )
    },
  }
}

function shownOf(url: string): Pick<RequestRecord, 'path' | 'search'> {
  const {pathname, searchParams} = new URL(url)
  const search = [...searchParams].filter(([name]) => isShown(name)).map(([name, value]) => [cut(name), cut(value)])
  return {path: cut(pathname), search: Object.fromEntries(search)}
}

function shortened(url: string): string {
  const {path, search} = shownOf(url)
  return `${new URL(url).origin}${path}?${new URLSearchParams(search)}`
}

const cut = (text: string) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text)

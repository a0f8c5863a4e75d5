/** A stream that somebody listens to. */
export interface OpenListener {
  kind: 'listen' | 'live'
  dataset: string
  /** The GROQ of a listener; `''` for live events, which have none. */
  query: string
  /** Identity id of whoever listens. */
  user: string | null
  /** ISO time. */
  since: string
  /** Changes that it has been told of. */
  events: number
}

export interface OpenListeners {
  /** To be closed when the stream ends. */
  open(listener: Omit<OpenListener, 'events'>): {heard(): void; close(): void}
  /** In the order in which they came. */
  list(): OpenListener[]
}

export function createOpenListeners(): OpenListeners {
  const open = new Set<OpenListener>()
  return {
    open: (listener) => {
      const entry = {...listener, events: 0}
      open.add(entry)
      return {
        heard: () => {
          entry.events += 1
        },
        close: () => {
          open.delete(entry)
        },
      }
    },
    list: () => [...open].map((entry) => ({...entry})),
  }
}

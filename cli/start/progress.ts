/** A step that is still running after this long announces itself, so that a wait is never silent. */
const ANNOUNCE_AFTER_MS = 700

export interface Progress {
  /** Runs `work`, then prints one line with its title and how long it took; a failure keeps its error. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>
  /** One line of its own. */
  say(line: string): void
}

/** Lines of progress for a person, one a step; steps may overlap. */
export function createProgress(print: (line: string) => void, now: () => number = () => performance.now()): Progress {
  return {
    say: print,
    async step(title, work) {
      const startedAt = now()
      const announce = setTimeout(() => print(`  ...  ${title}`), ANNOUNCE_AFTER_MS)
      try {
        const result = await work()
        clearTimeout(announce)
        print(`  done ${title} (${((now() - startedAt) / 1000).toFixed(1)} s)`)
        return result
      } catch (error) {
        clearTimeout(announce)
        // A step that was called off failed at nothing.
        if (!isAbort(error)) print(`  FAILED ${title}`)
        throw error
      }
    },
  }
}

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || isAbort(error.cause))

import {fork} from 'node:child_process'
import {readFileSync} from 'node:fs'

/** A process of ours that evaluates. */
export interface Child {
  /** @throws For what cannot be copied, as it is nested too deeply. */
  send(message: object): void
  /** Whether this process stays for as long as the child does. */
  hold(): void
  letGo(): void
  /** Milliseconds that its main thread has computed so far; `null` where this system does not tell. */
  computingTime(): number | null
  kill(): void
  /** Resolves once it is gone. */
  gone: Promise<void>
}

export interface ChildOptions {
  /** Of the JavaScript heap; the system ends a process that asks for more. */
  memoryMb: number
  onMessage(message: unknown): void
  /** Told once, however it ended; `error` says why where it was not memory. */
  onEnd(end: {isOutOfMemory: boolean; error: Error}): void
}

/** What a process says before it dies of memory is some kilobytes. */
const MAX_LAST_WORDS = 16_000

/**
 * Start a process that evaluates queries. A process and not a thread, because one step that allocates more than is left (a list
 * doubled, a long text split) does not fail in V8: it ends the process it happens in, and in the lake's own others are writing.
 */
export function startChild({memoryMb, onMessage, onEnd}: ChildOptions): Child {
  const child = fork(childFile(), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${memoryMb}`],
    // What is meant for this process (a debugger's port, a heap of another size) is not meant for that one.
    env: {...process.env, NODE_OPTIONS: ''},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let lastWords = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-MAX_LAST_WORDS)
  })
  child.on('message', onMessage)
  const gone = new Promise<void>((resolve) => {
    const end = (isOutOfMemory: boolean, reason: string) => {
      onEnd({isOutOfMemory, error: new Error(`A process of the lake ended: ${reason}`)})
      resolve()
    }
    child.on('error', (error) => end(false, error.message))
    child.on('close', (code, signal) => {
      end(signal !== null || /FATAL ERROR|out of memory/i.test(lastWords), `${signal ?? code} ${lastWords}`)
    })
  })
  return {
    send: (message) => {
      // Where it is gone already, its end is told.
      child.send(message, () => {})
    },
    hold: () => {
      child.ref()
      child.channel?.ref()
    },
    letGo: () => {
      child.unref()
      child.channel?.unref()
      if (child.stderr && 'unref' in child.stderr && typeof child.stderr.unref === 'function') child.stderr.unref()
    },
    computingTime: () => (child.pid === undefined ? null : computingTimeOf(child.pid)),
    kill: () => {
      child.kill('SIGKILL')
    },
    gone,
  }
}

/** Beside this module in the sources; an entry of its own in the build. */
function childFile(): URL {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? './evaluationProcess.ts' : './lake-worker.js', import.meta.url)
}

/** Linux counts in hundredths of a second, whatever the machine (`man 5 proc`, `utime` and `stime`). */
const MS_PER_TICK = 10

function computingTimeOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8')
    // The name before may hold blanks and brackets of its own.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK
  } catch {
    return null
  }
}

import {setTimeout as setTimeoutAsync} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import {queryTimeout} from '../engine/budget.ts'
import {LakeError} from '../LakeError.ts'
import type {StoreNews} from '../store/Store.ts'
import {isReply, type Reply, type Task, type ThreadSetup} from './Task.ts'
import {fromWireError} from './wireError.ts'

export interface ThreadOptions {
  setup: ThreadSetup
  /** The most threads; each is started when it is first needed. */
  threads: number
  memoryMb: number
  news(version: number | null): StoreNews
}

type Question = Task extends infer T ? (T extends {request: unknown} ? Omit<T, 'news'> : never) : never

/** Threads that evaluate queries, one each at a time. */
export interface Threads {
  /**
   * Let a thread answer, as soon as one is free.
   *
   * @throws {@link LakeError} `query` (`queryTimeoutError`, `queryMemoryError` among them), `busy`.
   */
  ask(question: Question): Promise<Reply>
  /** Have a thread ready: starting one takes a third of a second. */
  warm(): void
  close(): Promise<void>
}

interface Waiting {
  question: Question
  resolve(reply: Reply): void
  reject(error: Error): void
}

interface Thread {
  worker: Worker
  /** What it has heard of the store. */
  version: number | null
  job: Waiting | null
  timer: NodeJS.Timeout | null
}

/** More than this many queries in waiting would take a minute to get through. */
const MAX_WAITING = 100

/** Beyond the query's own computing time, for writing the answer. What no budget can interrupt is ended with its thread then. */
const GRACE_MS = 150
const LOOK_EVERY_MS = 50

/** By the clock, where a thread's computing time cannot be known or does not grow; and for reading what is to be looked through. */
const clockLimit = (milliseconds: number) => 3 * milliseconds + 2_000

export function createThreads(options: ThreadOptions): Threads {
  const {setup, memoryMb} = options
  const threads = new Set<Thread>()
  const queue: Waiting[] = []
  let isClosed = false

  function start(): Thread {
    const worker = new Worker(workerFile(), {workerData: setup, resourceLimits: {maxOldGenerationSizeMb: memoryMb}})
    const thread: Thread = {worker, version: null, job: null, timer: null}
    worker.on('message', (message: unknown) => {
      if (isReply(message)) hear(thread, message)
    })
    worker.on('error', (error) => end(thread, isOutOfMemory(error) ? queryMemory(thread, memoryMb) : error))
    worker.on('exit', () => end(thread, new Error('A thread of the lake ended')))
    threads.add(thread)
    return thread
  }

  function give(thread: Thread, job: Waiting): void {
    try {
      const news = options.news(thread.version)
      // A thread has no origin; the rule takes every postMessage for a window's.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      thread.worker.postMessage({...job.question, news})
      thread.worker.ref()
      thread.version = news.version
      thread.job = job
    } catch (error) {
      // Parameters nested too deeply to be copied.
      release(thread)
      job.reject(error instanceof Error ? error : new Error(String(error)))
    }
  }

  function hear(thread: Thread, reply: Reply): void {
    const {job} = thread
    if (!job) return
    if (reply.kind === 'started') return endAfter(thread, job, setup.evaluationMs)
    if (reply.kind === 'evaluating') {
      endAfter(thread, job, reply.milliseconds)
      void watch(thread, job, reply.milliseconds)
      return
    }
    release(thread)
    if (reply.kind === 'failed') job.reject(fromWireError(reply.error))
    else job.resolve(reply)
    next()
  }

  function endAfter(thread: Thread, job: Waiting, milliseconds: number): void {
    if (thread.timer) clearTimeout(thread.timer)
    thread.timer = setTimeout(() => stop(thread, job, milliseconds), clockLimit(milliseconds))
  }

  /** Ask the system from time to time how long the thread has computed; it answers in the midst of any work. */
  async function watch(thread: Thread, job: Waiting, milliseconds: number): Promise<void> {
    if (typeof thread.worker.cpuUsage !== 'function') return
    try {
      const start = await thread.worker.cpuUsage()
      while (thread.job === job) {
        const {user, system} = await thread.worker.cpuUsage(start)
        if ((user + system) / 1_000 > milliseconds + GRACE_MS) return stop(thread, job, milliseconds)
        await setTimeoutAsync(LOOK_EVERY_MS, undefined, {ref: false})
      }
    } catch {
      // The thread has ended by itself.
    }
  }

  function stop(thread: Thread, job: Waiting, milliseconds: number): void {
    if (thread.job !== job) return
    end(thread, queryTimeout(job.question.request.query, milliseconds))
    void thread.worker.terminate()
  }

  /** A thread that is gone, or about to be: another is made ready for the query after this one. */
  function end(thread: Thread, error: Error): void {
    threads.delete(thread)
    const {job} = thread
    release(thread)
    job?.reject(error)
    next()
    if (job && !isClosed) warm()
  }

  function warm(): void {
    if (isClosed || threads.size >= options.threads || [...threads].some(({job}) => job === null)) return
    const thread = start()
    const news = options.news(null)
    // A thread has no origin; the rule takes every postMessage for a window's.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    thread.worker.postMessage({kind: 'follow', news} satisfies Task)
    thread.version = news.version
    thread.worker.unref()
  }

  function next(): void {
    const job = queue.at(0)
    if (!job) return
    const idle = [...threads].find((thread) => thread.job === null)
    if (!idle && threads.size >= options.threads) return
    queue.shift()
    give(idle ?? start(), job)
    next()
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (queue.length >= MAX_WAITING) {
          reject(new LakeError('busy', 'Too many long queries are waiting; ask again later'))
          return
        }
        queue.push({question, resolve, reject})
        next()
      }),
    warm,
    close: async () => {
      isClosed = true
      const closed = new LakeError('busy', 'The lake was closed before the query was answered')
      for (const job of queue.splice(0)) job.reject(closed)
      const open = [...threads]
      for (const thread of open) end(thread, closed)
      await Promise.all(open.map(({worker}) => worker.terminate()))
    },
  }
}

/** An idle thread keeps no process alive. */
function release(thread: Thread): void {
  if (thread.timer) clearTimeout(thread.timer)
  thread.timer = null
  thread.job = null
  thread.worker.unref()
}

/** Beside this module in the sources; an entry of its own in the build. */
function workerFile(): URL {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? './evaluationWorker.ts' : './lake-worker.js', import.meta.url)
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function queryMemory({job}: Thread, memoryMb: number): LakeError {
  return new LakeError(
    'query',
    `The query was stopped because it needed more than ${memoryMb} MB of memory; ask for less at once`,
    {type: 'queryMemoryError', fields: {query: job?.question.request.query ?? ''}},
  )
}

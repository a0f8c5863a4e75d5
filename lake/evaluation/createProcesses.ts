import {setTimeout as setTimeoutAsync} from 'node:timers/promises'
import {queryTimeout} from '../engine/budget.ts'
import {LakeError} from '../LakeError.ts'
import type {StoreNews} from '../store/Store.ts'
import {type Child, startChild} from './startChild.ts'
import {type EvaluationSetup, isReply, type Reply, type Task} from './Task.ts'
import {fromWireError} from './wireError.ts'

export interface ProcessOptions {
  setup: EvaluationSetup
  /** The most processes; each is started when it is first needed. */
  processes: number
  memoryMb: number
  news(version: number | null): StoreNews
}

type Question = Task extends infer T ? (T extends {request: unknown} ? Omit<T, 'news'> : never) : never

/** Processes that evaluate queries, one each at a time. */
export interface Processes {
  /**
   * Let a process answer, as soon as one is free.
   *
   * @throws {@link LakeError} `query` (`queryTimeoutError`, `queryMemoryError` among them), `busy`.
   */
  ask(question: Question): Promise<Reply>
  /** Have a process ready: starting one takes a third of a second. */
  warm(): void
  close(): Promise<void>
}

interface Waiting {
  question: Question
  resolve(reply: Reply): void
  reject(error: Error): void
}

interface Evaluating {
  child: Child
  /** What it has heard of the store. */
  version: number | null
  job: Waiting | null
  timer: NodeJS.Timeout | null
}

/** More than this many queries in waiting would take a minute to get through. */
const MAX_WAITING = 100

/** Beyond the query's own computing time, for writing the answer. What no budget can interrupt is ended with its process then. */
const GRACE_MS = 150
const LOOK_EVERY_MS = 50

/** By the clock, where a process's computing time cannot be known or does not grow; and for reading what is to be looked through. */
const clockLimit = (milliseconds: number) => 3 * milliseconds + 2_000

export function createProcesses(options: ProcessOptions): Processes {
  const {setup, memoryMb} = options
  const running = new Set<Evaluating>()
  const queue: Waiting[] = []
  let isClosed = false

  function start(): Evaluating {
    const child = startChild({
      memoryMb,
      onMessage: (message) => {
        if (isReply(message)) hear(process, message)
      },
      onEnd: ({isOutOfMemory, error}) => end(process, isOutOfMemory ? queryMemory(process, memoryMb) : error),
    })
    const process: Evaluating = {child, version: null, job: null, timer: null}
    child.send({kind: 'setup', setup} satisfies Task)
    running.add(process)
    return process
  }

  function give(process: Evaluating, job: Waiting): void {
    try {
      const news = options.news(process.version)
      process.child.send({...job.question, news})
      process.child.hold()
      process.version = news.version
      process.job = job
    } catch (error) {
      // Parameters nested too deeply to be copied.
      release(process)
      job.reject(error instanceof Error ? error : new Error(String(error)))
    }
  }

  function hear(process: Evaluating, reply: Reply): void {
    const {job} = process
    if (!job) return
    if (reply.kind === 'started') return endAfter(process, job, setup.evaluationMs)
    if (reply.kind === 'evaluating') {
      endAfter(process, job, reply.milliseconds)
      void watch(process, job, reply.milliseconds)
      return
    }
    release(process)
    if (reply.kind === 'failed') job.reject(fromWireError(reply.error))
    else job.resolve(reply)
    next()
  }

  function endAfter(process: Evaluating, job: Waiting, milliseconds: number): void {
    if (process.timer) clearTimeout(process.timer)
    process.timer = setTimeout(() => stop(process, job, milliseconds), clockLimit(milliseconds))
  }

  /** Ask the system from time to time how long the process has computed; it answers in the midst of any work. */
  async function watch(process: Evaluating, job: Waiting, milliseconds: number): Promise<void> {
    const before = process.child.computingTime()
    if (before === null) return
    while (process.job === job) {
      await setTimeoutAsync(LOOK_EVERY_MS, undefined, {ref: false})
      const computed = (process.child.computingTime() ?? before) - before
      if (computed > milliseconds + GRACE_MS) stop(process, job, milliseconds)
    }
  }

  function stop(process: Evaluating, job: Waiting, milliseconds: number): void {
    if (process.job !== job) return
    process.child.kill()
    end(process, queryTimeout(job.question.request.query, milliseconds))
  }

  /** A process that is gone, or about to be: another is made ready for the query after this one. */
  function end(process: Evaluating, error: Error): void {
    running.delete(process)
    const {job} = process
    release(process)
    job?.reject(error)
    next()
    if (job && !isClosed) warm()
  }

  function warm(): void {
    if (isClosed || running.size >= options.processes || [...running].some(({job}) => job === null)) return
    const process = start()
    const news = options.news(null)
    process.child.send({kind: 'follow', news} satisfies Task)
    process.version = news.version
    process.child.letGo()
  }

  function next(): void {
    const job = queue.at(0)
    if (!job) return
    const idle = [...running].find((process) => process.job === null)
    if (!idle && running.size >= options.processes) return
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
      const open = [...running]
      for (const process of open) {
        process.child.kill()
        end(process, closed)
        process.child.hold()
      }
      await Promise.all(open.map(({child}) => child.gone))
    },
  }
}

/** An idle process keeps this one from ending no longer. */
function release(process: Evaluating): void {
  if (process.timer) clearTimeout(process.timer)
  process.timer = null
  process.job = null
  process.child.letGo()
}

function queryMemory({job}: Evaluating, memoryMb: number): LakeError {
  return new LakeError(
    'query',
    `The query was stopped because it needed more than ${memoryMb} MB of memory; ask for less at once`,
    {type: 'queryMemoryError', fields: {query: job?.question.request.query ?? ''}},
  )
}

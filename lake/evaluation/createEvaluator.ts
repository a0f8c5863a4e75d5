import type {Access} from '../engine/access.ts'
import {createAllowance, EVALUATION_MS, TooCostly} from '../engine/budget.ts'
import type {LakeOptions} from '../LakeOptions.ts'
import type {Store} from '../store/Store.ts'
import {answerQuery, answerSelect, type Means} from './answerQuery.ts'
import {createProcesses, type Processes} from './createProcesses.ts'
import {isCheap, isShort} from '../engine/isCheap.ts'
import {isSmall} from '../engine/isSmall.ts'
import type {QueryAnswer, QueryRequest, Reply, SelectRequest} from './Task.ts'

/** Answers queries without holding up anybody else's. */
export interface Evaluator {
  /**
   * @throws {@link LakeError} `query` (`queryTimeoutError` and `queryMemoryError` for what is beyond the budget), `too-large`, `busy`.
   */
  query(request: QueryRequest): Promise<QueryAnswer>
  /** Ids of the documents that the query of a mutation selects. */
  select(request: SelectRequest): Promise<string[]>
  /** Have a process ready for the first long query. */
  warm(): void
  close(): Promise<void>
}

export interface EvaluatorOptions {
  options: LakeOptions
  store: Store
  /** Path of the database, or `':memory:'`. */
  file: string
  access: Access
}

/** What a query gets where requests are answered; indexed queries take a hundredth of it. */
const ALLOWANCE_MS = 25
const MAX_DOCUMENTS = 1_000
const MAX_RESULT_VALUES = 20_000

/** Queries remembered to need more than that. */
const MAX_REMEMBERED = 500

const DEFAULT_PROCESSES = 2
const DEFAULT_MEMORY_MB = 1_024
export const DEFAULT_RESULT_LENGTH = 64 * 1024 * 1024

/**
 * Every query whose steps are all short is tried at once, with an allowance of some milliseconds: that is faster than asking anybody else. What
 * is not through by then, and whatever has a step that may take long, is evaluated in a process of its own, from the start and under the budget
 * of the options.
 */
export function createEvaluator({options, store, file, access}: EvaluatorOptions): Evaluator {
  const {projectId, roles, planner = true, maxResultLength = DEFAULT_RESULT_LENGTH} = options
  const engine = {store, access, projectId, planner}
  const processes = createProcesses({
    setup: {file, projectId, roles, planner, maxResultLength, evaluationMs: options.evaluationMs ?? EVALUATION_MS},
    processes: options.evaluationProcesses ?? DEFAULT_PROCESSES,
    memoryMb: options.evaluationMemoryMb ?? DEFAULT_MEMORY_MB,
    news: store.newsSince,
  })
  const costly = new Map<string, TooCostly['reason']>()

  /** The answer, or `null` where it takes more than the allowance. */
  async function atOnce<T>({query, params}: QueryRequest | SelectRequest, answer: (means: Means) => T | Promise<T>) {
    if (costly.has(query) || !isShort(query, params)) return null
    try {
      return {answer: await answer({budget: createAllowance(ALLOWANCE_MS), limit: MAX_DOCUMENTS, admit})}
    } catch (error) {
      if (!(error instanceof TooCostly)) throw error
      remember(costly, query, error.reason)
      return null
    }
  }

  /** What was only slow because the process had just started, or the machine was busy, is tried at once again. */
  async function inProcess(question: Parameters<Processes['ask']>[0]): Promise<Reply> {
    const {query} = question.request
    const startedAt = performance.now()
    const reply = await processes.ask(question)
    if (costly.get(query) === 'time' && performance.now() - startedAt < ALLOWANCE_MS) costly.delete(query)
    return reply
  }

  return {
    query: async (request) => {
      const tried = await atOnce(request, async (means) => {
        const {result, sourceMap, ...answer} = await answerQuery(request, engine, means)
        if (!isSmall(result, MAX_RESULT_VALUES)) throw new TooCostly('size')
        const json = JSON.stringify(result)
        if (json.length > maxResultLength) return null
        return {...answer, json, ...(sourceMap ? {sourceMap: JSON.stringify(sourceMap)} : {})}
      })
      if (tried?.answer) return tried.answer
      const reply = await inProcess({kind: 'query', request})
      if (reply.kind !== 'query') throw new Error(`a query was answered with "${reply.kind}"`)
      for (const path of reply.missedPaths) store.paths.ensure(path)
      if (reply.missedText && file !== ':memory:') store.text.build()
      return reply.answer
    },
    select: async (request) => {
      const tried = await atOnce(request, (means) => answerSelect(request, engine, means))
      if (tried) return tried.answer
      const reply = await inProcess({kind: 'select', request})
      if (reply.kind !== 'select') throw new Error(`the query of a mutation was answered with "${reply.kind}"`)
      return reply.ids
    },
    warm: processes.warm,
    close: processes.close,
  }
}

function admit(tree: Parameters<typeof isCheap>[0]): void {
  if (!isCheap(tree)) throw new TooCostly('kind')
}

function remember(texts: Map<string, TooCostly['reason']>, text: string, reason: TooCostly['reason']): void {
  texts.set(text, reason)
  const [oldest] = texts.keys()
  if (texts.size > MAX_REMEMBERED && oldest !== undefined) texts.delete(oldest)
}

import {LakeError} from '../LakeError.ts'
import {type GroqNode, isGroqNode} from './groqNode.ts'

/** A query of a site takes some milliseconds; one that takes this long is a mistake. */
export const EVALUATION_MS = 400

/** On top of it, so that looking once through a large dataset is no mistake: reading a page of text takes some 20 µs. */
const MS_PER_DOCUMENT = 0.03

/** Asking the system for computing time is dear; most queries are through before the first time. */
const MS_BETWEEN_QUESTIONS = 10

/** Looking at the clock takes less than a microsecond; an item of a list rarely less. */
const STEPS_BETWEEN_LOOKS = 16

/** What one query may cost. Evaluation cannot be interrupted, so it pays a step for each item it turns to. */
export interface Budget {
  /** @throws Once the time is spent, from then on always: the error of the budget's maker. */
  spend(): void
  /** What there is to look through has been read; from now on time counts. */
  begin(documents: number): void
}

/** A query that is to be evaluated in a process of its own instead. */
export class TooCostly extends Error {
  override readonly name = 'TooCostly'
  /** Time depends on what else goes on; size and kind do not. */
  readonly reason: 'time' | 'size' | 'kind'

  constructor(reason: TooCostly['reason']) {
    super(`too costly: ${reason}`)
    this.reason = reason
  }
}

/**
 * For the process that answers requests: a few milliseconds of the clock, then {@link TooCostly}.
 */
export function createAllowance(milliseconds: number): Budget {
  const end = performance.now() + milliseconds
  let steps = 0
  let isSpent = false
  return {
    spend: () => {
      steps += 1
      if (!isSpent && steps % STEPS_BETWEEN_LOOKS !== 0) return
      isSpent ||= performance.now() > end
      if (isSpent) throw new TooCostly('time')
    },
    begin: () => {},
  }
}

/** A budget that counts work instead of time. */
export interface WorkBudget extends Budget {
  pay(units: number): void
  /** Give it all back. */
  renew(): void
}

/** Turning to an item of a list is this much. */
const UNITS_PER_STEP = 10

/**
 * For conditions on single documents, asked again with every write: throws {@link TooCostly}.
 *
 * @param units - A thousand take about a tenth of a millisecond.
 */
export function createWorkBudget(units: number): WorkBudget {
  let left = units
  const pay = (amount: number) => {
    left -= amount
    if (left < 0) throw new TooCostly('time')
  }
  return {
    pay,
    spend: () => pay(UNITS_PER_STEP),
    begin: () => {},
    renew: () => {
      left = units
    },
  }
}

/**
 * For a process that evaluates nothing else; throws {@link LakeError} `query`, `queryTimeoutError`.
 *
 * @param milliseconds - Computing time of this process, not of the clock: a busy machine fails no query.
 * @param began - Told at the beginning how many milliseconds there are, in all.
 */
export function createBudget(query: string, milliseconds: number, began: (milliseconds: number) => void): Budget {
  let nextQuestion = performance.now() + MS_BETWEEN_QUESTIONS
  let allowed = milliseconds
  let limit: number | null = null
  let steps = 0
  let isSpent = false
  return {
    begin: (documents) => {
      allowed = milliseconds + documents * MS_PER_DOCUMENT
      limit = computingTime() + allowed
      began(allowed)
    },
    spend: () => {
      steps += 1
      if (!isSpent && steps % STEPS_BETWEEN_LOOKS !== 0) return
      const now = performance.now()
      if (!isSpent && now < nextQuestion) return
      nextQuestion = now + MS_BETWEEN_QUESTIONS
      limit ??= computingTime() + allowed
      isSpent ||= computingTime() > limit
      if (isSpent) throw queryTimeout(query, allowed)
    },
  }
}

/** Of the main thread; before Node 23.9 only that of all is known, which ends queries earlier. */
function computingTime(): number {
  const {user, system} = typeof process.threadCpuUsage === 'function' ? process.threadCpuUsage() : process.cpuUsage()
  return (user + system) / 1_000
}

/** The error of a query that was stopped. */
export function queryTimeout(query: string, milliseconds: number): LakeError {
  return new LakeError(
    'query',
    `The query was stopped after ${Math.round(milliseconds)} ms of computing; ask for less at once, or look for sub-queries within sub-queries`,
    {type: 'queryTimeoutError', fields: {query}},
  )
}

/** Parts that are evaluated again for each item of what they apply to. */
export function isPerItem(node: GroqNode, key: string): boolean {
  if (node.type === 'PipeFuncCall') return key === 'args'
  return key === 'expr' && ['Filter', 'Projection', 'Map', 'FlatMap'].includes(node.type)
}

/** The same tree, which pays for each item: groq-js reads the `type` of a node each time it evaluates it. */
export function metered(node: GroqNode, budget: Budget): GroqNode {
  if (node.type === 'Value') return node
  const child = (value: unknown, key: string): unknown => {
    if (!isGroqNode(value)) return value
    const inner = metered(value, budget)
    return isPerItem(node, key) ? withPaidType(inner, budget) : inner
  }
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value) ? value.map((item: unknown) => child(item, key)) : child(value, key),
  ])
  return {...node, ...Object.fromEntries(entries)}
}

function withPaidType(node: GroqNode, budget: Budget): GroqNode {
  const {type} = node
  return Object.defineProperty({...node}, 'type', {
    enumerable: true,
    get: () => {
      budget.spend()
      return type
    },
  })
}

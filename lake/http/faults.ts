import {LakeError} from '../LakeError.ts'
import {errorAnswer, transactionErrorAnswer} from './answers.ts'

/** What goes wrong, for the next `times` (1) API requests whose path contains `path` (all). */
export type Fault = {path?: string; times?: number} & (
  | {kind: 'rate-limit'; retryAfterSeconds?: number}
  | {kind: 'server-error'; status?: number}
  /** Another writer came first; the request changes nothing. */
  | {kind: 'conflict'}
  /** Answered as always, but later. */
  | {kind: 'delay'; milliseconds: number}
)

export interface Faults {
  inject(fault: Fault): () => void
  /** The answer that a request gets instead of its own, after a delay where that is what was asked for. */
  meet(path: string): Promise<Response | undefined>
}

export function createFaults(): Faults {
  const waiting = new Map<Fault, number>()
  return {
    inject: (fault) => {
      waiting.set(fault, fault.times ?? 1)
      return () => {
        waiting.delete(fault)
      }
    },
    meet: async (path) => {
      for (const [fault, left] of waiting) {
        if (!path.includes(fault.path ?? '')) continue
        if (left > 1) waiting.set(fault, left - 1)
        else waiting.delete(fault)
        if (fault.kind !== 'delay') return answerOf(fault, path)
        await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
      }
      return undefined
    },
  }
}

function answerOf(fault: Exclude<Fault, {kind: 'delay'}>, path: string): Response {
  switch (fault.kind) {
    case 'rate-limit': {
      const answer = errorAnswer(new LakeError('bad-request', 'Too many requests', {status: 429}))
      answer.headers.set('retry-after', String(fault.retryAfterSeconds ?? 1))
      return answer
    }
    case 'server-error':
      return errorAnswer(new LakeError('bad-request', 'A fault that was asked for', {status: fault.status ?? 503}))
    case 'conflict': {
      const type = path.includes('/data/actions/') ? 'actionError' : 'mutationError'
      const error = new LakeError('mutation', 'Transaction conflicts with another one', {
        type: 'transactionConflictError',
      })
      return transactionErrorAnswer(type, error)
    }
  }
}

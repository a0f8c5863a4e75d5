import type {Access, Identity} from '../engine/access.ts'
import type {CommitHub} from '../engine/commitHub.ts'
import type {Writer} from '../engine/writer.ts'
import type {Evaluator} from '../evaluation/createEvaluator.ts'
import type {Faults} from '../http/faults.ts'
import type {Tickets} from '../http/tickets.ts'
import type {Tokens} from '../http/tokens.ts'
import type {Images} from '../images/createImages.ts'
import type {OpenListeners} from '../inspector/openListeners.ts'
import type {RequestLog} from '../inspector/requestLog.ts'
import type {LakeOptions} from '../LakeOptions.ts'
import type {Store} from '../store/Store.ts'

/** What every route works with. */
export interface LakeContext {
  options: LakeOptions
  store: Store
  access: Access
  writer: Writer
  evaluator: Evaluator
  hub: CommitHub
  tokens: Tokens
  tickets: Tickets
  faults: Faults
  images: Images
  /** What was asked lately, for the inspector. */
  requests: RequestLog
  /** Who listens, for the inspector. */
  listeners: OpenListeners
  now(): Date
  newId(): string
  maxBodyBytes: number
  maxAssetBytes: number
}

/** Set for each request before its route runs. */
export interface RequestVariables {
  identity: Identity | null
  /** `2025-02-19`, `1` or `X`. */
  apiVersion: string
}

export interface LakeEnv {
  Variables: RequestVariables
}

import type {LakeDocument} from '../document.ts'
import type {Identity, Role} from '../engine/access.ts'
import type {PlanStep} from '../engine/candidates.ts'
import type {QueryParams} from '../engine/parseQuery.ts'
import type {Perspective} from '../engine/perspective.ts'
import type {SourceMapForm} from '../engine/sourceMap/writeSourceMap.ts'
import {isRecord} from '../isRecord.ts'
import type {StoreNews} from '../store/Store.ts'
import type {WireError} from './wireError.ts'

/** Whose permissions count: a caller's, those of a caller without a token (`null`), or none because the program itself asks. */
export type Reader = Identity | null | 'everything'

export interface QueryRequest {
  dataset: string
  query: string
  params: QueryParams
  perspective: Perspective
  reader: Reader
  now: Date
  /** A source map is wanted, in this form. */
  sourceMap?: SourceMapForm
}

export interface QueryAnswer {
  /** The result as JSON text. */
  json: string
  /** The source map as JSON text, where one was wanted. */
  sourceMap?: string
  syncTags: string[]
  plan: PlanStep[]
}

/** The query of a mutation. */
export interface SelectRequest {
  dataset: string
  query: string
  params: QueryParams
  reader: Reader
  /** What the transaction has changed so far. */
  changed: readonly (readonly [id: string, document: LakeDocument | null])[]
}

/** What a process that evaluates is made with; everything can be copied to it. */
export interface EvaluationSetup {
  /** Path of the database, or `':memory:'` for a lake without one. */
  file: string
  projectId: string
  roles: readonly Role[]
  planner: boolean
  maxResultLength: number
  evaluationMs: number
}

export type Task =
  /** The first of all. */
  | {kind: 'setup'; setup: EvaluationSetup}
  | {kind: 'query'; news: StoreNews; request: QueryRequest}
  | {kind: 'select'; news: StoreNews; request: SelectRequest}
  /** Nothing to answer yet: load what there is. */
  | {kind: 'follow'; news: StoreNews}

export type Reply =
  /** The process has heard the news; what it computes from now on is the query's. */
  | {kind: 'started'}
  /** Everything is read; evaluation may take so much computing time. */
  | {kind: 'evaluating'; milliseconds: number}
  | {kind: 'query'; answer: QueryAnswer; missedPaths: string[]; missedText: boolean}
  | {kind: 'select'; ids: string[]}
  | {kind: 'failed'; error: WireError}

/** Messages come from our own module on the other side, so their kind tells the rest. */
export function isTask(value: unknown): value is Task {
  return isRecord(value) && ['setup', 'query', 'select', 'follow'].includes(String(value.kind))
}

export function isReply(value: unknown): value is Reply {
  return isRecord(value) && ['started', 'evaluating', 'query', 'select', 'failed'].includes(String(value.kind))
}

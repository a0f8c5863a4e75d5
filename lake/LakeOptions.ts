import type {Role} from './engine/access.ts'
import type {PublishGuard} from './engine/publishGuard.ts'

/** Someone who may sign in, or a program with a token. */
export interface LakeUser {
  id: string
  name: string
  email: string
  /** Name of one of `roles`. */
  role: string
  /** A fixed token, at least 32 characters; stored hashed. People get theirs by signing in. */
  token?: string
  /** A program: not offered at sign-in, and the publish guard is not asked for it. */
  robot?: boolean
}

export interface LakeOptions {
  /** Folder of the data file; made where it is missing. Give this or `memory`. */
  dataDir?: string
  /** Keep everything in memory, gone with `close()`. */
  memory?: boolean
  projectId: string
  /** Shown at sign-in and in the Studio; the project id where absent. */
  projectName?: string
  /** Made at start where they do not exist. */
  datasets: readonly string[]
  users: readonly LakeUser[]
  roles: readonly Role[]
  /** Origins that sign-in may hand a token to and browsers may call from, besides loopback ones. Read at each request. */
  login?: {allowedOrigins(): readonly string[]}
  publishGuard?: PublishGuard
  /** `full` (default) survives power loss, `normal` only the death of the process, at four times the speed. */
  synchronous?: 'full' | 'normal'
  /**
   * Days that is kept what documents were earlier, 1 to 999,999; for ever where absent. The last revision of before always stays, and so
   * do the times when a document was made, published and deleted. Forgotten at start and every hour.
   */
  historyDays?: number
  /** Let a caller with `manage` use a dataset that does not exist, which makes it. For test suites. */
  createDatasetsOnDemand?: boolean
  /** Take fixed tokens of any length, for test suites that bring their own. The Studio's sign-in does not. */
  allowShortTokens?: boolean
  /** Host names to answer to besides localhost, `*.localhost`, 127.0.0.1 and [::1]. */
  extraHosts?: readonly string[]
  /** `false` reads every document for every query: the same results, slower. To compare with. */
  planner?: boolean
  /** Milliseconds of computing after which a query is given up (`queryTimeoutError`), and 30 for each 1,000 documents looked through; 400. */
  evaluationMs?: number
  /** Megabytes of memory after which a query is given up (`queryMemoryError`), in each process that evaluates; 1,024. */
  evaluationMemoryMb?: number
  /** Processes for queries that take more than some milliseconds, each started when it is first needed; 2. */
  evaluationProcesses?: number
  /** The most characters of a query's answer; 64 Mi. */
  maxResultLength?: number
  /** The most bytes of a JSON body; 20 MiB. */
  maxBodyBytes?: number
  /** The most bytes of an uploaded file; 100 MiB. */
  maxAssetBytes?: number
  /** The most bytes of images in other sizes that are kept beside the data, about; 512 MiB, in memory at most 64. */
  imageCacheBytes?: number
  /** Told of failures nobody expected (status 500); the console where absent. */
  reportError?(error: unknown): void
  now?(): Date
  /** A fresh id of letters, digits and hyphens, never the same twice. */
  newId?(): string
}

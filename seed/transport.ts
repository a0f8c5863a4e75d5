import type {SeedDocument} from './SeedDocument.ts'

export interface Patch {
  id: string
  ifRevisionID?: string
  set?: Record<string, unknown>
  setIfMissing?: Record<string, unknown>
  unset?: string[]
  insert?: {after: string; items: unknown[]}
}

export type Mutation =
  | {create: SeedDocument}
  | {createIfNotExists: SeedDocument}
  | {createOrReplace: SeedDocument}
  | {patch: Patch}
  | {delete: {id: string}}

/** The two things that seeding asks of a Content Lake. */
export interface SeedTransport {
  /** Whether the dataset is Sanity's and not the lake on this machine. Hosted datasets get no fictional people. */
  readonly hosted: boolean
  /** The result of a GROQ query in the raw perspective: drafts and private documents included. */
  query(groq: string, params: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Applies all mutations or none; resolves once they are stored. */
  mutate(mutations: readonly Mutation[]): Promise<void>
}

import type {DoubtfulUse, RetractionVerdict} from '../editorial/index.ts'
import type {StoredObject} from '../storedValue.ts'
import type {RetractionCheck} from './checkRetraction.ts'
import type {PublicationStatusFields} from './statusAfterCheck.ts'

/** One change of a transaction, in the Content Lake's words. */
export type SweepMutation =
  | {createOrReplace: {_id: string; _type: string; [field: string]: unknown}}
  | {patch: {id: string; ifRevisionID: string; set: {[field: string]: unknown}}}

/** The two things that a sweep asks of a dataset. */
export interface SweptDataset {
  /** Every document of these types, drafts and private ones among them as far as they may be read. */
  documents(types: readonly string[]): AsyncIterable<StoredObject> | Promise<Iterable<StoredObject>>
  /** Applies all or none. `changed-meanwhile` when a document is no longer the revision that a patch names. */
  mutate(mutations: readonly SweepMutation[]): Promise<'stored' | 'changed-meanwhile'>
}

/** What became of one work. */
export interface SweptWork {
  /** Of the citation, without `drafts.`. */
  id: string
  title: string
  doi: string
  pmid: string
  /** What the registers say; `null`: they have the work and know of no notice; `unknown`: none has it. */
  result: RetractionCheck['status'] | 'not-checked'
  /** The status that is stored once the sweep is over; `''` for none. */
  status: string
  notices: RetractionCheck['notices']
  /** Registers that have a record of the work. */
  checked: RetractionCheck['checked']
  /** Fields of `publicationStatus` that the sweep changes; `null` for none. */
  changes: PublicationStatusFields | null
  /** Why there is no answer, or not all of it, and what a person should look at. */
  notes: string[]
}

/** An article that names a work in doubt. */
export interface AffectedArticle {
  /** Id as stored; `drafts.` in front of a draft. */
  id: string
  title: string
  slug: string
  state: 'published' | 'draft'
  uses: DoubtfulUse[]
  /** What follows from each work that it relies on; `[]` for a draft, which readers do not have. */
  verdicts: RetractionVerdict[]
  /**
   * `hidden`: by this sweep; `is-down`: withdrawn before; `hides-later`: on the earliest day of the verdicts;
   * `changed-meanwhile`: left alone, since somebody wrote it while the sweep ran.
   */
  outcome: 'hidden' | 'is-down' | 'hides-later' | 'stays' | 'draft' | 'changed-meanwhile'
}

export interface SweepReport {
  /** `YYYY-MM-DD` where the clinic is. */
  today: string
  dryRun: boolean
  works: SweptWork[]
  affected: AffectedArticle[]
  /** Ids of citations and articles that somebody changed while the sweep ran, so that it left them alone. */
  changedMeanwhile: string[]
}

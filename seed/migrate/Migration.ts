import type {SeedDocument} from '../SeedDocument.ts'

/** One change of the stored shape that a release brings. */
export interface Migration {
  /** `schemaVersion` of a document afterwards; those with a lower one or none are migrated. */
  to: number
  /** What it does, for whoever runs it: "moves the fax number to the address". */
  title: string
  /** Types that it changes. Private records of what was (publications, reviews) keep the shape of their day. */
  types: readonly string[]
  /**
   * The document in the new shape. Pure, never throws on content, and idempotent: a document in the new shape stays as
   * it is. `_id` and `_type` cannot change.
   */
  migrate(document: SeedDocument): Record<string, unknown>
}

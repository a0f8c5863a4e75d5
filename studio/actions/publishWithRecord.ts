import type {Publication} from '../../src/editorial/buildPublication.ts'

/** The parts of a publish, each of which may fail on its own. */
export interface PublishSteps {
  record: Publication
  /** Writes the record as prepared. */
  prepare: (record: Publication) => Promise<void>
  /** Starts the publish that was wrapped; it reports its own failure to the user. */
  publish: () => void
  /** Resolves with whether the published document came to hold exactly the content of the record. */
  published: (record: Publication) => Promise<boolean>
  /** Marks the record confirmed and stamps the published document. */
  confirm: (record: Publication) => Promise<void>
}

export type PublishOutcome = 'confirmed' | 'not-published'

/**
 * Publishes with a record: prepared before, confirmed after.
 *
 * When the publish fails or the window is closed in between, the record stays as prepared; the nightly check reports
 * and reconciles those. A record that cannot be written stops the publish, since an unrecorded publication must not be.
 *
 * @throws whatever `prepare` or `confirm` throw.
 */
export async function publishWithRecord({
  record,
  prepare,
  publish,
  published,
  confirm,
}: PublishSteps): Promise<PublishOutcome> {
  await prepare(record)
  publish()
  if (!(await published(record))) return 'not-published'
  await confirm(record)
  return 'confirmed'
}

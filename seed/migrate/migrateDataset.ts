import {SCHEMA_VERSION} from '../../schemas/fields/schemaVersion.ts'
import {fieldOf, listOf, textOf} from '../../src/storedValue.ts'
import {COPY_STATE_ID} from '../copy/copyArticles.ts'
import {type FieldChange, fieldDiff} from '../fieldDiff.ts'
import {fingerprint} from '../fingerprint.ts'
import {IMPORT_STATE_ID} from '../import/articleWriter.ts'
import {SEED_STATE_ID} from '../pack/documentIds.ts'
import type {StoredDocument} from '../plan.ts'
import type {SeedDocument} from '../SeedDocument.ts'
import {SeedError} from '../SeedError.ts'
import {readState, restoreEntry} from '../seedState.ts'
import {isStoredDocument, storedDocuments} from '../storedDocuments.ts'
import type {Mutation, SeedTransport} from '../transport.ts'
import {migrated} from './migrated.ts'
import type {Migration} from './Migration.ts'
import {migrations as allMigrations} from './migrations.ts'

export interface MigrateOptions {
  dataset: string
  /** Those of this release unless told. */
  migrations?: readonly Migration[]
  /** Counts and reports, writes nothing. */
  dryRun?: boolean
  /** Documents in one transaction. */
  batchSize?: number
  /** Told of each document before it is written. */
  onDocument?: (change: {id: string; titles: readonly string[]; changes: FieldChange[]}) => void
  /** Told of each batch once it is stored. */
  onBatch?: (progress: {written: number; total: number}) => void
}

/** Documents asked for in one query. */
const PAGE = 500

/** Records of what somebody wrote last, whose fingerprints must follow: a migration is no edit of staff. */
const STATES = [SEED_STATE_ID, IMPORT_STATE_ID, COPY_STATE_ID]

/**
 * Brings the documents of a dataset into the shape of this release.
 *
 * Each document and its stamp change together, on condition that nobody wrote it meanwhile: after a kill, or beside
 * staff at work, it is simply run again. A dataset that a newer release has written is refused.
 *
 * @returns how many documents are in an older shape, and how many of them were written.
 * @throws {SeedError} `schema-newer`, `changed-meanwhile`, and what the transport throws.
 */
export async function migrateDataset(
  transport: Pick<SeedTransport, 'query' | 'mutate'>,
  options: MigrateOptions,
): Promise<{total: number; written: number}> {
  const {dataset, migrations = allMigrations, dryRun = false, batchSize = 50, onDocument, onBatch} = options
  const newest = Math.max(SCHEMA_VERSION, ...migrations.map(({to}) => to))
  await refuseNewer(transport, dataset, newest)
  const older = olderThan(migrations)
  const total = Number(await transport.query(`count(*[${older.filter}])`, older.params))
  const states = new Map<string, ReadonlyMap<string, string>>(
    (await storedDocuments(STATES, transport)).map((state) => [state._id, readState(state).seeded]),
  )
  let written = 0
  let last = ''
  for (;;) {
    const query = `*[_id > $last && (${older.filter})] | order(_id) [0...${PAGE}]`
    const page = listOf(await transport.query(query, {...older.params, last})).filter(isStoredDocument)
    for (let start = 0; start < page.length; start += batchSize) {
      const batch = page.slice(start, start + batchSize)
      const mutations = batch.flatMap((document) => mutationsOf(document, migrations, states, onDocument))
      if (dryRun || mutations.length === 0) continue
      await transport.mutate(mutations)
      written += batch.length
      onBatch?.({written, total})
    }
    const end = page.at(-1)
    if (!end || page.length < PAGE) return {total, written}
    last = end._id
  }
}

/** Documents that a migration is for. Whatever is no number counts as no version. */
function olderThan(migrations: readonly Migration[]): {filter: string; params: Record<string, unknown>} {
  const types = new Map<string, number>()
  for (const {to, types: changed} of migrations)
    for (const type of changed) types.set(type, Math.max(to, types.get(type) ?? 0))
  const versions = [...new Set(types.values())]
  const params = versions.flatMap((to, index) => [
    [`to${index}`, to],
    [`types${index}`, [...types].filter(([, version]) => version === to).map(([type]) => type)],
  ])
  const version = 'coalesce(select(schemaVersion > 0 => schemaVersion), 0)'
  const filters = versions.map((_, index) => `(_type in $types${index} && ${version} < $to${index})`)
  return {filter: filters.join(' || '), params: Object.fromEntries(params)}
}

async function refuseNewer(transport: Pick<SeedTransport, 'query'>, dataset: string, newest: number): Promise<void> {
  const newer = await transport.query(
    '*[schemaVersion > $newest] | order(schemaVersion desc) [0]{_id, schemaVersion}',
    {
      newest,
    },
  )
  if (newer === null) return
  const found = `${textOf(fieldOf(newer, '_id'))} has schema version ${String(fieldOf(newer, 'schemaVersion'))}`
  const advice = `this release knows ${newest}; install the release that wrote it`
  throw new SeedError('schema-newer', `migrate: "${dataset}" is newer than this release: ${found}; ${advice}`)
}

function mutationsOf(
  document: StoredDocument,
  migrations: readonly Migration[],
  states: ReadonlyMap<string, ReadonlyMap<string, string>>,
  onDocument: MigrateOptions['onDocument'],
): Mutation[] {
  const step = migrated(document, migrations)
  if (!step) return []
  const {_id: id, _rev: revision} = document
  onDocument?.({id, titles: step.titles, changes: fieldDiff(document, step.document)})
  const before = fingerprint(document)
  const after = fingerprint(step.document)
  return [
    {patch: {id, ifRevisionID: revision, set: fieldsOf(step.document), unset: removedFrom(document, step.document)}},
    ...[...states].flatMap(([stateId, seeded]) => (seeded.get(id) === before ? restoreEntry(id, after, stateId) : [])),
  ]
}

const isContent = (field: string) => !field.startsWith('_')

const fieldsOf = (document: SeedDocument): Record<string, unknown> =>
  Object.fromEntries(Object.entries(document).filter(([field]) => isContent(field)))

const removedFrom = (before: SeedDocument, after: SeedDocument): string[] =>
  Object.keys(before).filter((field) => isContent(field) && after[field] === undefined)

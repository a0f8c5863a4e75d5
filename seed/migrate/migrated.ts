import type {SeedDocument} from '../SeedDocument.ts'
import type {Migration} from './Migration.ts'

/** The version of a stored document's shape; 0 for one that says nothing. */
export const versionOf = ({schemaVersion}: SeedDocument): number =>
  typeof schemaVersion === 'number' && Number.isInteger(schemaVersion) && schemaVersion > 0 ? schemaVersion : 0

/** The document in the newest shape, and what was done to it; `null` where nothing is to do. */
export function migrated(
  document: SeedDocument,
  migrations: readonly Migration[],
): {document: SeedDocument; titles: string[]} | null {
  const {_id, _type} = document
  const due = migrations.filter(({to, types}) => to > versionOf(document) && types.includes(_type))
  if (due.length === 0) return null
  const after = due.reduce<SeedDocument>(
    (before, {migrate, to}) => ({...migrate(before), _id, _type, schemaVersion: to}),
    document,
  )
  return {document: after, titles: due.map(({title}) => title)}
}

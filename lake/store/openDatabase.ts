import {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../LakeError.ts'
import {historyStartsSchema, SCHEMA_VERSION, sqliteSchema} from './sqliteSchema.ts'

/**
 * Open (or create) the database file, check it from end to end and bring it to our schema.
 *
 * @param file - Path of the database, or `':memory:'`.
 * @throws {@link LakeError} `damaged` when SQLite cannot read it, a page is broken or the schema is foreign; the file is left as it is.
 */
export function openDatabase(file: string, synchronous: 'full' | 'normal'): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file)
    database.exec(
      `PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous.toUpperCase()};`,
    )
    const check = database.prepare('PRAGMA quick_check(1)').get()
    if (check?.quick_check !== 'ok') throw new Error(String(check?.quick_check))
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
    if (version === 0) {
      database.exec(`BEGIN IMMEDIATE; ${sqliteSchema} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`)
    } else if (version !== SCHEMA_VERSION) {
      throw new Error(`it has layout ${version}, this version of the lake reads layout ${SCHEMA_VERSION}`)
    }
    database.exec(historyStartsSchema)
    return database
  } catch (cause) {
    if (database?.isOpen) database.close()
    throw damaged(file, cause)
  }
}

/** Another connection to a database that `openDatabase` has opened and still holds. */
export function openToRead(file: string): DatabaseSync {
  const database = new DatabaseSync(file, {readOnly: true})
  database.exec('PRAGMA busy_timeout = 5000')
  return database
}

function damaged(file: string, cause: unknown): LakeError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new LakeError(
    'damaged',
    `Cannot open ${file}: ${reason}. Nothing was changed. To go on, restore a copy of it, or move it aside together with ` +
      `its -wal and -shm files (mv ${file} ${file}.damaged) and start again, which begins with an empty lake.`,
    {cause},
  )
}

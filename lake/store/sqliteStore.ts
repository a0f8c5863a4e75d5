import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../document.ts'
import {forkDataset, restoreSnapshot, takeSnapshot} from './copies.ts'
import {createChangeLog} from './changeLog.ts'
import {inTransaction} from './inTransaction.ts'
import {openDatabase, openToRead} from './openDatabase.ts'
import {createDocumentCache} from './documentCache.ts'
import {createHistory} from './history.ts'
import {type Row, toDocument, toNewsRow} from './sqliteRows.ts'
import {createPathIndexes} from './pathIndexes.ts'
import type {Store} from './Store.ts'
import {createTextIndex} from './textIndex.ts'
import {transactionsSince} from './transactionsSince.ts'
import {datasetSizes} from './datasetSizes.ts'
import {type Prepare, writeDocument, writeTransaction} from './writeTransaction.ts'

export interface SqliteStoreOptions {
  /** Path of the database file, or `':memory:'`. */
  file: string
  /** `full` survives power loss, `normal` only process death. */
  synchronous: 'full' | 'normal'
  /** Only read, beside the store that writes: another connection to its file, or a copy in memory that is fed by `follow`. */
  isReader?: boolean
}

/** SQLite's word for no limit. */
const NO_LIMIT = -1

/**
 * A store in one SQLite file (WAL). The lake is its only writer, so parsed documents are cached and kept true by `commit`; readers
 * in other processes hear what changed through `newsSince` and `follow`.
 *
 * @throws {@link LakeError} `damaged` when the file cannot be read.
 */
export function openSqliteStore(options: SqliteStoreOptions): Store {
  const isMemory = options.file === ':memory:'
  const isFileReader = options.isReader === true && !isMemory
  const database = isFileReader ? openToRead(options.file) : openDatabase(options.file, options.synchronous)
  const sql = createStatements(database)
  const cache = createDocumentCache()
  const log = createChangeLog()
  const types = new Map<string, Set<string>>()
  const text = createTextIndex({database, sql, file: options.file, isReadOnly: isFileReader})

  function parse(dataset: string, row: Row): LakeDocument {
    const id = String(row.id)
    const known = cache.get(dataset, id)
    if (known) return known
    const document = toDocument(String(row.json), options.file)
    cache.set(dataset, document)
    return document
  }

  function read(dataset: string, id: string): LakeDocument | null {
    const known = cache.get(dataset, id)
    if (known) return known
    const row = sql('SELECT id, json FROM documents WHERE dataset = ? AND id = ?').get(dataset, id)
    return row ? parse(dataset, row) : null
  }

  /** Documents of an id-only query: most are cached, so their JSON is not read again. */
  function readAll(dataset: string, rows: Row[]): LakeDocument[] {
    return rows.flatMap((row) => read(dataset, String(row.id)) ?? [])
  }

  function typesOf(dataset: string): Set<string> {
    const known = types.get(dataset)
    if (known) return known
    const rows = sql('SELECT DISTINCT type FROM documents WHERE dataset = ?').all(dataset)
    const found = new Set(rows.map((row) => String(row.type)))
    types.set(dataset, found)
    return found
  }

  return {
    datasets: () =>
      sql('SELECT name, created_at FROM datasets ORDER BY name')
        .all()
        .map((row) => ({name: String(row.name), createdAt: String(row.created_at)})),
    createDataset: (name, createdAt) => {
      sql('INSERT INTO datasets (name, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING').run(name, createdAt)
    },
    deleteDataset: (name) => {
      inTransaction(database, () => {
        for (const table of [
          'documents',
          'document_references',
          'transactions',
          'revisions',
          'history_starts',
          'files',
        ]) {
          sql(`DELETE FROM ${table} WHERE dataset = ?`).run(name)
        }
        sql('DELETE FROM datasets WHERE name = ?').run(name)
        text.clear()
      })
      cache.clear()
      types.delete(name)
      log.reset()
    },

    sizes: (dataset) => datasetSizes(sql, dataset),

    document: read,
    documents: (dataset, limit = NO_LIMIT) =>
      readAll(dataset, sql('SELECT id FROM documents WHERE dataset = ? ORDER BY id LIMIT ?').all(dataset, limit)),
    documentsOfTypes: (dataset, types, limit = NO_LIMIT) =>
      readAll(
        dataset,
        sql(
          'SELECT id FROM documents WHERE dataset = ? AND type IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?',
        ).all(dataset, JSON.stringify(types), limit),
      ),
    referrers: (dataset, ids, limit = NO_LIMIT) =>
      readAll(
        dataset,
        sql(
          'SELECT DISTINCT source AS id FROM document_references WHERE dataset = ? AND target IN (SELECT value FROM json_each(?)) ORDER BY source LIMIT ?',
        ).all(dataset, JSON.stringify(ids), limit),
      ),

    referrerIds: (dataset, ids, limit) =>
      sql(
        'SELECT DISTINCT source AS id FROM document_references WHERE dataset = ? AND target IN (SELECT value FROM json_each(?)) LIMIT ?',
      )
        .all(dataset, JSON.stringify(ids), limit)
        .map((row) => String(row.id)),
    idsOfType: (dataset, type, descending, {limit, offset}) =>
      sql(
        `SELECT id FROM documents WHERE dataset = ? AND type = ? ORDER BY id ${descending ? 'DESC' : 'ASC'} LIMIT ? OFFSET ?`,
      )
        .all(dataset, type, limit, offset)
        .map((row) => String(row.id)),
    countOfType: (dataset, type, only) =>
      Number(
        sql(`SELECT count(*) AS count FROM documents WHERE dataset = ? AND type = ? AND ${countable[only]}`).get(
          dataset,
          type,
        )?.count,
      ),
    types: (dataset) => [...typesOf(dataset)],
    paths: createPathIndexes(database, sql, !isFileReader),
    text,

    hasTransaction: (dataset, id) =>
      sql('SELECT 1 AS found FROM transactions WHERE dataset = ? AND id = ?').get(dataset, id) !== undefined,
    commit: (transaction) => {
      inTransaction(database, () => {
        writeTransaction(sql, transaction)
        for (const {id, after} of transaction.changes) text.write(transaction.dataset, id, after)
      })
      for (const {id, after} of transaction.changes) {
        if (after) cache.set(transaction.dataset, after)
        else cache.delete(transaction.dataset, id)
        if (after) types.get(transaction.dataset)?.add(after._type)
        log.add({dataset: transaction.dataset, id})
      }
    },
    lastTransactionId: (dataset) => {
      const row = sql('SELECT id FROM transactions WHERE dataset = ? ORDER BY sequence DESC LIMIT 1').get(dataset)
      return row ? String(row.id) : null
    },
    transactionsSince: (request) => transactionsSince(sql, request, options.file),
    ...createHistory(database, sql, options.file),

    newsSince: (earlier) => {
      const {version, changed} = log.since(earlier)
      const columns = `dataset, id, type${isMemory ? ', json' : ''}`
      const rows = changed
        ? changed.map(
            ({dataset, id}) =>
              sql(`SELECT ${columns} FROM documents WHERE dataset = ? AND id = ?`).get(dataset, id) ?? {dataset, id},
          )
        : isMemory
          ? sql(`SELECT ${columns} FROM documents`).all()
          : []
      return {version, isReset: changed === null, rows: rows.map(toNewsRow)}
    },
    follow: ({isReset, rows}) => {
      if (isReset) {
        cache.clear()
        types.clear()
      }
      for (const {dataset, id, type} of rows) {
        cache.delete(dataset, id)
        if (type !== null) types.get(dataset)?.add(type)
      }
      if (!isMemory) return
      inTransaction(database, () => {
        if (isReset) {
          database.exec('DELETE FROM documents; DELETE FROM document_references')
          text.clear()
        }
        for (const {dataset, id, json} of rows) {
          const document = json === null ? null : toDocument(json, options.file)
          writeDocument(sql, dataset, id, document)
          text.write(dataset, id, document)
        }
      })
    },
    atOneMoment: async (work) => {
      database.exec('BEGIN')
      try {
        return await work()
      } finally {
        database.exec('COMMIT')
      }
    },

    snapshot: () => takeSnapshot(sql),
    restore: (snapshot) => {
      const restored = inTransaction(database, () => {
        text.clear()
        return restoreSnapshot(sql, snapshot, options.file)
      })
      cache.clear()
      types.clear()
      log.reset()
      return restored
    },
    fork: (from, to, createdAt) => {
      inTransaction(database, () => {
        text.clear()
        forkDataset(sql, from, to, createdAt)
      })
      log.reset()
    },

    saveToken: (hash, userId, createdAt) => {
      sql(
        'INSERT INTO tokens (hash, user_id, created_at) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET user_id = excluded.user_id',
      ).run(hash, userId, createdAt)
    },
    userOfToken: (hash) => {
      const row = sql('SELECT user_id FROM tokens WHERE hash = ?').get(hash)
      return row ? String(row.user_id) : null
    },
    deleteToken: (hash) => {
      sql('DELETE FROM tokens WHERE hash = ?').run(hash)
    },

    keyValue: (userId, key) => {
      const row = sql('SELECT value FROM key_values WHERE user_id = ? AND key = ?').get(userId, key)
      return row ? JSON.parse(String(row.value)) : null
    },
    setKeyValue: (userId, key, value) => {
      sql(
        'INSERT INTO key_values (user_id, key, value) VALUES (?, ?, ?) ON CONFLICT (user_id, key) DO UPDATE SET value = excluded.value',
      ).run(userId, key, JSON.stringify(value ?? null))
    },

    file: (dataset, path) => {
      const row = sql('SELECT mime_type, bytes FROM files WHERE dataset = ? AND path = ?').get(dataset, path)
      return row?.bytes instanceof Uint8Array ? {mimeType: String(row.mime_type), bytes: row.bytes} : null
    },
    fileType: (dataset, path) => {
      const row = sql('SELECT mime_type FROM files WHERE dataset = ? AND path = ?').get(dataset, path)
      return row ? String(row.mime_type) : null
    },
    saveFile: (dataset, path, file) => {
      sql('INSERT INTO files (dataset, path, mime_type, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING').run(
        dataset,
        path,
        file.mimeType,
        file.bytes,
      )
    },

    close: () => {
      text.close()
      if (database.isOpen) database.close()
    },
  }
}

const countable = {
  any: 'true',
  published: "substr(id, 1, 7) <> 'drafts.' AND substr(id, 1, 9) <> 'versions.'",
  root: "instr(id, '.') = 0",
} as const

/** Prepares each statement once. */
function createStatements(database: DatabaseSync): Prepare {
  const prepared = new Map<string, ReturnType<Prepare>>()
  return (text) => {
    const known = prepared.get(text)
    if (known) return known
    const statement = database.prepare(text)
    prepared.set(text, statement)
    return statement
  }
}

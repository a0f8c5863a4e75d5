import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../document.ts'
import {inTransaction} from './inTransaction.ts'
import {encodedWord, searchableText} from './searchableText.ts'
import {type Row, toDocument} from './sqliteRows.ts'
import type {Prepare} from './writeTransaction.ts'

/** A word that a text has to hold, or the beginning of one. */
export interface WantedWord {
  /** In upper case, as `wordsOf` gives it. */
  text: string
  isPrefix: boolean
}

/**
 * The words of every document, in FTS5. The words are ours (those of GROQ's `match`), written as hexadecimal digits, so that FTS5
 * neither splits nor folds them: what `match` finds is always among what is found here.
 */
export interface TextIndex {
  /** Ids of documents that hold all the words somewhere, at most `limit`; `null` while there is no index. */
  find(dataset: string, words: readonly WantedWord[], limit: number): string[] | null
  /** A document was written or, with `null`, deleted. Within the same transaction. */
  write(dataset: string, id: string, document: LakeDocument | null): void
  /** So much was changed that it is to be made anew, once it is asked for again. */
  clear(): void
  /** Whether a reader, which cannot make an index, would have used one since it was last asked. */
  takeMissed(): boolean
  /** Begin to make it, some documents at a time between whatever else there is to do. */
  build(): void
  close(): void
}

export interface TextIndexOptions {
  database: DatabaseSync
  sql: Prepare
  file: string
  isReadOnly: boolean
}

/** Looking at fewer documents takes no longer than making the index would. */
const MIN_DOCUMENTS = 200

/** Documents made searchable at a time; some milliseconds. */
const BATCH = 25

const schema = `
  CREATE VIRTUAL TABLE IF NOT EXISTS text_words USING fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
  CREATE TABLE IF NOT EXISTS text_rows (
    number INTEGER PRIMARY KEY, dataset TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (dataset, id)
  );
`

/** No dataset is named so: this row says that all documents are in. */
const COMPLETE = ''

export function createTextIndex({database, sql, file, isReadOnly}: TextIndexOptions): TextIndex {
  let exists = isThere()
  let complete = exists && isComplete()
  let missed = false
  let hasFailed = false
  let timer: NodeJS.Immediate | null = null
  let cursor = {dataset: '', id: ''}

  function isThere(): boolean {
    return sql("SELECT 1 AS found FROM sqlite_master WHERE name = 'text_rows'").get() !== undefined
  }

  function isComplete(): boolean {
    return sql('SELECT 1 AS found FROM text_rows WHERE dataset = ?').get(COMPLETE) !== undefined
  }

  function write(dataset: string, id: string, document: LakeDocument | null): void {
    if (!exists) return
    const row = sql('DELETE FROM text_rows WHERE dataset = ? AND id = ? RETURNING number').get(dataset, id)
    if (row) sql('DELETE FROM text_words WHERE rowid = ?').run(Number(row.number))
    if (!document) return
    const {lastInsertRowid} = sql('INSERT INTO text_rows (dataset, id) VALUES (?, ?)').run(dataset, id)
    sql('INSERT INTO text_words (rowid, words) VALUES (?, ?)').run(lastInsertRowid, searchableText(document))
  }

  /** Nobody waits for it: where it fails (a full disk, a damaged row) there is no index, and queries go on looking at everything. */
  function nextBatch(): void {
    timer = null
    try {
      complete = inTransaction(database, addBatch)
      if (!complete) schedule()
    } catch {
      hasFailed = true
      exists = isThere()
    }
  }

  /** @returns Whether these were the last. */
  function addBatch(): boolean {
    if (!exists) database.exec(schema)
    exists = true
    const rows: Row[] = sql(
      `SELECT dataset, id, json FROM documents WHERE (dataset, id) > (?, ?) ORDER BY dataset, id LIMIT ${BATCH}`,
    ).all(cursor.dataset, cursor.id)
    for (const row of rows) write(String(row.dataset), String(row.id), toDocument(String(row.json), file))
    const last = rows.at(-1)
    if (last) cursor = {dataset: String(last.dataset), id: String(last.id)}
    if (rows.length === BATCH) return false
    sql('INSERT INTO text_rows (dataset, id) VALUES (?, ?)').run(COMPLETE, '')
    return true
  }

  function schedule(): void {
    timer = setImmediate(nextBatch)
  }

  return {
    find: (dataset, words, limit) => {
      if (isReadOnly) {
        exists ||= isThere()
        complete = exists && isComplete()
      }
      if (!complete) {
        const many = sql('SELECT 1 AS found FROM documents WHERE dataset = ? LIMIT 1 OFFSET ?')
        missed ||= many.get(dataset, MIN_DOCUMENTS - 1) !== undefined
        return null
      }
      const query = words.map(({text, isPrefix}) => `${encodedWord(text)}${isPrefix ? '*' : ''}`).join(' AND ')
      return sql(
        'SELECT r.id FROM text_words JOIN text_rows r ON r.number = text_words.rowid WHERE text_words MATCH ? AND r.dataset = ? LIMIT ?',
      )
        .all(query, dataset, limit)
        .map((row) => String(row.id))
    },
    write,
    clear: () => {
      if (timer) clearImmediate(timer)
      timer = null
      complete = false
      if (!exists) return
      database.exec("DELETE FROM text_rows; INSERT INTO text_words (text_words) VALUES ('delete-all')")
    },
    takeMissed: () => {
      const was = missed
      missed = false
      return was
    },
    build: () => {
      if (isReadOnly || hasFailed || timer) return
      // What was cleared in a transaction that failed is still there.
      complete = exists && isComplete()
      if (complete) return
      cursor = {dataset: '', id: ''}
      schedule()
    },
    close: () => {
      if (timer) clearImmediate(timer)
    },
  }
}

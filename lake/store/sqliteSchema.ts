/** Written to `user_version`; a file with another number is not ours to open. */
export const SCHEMA_VERSION = 1

export const sqliteSchema = `
  CREATE TABLE datasets (name TEXT PRIMARY KEY, created_at TEXT NOT NULL);
  CREATE TABLE documents (
    dataset TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (dataset, id)
  );
  CREATE INDEX documents_by_type ON documents (dataset, type, id);
  CREATE TABLE document_references (
    dataset TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
    PRIMARY KEY (dataset, source, target)
  ) WITHOUT ROWID;
  CREATE INDEX references_by_target ON document_references (dataset, target, source);
  CREATE TABLE transactions (
    sequence INTEGER PRIMARY KEY, dataset TEXT NOT NULL, id TEXT NOT NULL,
    author TEXT NOT NULL, timestamp TEXT NOT NULL, mutations TEXT NOT NULL, document_ids TEXT NOT NULL,
    UNIQUE (dataset, id)
  );
  CREATE TABLE revisions (
    sequence INTEGER PRIMARY KEY, dataset TEXT NOT NULL, id TEXT NOT NULL,
    transaction_id TEXT NOT NULL, author TEXT NOT NULL, timestamp TEXT NOT NULL, json TEXT
  );
  CREATE INDEX revisions_by_document ON revisions (dataset, id, sequence);
  CREATE TABLE tokens (hash TEXT PRIMARY KEY, user_id TEXT NOT NULL, created_at TEXT NOT NULL);
  CREATE TABLE key_values (user_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user_id, key));
  CREATE TABLE files (
    dataset TEXT NOT NULL, path TEXT NOT NULL, mime_type TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (dataset, path)
  );
`

/**
 * Made where it is missing, so that files from before it go on. `revisions.json` is NULL where the document was deleted and '' where it
 * is no longer kept; of what happened up to these sequences in a dataset, only the last of each document is.
 */
export const historyStartsSchema = `
  CREATE TABLE IF NOT EXISTS history_starts (
    dataset TEXT PRIMARY KEY, revision INTEGER NOT NULL, transaction_sequence INTEGER NOT NULL
  );
`

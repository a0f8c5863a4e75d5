import {historyStart, setHistoryStart} from './historyStart.ts'
import type {Prepare} from './writeTransaction.ts'

/** Written before `time` (an ISO time), each with whether the document was there before it and whether a later one is as old. */
const oldRevisions = `
  SELECT sequence, id, json IS NOT NULL AS is_there,
    lag(json IS NOT NULL, 1, 0) OVER documents AS was_there,
    lead(sequence) OVER documents IS NULL AS is_last
  FROM revisions WHERE dataset = ?1 AND sequence <= ?2
  WINDOW documents AS (PARTITION BY id ORDER BY sequence)
`

/**
 * Let go of what documents were before a time: of each the last revision from before it stays, and that it was made and deleted, by whom
 * and when. The caller makes it all or nothing. SQLite uses the room for what is written next.
 *
 * @returns How many revisions lost their contents.
 */
export function forgetHistory(sql: Prepare, dataset: string, time: string): number {
  const lastBefore = (table: 'transactions' | 'revisions') =>
    Number(
      sql(`SELECT max(sequence) AS sequence FROM ${table} WHERE dataset = ? AND timestamp < ?`).get(dataset, time)
        ?.sequence ?? 0,
    )
  const [revision, transaction] = [lastBefore('revisions'), lastBefore('transactions')]
  if (revision <= historyStart(sql, dataset).revision) return 0
  setHistoryStart(sql, dataset, {revision, transaction})
  // Whoever wrote the last revision did not write all that it holds, and who did is about to be forgotten.
  sql(
    `UPDATE revisions SET author = '' WHERE json IS NOT NULL AND author <> '' AND sequence IN (
       SELECT sequence FROM (${oldRevisions}) WHERE is_last AND was_there
     )`,
  ).run(dataset, revision)
  const edits = sql(
    `DELETE FROM revisions WHERE sequence IN (
       SELECT sequence FROM (${oldRevisions}) WHERE NOT is_last AND is_there AND was_there
     )`,
  ).run(dataset, revision)
  const made = sql(
    `UPDATE revisions SET json = '' WHERE json <> '' AND sequence IN (
       SELECT sequence FROM (${oldRevisions}) WHERE NOT is_last AND is_there
     )`,
  ).run(dataset, revision)
  sql(
    `DELETE FROM transactions WHERE dataset = ?1 AND sequence < ?2
       AND id NOT IN (SELECT transaction_id FROM revisions WHERE dataset = ?1)`,
  ).run(dataset, transaction)
  sql("UPDATE transactions SET mutations = '[]' WHERE dataset = ? AND sequence <= ? AND mutations <> '[]'").run(
    dataset,
    transaction,
  )
  return Number(edits.changes) + Number(made.changes)
}

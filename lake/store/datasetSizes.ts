import type {DatasetSizes} from './Store.ts'
import type {Prepare} from './writeTransaction.ts'

/** How much a dataset holds. */
export function datasetSizes(sql: Prepare, dataset: string): DatasetSizes {
  const measure = (table: string, column: string): [number, number] => {
    const row = sql(
      `SELECT count(*) AS count, ifnull(sum(octet_length(${column})), 0) AS bytes FROM ${table} WHERE dataset = ?`,
    ).get(dataset)
    return [Number(row?.count), Number(row?.bytes)]
  }
  const [documents, documentBytes] = measure('documents', 'json')
  const [revisions, revisionBytes] = measure('revisions', 'json')
  const [files, fileBytes] = measure('files', 'bytes')
  return {documents, documentBytes, revisions, revisionBytes, files, fileBytes}
}

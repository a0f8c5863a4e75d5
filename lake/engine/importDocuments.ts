import {LakeError} from '../LakeError.ts'
import type {Identity} from './access.ts'
import {newDocument} from './newDocument.ts'
import type {Writer} from './writer.ts'

/** Whose name the history shows for what the program itself wrote. */
const importer: Identity = {id: 'import', name: 'Import', email: '', role: '', robot: true}

/** Write documents in one transaction, replacing those of the same id. Answers how many. */
export async function importDocuments(writer: Writer, dataset: string, documents: Iterable<unknown>): Promise<number> {
  const {value} = await writer.write({
    dataset,
    identity: importer,
    trusted: true,
    apply: (context) => {
      let count = 0
      for (const value of documents) {
        try {
          const document = newDocument(value, null, context)
          context.documents.put(document._id, document, {createOrReplace: document}, count)
        } catch (error) {
          throw error instanceof LakeError ? error.at(count) : error
        }
        count += 1
      }
      return {value: count, publications: []}
    },
  })
  return value
}

import type {Identity} from '../engine/access.ts'
import type {LakeContext} from '../routes/LakeContext.ts'

/**
 * Delete every document of a dataset in one transaction: listeners hear of it, history keeps it, and an earlier snapshot brings it back.
 * Whoever may delete the dataset may do this; no permission on single documents is asked.
 *
 * @returns How many.
 */
export async function emptyDataset(dataset: string, identity: Identity, {writer, store}: LakeContext): Promise<number> {
  const {changes} = await writer.write({
    dataset,
    identity,
    trusted: true,
    apply: ({documents}) => {
      for (const {_id} of store.documents(dataset)) documents.put(_id, null, {delete: {id: _id}}, 0)
      return {value: null, publications: []}
    },
  })
  return changes.length
}

import type {LakeDocument} from '../document.ts'
import {LakeError} from '../LakeError.ts'
import {collectReferences, foreignReferenceKey} from './collectReferences.ts'
import type {IndexedChange, WorkingSet} from './workingSet.ts'

/**
 * Strong references lead to documents that exist once the transaction is through: nothing is written that points nowhere, and
 * nothing is deleted (or given another type) that is pointed at. A reference holds nothing but what makes it one.
 *
 * @param referrers - Stored documents that hold a reference to an id.
 * @throws {@link LakeError} `mutation`, status 409 (400 for what a reference may not hold), for the first that breaks.
 */
export function requireReferences(
  changes: readonly IndexedChange[],
  documents: WorkingSet,
  referrers: (id: string) => LakeDocument[],
): void {
  for (const {id, after, index} of changes) {
    const foreign = foreignReferenceKey(after)
    if (foreign !== null) throw foreignKey(id, foreign, index)
    const missing = after && strongTargets(after).find((target) => !documents.get(target))
    if (missing) throw missingTarget(id, missing, index)
  }
  const touched = documents.touched()
  const written = changes.flatMap(({after}) => (after ? [after] : []))
  for (const {id, before, after, index} of changes) {
    const changesType = before !== null && after !== null && before._type !== after._type
    if (after !== null && !changesType) continue
    const candidates = [...referrers(id).filter((document) => !touched.has(document._id)), ...written]
    const from = candidates.filter((document) => document._id !== id && strongTargets(document).includes(id))
    if (from.length > 0)
      throw stillReferenced(
        id,
        from.map((document) => document._id),
        changesType,
        index,
      )
  }
}

function strongTargets(document: LakeDocument): string[] {
  return collectReferences(document).flatMap(({target, weak}) => (weak ? [] : [target]))
}

function foreignKey(id: string, key: string, index: number): LakeError {
  return new LakeError('mutation', `Key "${key}" not allowed in ref`, {
    status: 400,
    type: 'validationError',
    fields: {id},
    index,
  })
}

function missingTarget(id: string, target: string, index: number): LakeError {
  return new LakeError('mutation', `Document "${id}" references non-existent document "${target}"`, {
    type: 'documentReferenceDoesNotExistError',
    fields: {id, referenceID: target},
    index,
  })
}

function stillReferenced(id: string, from: string[], changesType: boolean, index: number): LakeError {
  const what = changesType ? 'cannot be given another type' : 'cannot be deleted'
  return new LakeError('mutation', `Document "${id}" ${what} as there are references to it from "${from[0]}"`, {
    type: 'documentHasExistingReferencesError',
    fields: {id, referencingIDs: from},
    index,
  })
}

import {isVersionId} from '../documentId.ts'
import {isRecord} from '../isRecord.ts'
import {type Action, type ActionContext, idOf, invalid, requireDocument, requireVersionId} from './action.ts'
import {alreadyExists, requireRevision} from './applyMutations.ts'
import {applyPatch} from './applyPatch.ts'
import {newDocument} from './newDocument.ts'

// Actions on one draft or version document, whatever is published.

export function createVersion(action: Action, context: ActionContext): void {
  const {documents, index} = context
  if (isRecord(action.document)) {
    const document = newDocument(action.document, null, context)
    requireVersionId(document._id)
    if (documents.get(document._id)) throw alreadyExists(document._id)
    documents.put(document._id, document, {create: document}, index)
    return
  }
  const versionId = idOf(action, 'versionId')
  requireVersionId(versionId)
  const base = requireDocument(idOf(action, 'baseId'), context)
  requireRevision(base, action.ifBaseRevisionId)
  if (documents.get(versionId)) throw alreadyExists(versionId)
  const document = {
    ...base,
    _id: versionId,
    _rev: context.transactionId,
    _createdAt: context.now,
    _updatedAt: context.now,
  }
  documents.put(versionId, document, {create: document}, index)
}

export function discard(action: Action, context: ActionContext): void {
  const id = idOf(action, 'versionId')
  requireVersionId(id)
  requireDocument(id, context)
  context.documents.put(id, null, {delete: {id}}, context.index)
}

export function replaceVersion(action: Action, context: ActionContext): void {
  const value = action.document
  const id = isRecord(value) && typeof value._id === 'string' ? value._id : ''
  requireVersionId(id)
  const document = newDocument(value, requireDocument(id, context), context)
  context.documents.put(id, document, {createOrReplace: document}, context.index)
}

/** Marks a version so that publishing its release would unpublish the document. */
export function unpublishVersion(action: Action, context: ActionContext): void {
  const id = idOf(action, 'versionId')
  if (!isVersionId(id)) throw invalid(`"${id}" is not a version id (versions.<release>.<id>)`)
  const before = requireDocument(id, context)
  const operations = {set: {'_system.delete': true}}
  const after = {...applyPatch(before, operations).document, _rev: context.transactionId, _updatedAt: context.now}
  context.documents.put(id, after, {patch: {id, ...operations}}, context.index)
}

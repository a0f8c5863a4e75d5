import {publishedIdOf} from '../documentId.ts'
import {isRecord, isStringArray} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import {
  type Action,
  type ActionContext,
  conflict,
  idOf,
  invalid,
  type Publication,
  requireDocument,
  requirePair,
  requireVersionId,
} from './action.ts'
import {alreadyExists, notFound, requireRevision} from './applyMutations.ts'
import {applyPatch, parsePatch} from './applyPatch.ts'
import {withArrayKeys} from './arrayKeys.ts'
import {newDocument} from './newDocument.ts'
import {strengthenReferences} from './strengthenReferences.ts'
import {createVersion, discard, replaceVersion, unpublishVersion} from './versionActions.ts'
import type {WriteContext} from './writeContext.ts'

type Apply = (action: Action, context: ActionContext) => void

const actions = {
  'sanity.action.document.create': createDraft,
  'sanity.action.document.edit': edit,
  'sanity.action.document.publish': publish,
  'sanity.action.document.unpublish': unpublish,
  'sanity.action.document.delete': deleteDocument,
  'sanity.action.document.discard': (action, context) => discard({versionId: action.draftId}, context),
  'sanity.action.document.replaceDraft': replaceDraft,
  'sanity.action.document.version.create': createVersion,
  'sanity.action.document.version.discard': discard,
  'sanity.action.document.version.replace': replaceVersion,
  'sanity.action.document.version.unpublish': unpublishVersion,
} satisfies Record<string, Apply>

/**
 * Apply the actions of one request to the working set, in order.
 *
 * @returns The drafts it publishes.
 * @throws {@link LakeError} with the `index` of the action that cannot be applied; nothing is to be committed then.
 */
export function applyActions(requested: readonly unknown[], context: WriteContext): Publication[] {
  const publications: Publication[] = []
  requested.forEach((action, index) => {
    try {
      applyOne(withArrayKeys(action, context.newKey), {...context, index, publications})
    } catch (error) {
      throw error instanceof LakeError ? error.at(index) : error
    }
  })
  return publications
}

function applyOne(action: unknown, context: ActionContext): void {
  if (!isRecord(action) || typeof action.actionType !== 'string') throw invalid('an action needs an "actionType"')
  const {actionType} = action
  for (const [name, apply] of Object.entries(actions)) if (name === actionType) return apply(action, context)
  throw invalid(
    `action "${actionType}" is not supported by the embedded lake; it knows ${Object.keys(actions).join(', ')}`,
  )
}

function createDraft(action: Action, context: ActionContext): void {
  const attributes = isRecord(action.attributes) ? action.attributes : {}
  const publishedId =
    typeof action.publishedId === 'string' ? action.publishedId : publishedIdOf(String(attributes._id ?? ''))
  const draftId = typeof attributes._id === 'string' ? attributes._id : `drafts.${publishedId}`
  requireVersionId(draftId)
  const existing = context.documents.get(draftId) ?? context.documents.get(publishedId)
  if (existing && action.ifExists === 'ignore') return
  if (existing) throw alreadyExists(existing._id)
  const document = newDocument({...attributes, _id: draftId}, null, context)
  context.documents.put(draftId, document, {create: document}, context.index)
}

/** A draft in place of another, or of none where the document is published: how the Studio goes back to an earlier revision. */
function replaceDraft(action: Action, context: ActionContext): void {
  const attributes = isRecord(action.attributes) ? action.attributes : {}
  const draftId = typeof attributes._id === 'string' ? attributes._id : ''
  requireVersionId(draftId)
  const {documents, index} = context
  const before = documents.get(draftId)
  if (!before) requireDocument(publishedIdOf(draftId), context)
  const document = newDocument(attributes, before, context)
  documents.put(draftId, document, {createOrReplace: document}, index)
}

function edit(action: Action, context: ActionContext): void {
  const draftId = idOf(action, 'draftId')
  const publishedId = idOf(action, 'publishedId')
  requirePair(draftId, publishedId)
  const {documents, index} = context
  const operations = parsePatch(isRecord(action.patch) ? action.patch : {})
  let draft = documents.get(draftId)
  if (!draft) {
    const published = documents.get(publishedId)
    if (!published) throw notFound(draftId)
    draft = {...published, _id: draftId, _rev: context.transactionId, _updatedAt: context.now}
    documents.put(draftId, draft, {create: draft}, index)
  }
  const patched = applyPatch(draft, operations)
  const after = {...patched.document, _rev: context.transactionId, _updatedAt: context.now}
  documents.put(draftId, after, {patch: {id: draftId, ...patched.operations}}, index)
}

function publish(action: Action, context: ActionContext): void {
  const draftId = idOf(action, 'draftId')
  const publishedId = idOf(action, 'publishedId')
  requirePair(draftId, publishedId)
  const {documents, index, publications} = context
  const draft = requireDocument(draftId, context)
  requireRevision(draft, action.ifDraftRevisionId)
  const published = documents.get(publishedId)
  if (action.ifPublishedRevisionId !== undefined) {
    requireRevision(published ?? requireDocument(publishedId, context), action.ifPublishedRevisionId)
  }
  publications.push({publishedId, draft, index})
  const content = strengthenReferences(draft)
  const {_createdAt} = published ?? draft
  const document = newDocument(
    {...(isRecord(content) ? content : {}), _id: publishedId, _createdAt},
    published,
    context,
  )
  documents.put(publishedId, document, {createOrReplace: document}, index)
  documents.put(draftId, null, {delete: {id: draftId}}, index)
}

function unpublish(action: Action, context: ActionContext): void {
  const publishedId = idOf(action, 'publishedId')
  const draftId = typeof action.draftId === 'string' ? action.draftId : `drafts.${publishedId}`
  requirePair(draftId, publishedId)
  const {documents, index} = context
  const published = requireDocument(publishedId, context)
  documents.put(publishedId, null, {delete: {id: publishedId}}, index)
  if (documents.get(draftId)) return
  const draft = {...published, _id: draftId, _rev: context.transactionId, _updatedAt: context.now}
  documents.put(draftId, draft, {createIfNotExists: draft}, index)
}

function deleteDocument(action: Action, context: ActionContext): void {
  const publishedId = idOf(action, 'publishedId')
  const {documents, index} = context
  requireDocument(publishedId, context)
  const listed = isStringArray(action.includeDrafts) ? action.includeDrafts : []
  const draftId = `drafts.${publishedId}`
  if (documents.get(draftId) && !listed.includes(draftId)) {
    throw conflict(`Document "${publishedId}" has the draft "${draftId}"; list it in "includeDrafts" to delete both`)
  }
  for (const id of [publishedId, ...listed]) {
    if (publishedIdOf(id) !== publishedId) throw invalid(`"${id}" is no draft of "${publishedId}"`)
    if (documents.get(id)) documents.put(id, null, {delete: {id}}, index)
  }
}

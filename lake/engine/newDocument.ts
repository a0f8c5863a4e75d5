import type {LakeDocument} from '../document.ts'
import {isDocumentId} from '../documentId.ts'
import {isRecord} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import type {WriteContext} from './writeContext.ts'

/**
 * A document as a writer sent it, checked, with id, revision and times filled in.
 *
 * @param value - From the request. Without an `_id`, or with one that ends in a dot, an id is made.
 * @param before - What it replaces: its `_createdAt` stays.
 * @throws {@link LakeError} `mutation`, status 400, for what is no document.
 */
export function newDocument(value: unknown, before: LakeDocument | null, context: WriteContext): LakeDocument {
  if (!isRecord(value)) throw invalid('a document must be a JSON object')
  const {_id: id = '', _type: type} = value
  if (typeof id !== 'string') throw invalid(`_id must be a string, not ${JSON.stringify(id)}`)
  if (typeof type !== 'string' || type === '') throw invalid('the document needs a "_type", a non-empty string')
  const fullId = id === '' || id.endsWith('.') ? `${id}${context.newId()}` : id
  if (!isDocumentId(fullId)) {
    throw invalid(`"${fullId}" is not a document id; use up to 128 letters, digits, "_", "-" and single dots`)
  }
  const {now, transactionId} = context
  return {
    ...value,
    _id: fullId,
    _type: type,
    _rev: transactionId,
    _createdAt: timeOf(value._createdAt) ?? before?._createdAt ?? now,
    _updatedAt: before ? now : (timeOf(value._updatedAt) ?? now),
  }
}

function timeOf(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null
}

function invalid(message: string): LakeError {
  return new LakeError('mutation', message, {status: 400, type: 'invalidDocumentError'})
}

import type {LakeDocument} from '../document.ts'
import {publishedIdOf} from '../documentId.ts'
import {LakeError} from '../LakeError.ts'
import {notFound} from './applyMutations.ts'
import type {WriteContext} from './writeContext.ts'

/** A draft that the actions of a request publish: the publish guard is asked about it. */
export interface Publication {
  publishedId: string
  draft: LakeDocument
  index: number
}

/** What one action writes with. */
export interface ActionContext extends WriteContext {
  index: number
  publications: Publication[]
}

/** An action as it was sent. */
export type Action = Record<string, unknown>

export function idOf(action: Action, field: string): string {
  const id = action[field]
  if (typeof id === 'string' && id !== '') return id
  throw invalid(`"${field}" is required`)
}

export function requireDocument(id: string, context: ActionContext): LakeDocument {
  const document = context.documents.get(id)
  if (!document) throw notFound(id)
  return document
}

export function requirePair(draftId: string, publishedId: string): void {
  if (draftId === publishedId || publishedIdOf(publishedId) !== publishedId || publishedIdOf(draftId) !== publishedId) {
    throw invalid(`"${draftId}" is not a draft of "${publishedId}"`)
  }
}

export function requireVersionId(id: string): void {
  if (publishedIdOf(id) === id || publishedIdOf(id) === '')
    throw invalid(`"${id}" is not the id of a draft or a version`)
}

export function invalid(message: string): LakeError {
  return new LakeError('mutation', message, {status: 400, type: 'invalidActionError'})
}

export function conflict(message: string): LakeError {
  return new LakeError('mutation', message, {type: 'conflictError'})
}

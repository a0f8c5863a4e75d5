import type {LakeDocument} from '../document.ts'
import {isRecord, isStringArray} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import {applyPatch, parsePatch} from './applyPatch.ts'
import {withArrayKeys} from './arrayKeys.ts'
import {newDocument} from './newDocument.ts'
import type {WriteContext} from './writeContext.ts'

export interface MutationResult {
  id: string
  operation: 'create' | 'update' | 'delete' | 'none'
}

/** The most documents one query may delete or patch. */
const MAX_SELECTED = 10_000

type Apply = (value: unknown, context: WriteContext, index: number) => MutationResult[] | Promise<MutationResult[]>

const operations = {create, createOrReplace, createIfNotExists, delete: remove, patch} satisfies Record<string, Apply>

/**
 * Apply the mutations of one request to the working set, in order.
 *
 * @throws {@link LakeError} with the `index` of the mutation that cannot be applied; nothing is to be committed then.
 */
export async function applyMutations(
  mutations: readonly unknown[],
  context: WriteContext,
  autoKeys: boolean,
): Promise<MutationResult[]> {
  const results: MutationResult[] = []
  for (const [index, mutation] of mutations.entries()) {
    try {
      const keyed = autoKeys ? withArrayKeys(mutation, context.newKey) : mutation
      results.push(...(await applyOne(keyed, context, index)))
    } catch (error) {
      throw error instanceof LakeError ? error.at(index) : error
    }
  }
  return results
}

function applyOne(mutation: unknown, context: WriteContext, index: number): ReturnType<Apply> {
  if (!isRecord(mutation)) throw malformed('a mutation must be a JSON object')
  const names = Object.keys(mutation)
  for (const [name, apply] of Object.entries(operations)) {
    if (names.length === 1 && names[0] === name) return apply(mutation[name], context, index)
  }
  throw malformed(
    `a mutation has exactly one of ${Object.keys(operations).join(', ')}; got ${names.join(', ') || 'none'}`,
  )
}

function create(value: unknown, context: WriteContext, index: number): MutationResult[] {
  const document = newDocument(value, null, context)
  if (context.documents.get(document._id)) throw alreadyExists(document._id)
  context.documents.put(document._id, document, {create: document}, index)
  return [{id: document._id, operation: 'create'}]
}

function createOrReplace(value: unknown, context: WriteContext, index: number): MutationResult[] {
  const before = isRecord(value) && typeof value._id === 'string' ? context.documents.get(value._id) : null
  const document = newDocument(value, before, context)
  context.documents.put(document._id, document, {createOrReplace: document}, index)
  return [{id: document._id, operation: before ? 'update' : 'create'}]
}

function createIfNotExists(value: unknown, context: WriteContext, index: number): MutationResult[] {
  const document = newDocument(value, null, context)
  if (context.documents.get(document._id)) return [{id: document._id, operation: 'none'}]
  context.documents.put(document._id, document, {createIfNotExists: document}, index)
  return [{id: document._id, operation: 'create'}]
}

async function remove(value: unknown, context: WriteContext, index: number): Promise<MutationResult[]> {
  const target = readTarget('delete', value)
  const ids = await selectIds(target, context)
  return ids.map((id) => {
    if (context.documents.get(id)) context.documents.put(id, null, {delete: {id}}, index)
    return {id, operation: 'delete'}
  })
}

async function patch(value: unknown, context: WriteContext, index: number): Promise<MutationResult[]> {
  const target = readTarget('patch', value)
  const operations = parsePatch(target)
  const ids = await selectIds(target, context)
  return ids.map((id) => {
    const before = context.documents.get(id)
    if (!before) throw notFound(id)
    requireRevision(before, target.ifRevisionID)
    const patched = applyPatch(before, operations)
    const after = {...patched.document, _rev: context.transactionId, _updatedAt: context.now}
    context.documents.put(id, after, {patch: {id, ...patched.operations}}, index)
    return {id, operation: 'update'}
  })
}

function readTarget(name: string, value: unknown): Record<string, unknown> {
  if (isRecord(value)) return value
  throw malformed(`${name} must be an object with an id or a query`)
}

async function selectIds(
  {id, query, params}: Record<string, unknown>,
  context: WriteContext,
): Promise<readonly string[]> {
  if (typeof id === 'string') return [id]
  if (isStringArray(id)) return id
  if (typeof query !== 'string') throw malformed('give an "id", a list of ids, or a "query"')
  const ids = await context.select(query, isRecord(params) ? params : {})
  if (ids.length > MAX_SELECTED) {
    throw malformed(`the query selects ${ids.length} documents; at most ${MAX_SELECTED} can be changed at once`)
  }
  return ids
}

/** The caller's copy must be the current one. */
export function requireRevision(document: LakeDocument, expected: unknown): void {
  if (expected === undefined || expected === document._rev) return
  throw new LakeError(
    'mutation',
    `Document "${document._id}" has unexpected revision ID "${document._rev}", expected "${String(expected)}"`,
    {
      type: 'documentRevisionIDDoesNotMatchError',
      fields: {id: document._id, currentRevisionID: document._rev, expectedRevisionID: expected},
    },
  )
}

export function notFound(id: string): LakeError {
  return new LakeError('mutation', `The document with the ID "${id}" was not found`, {
    status: 404,
    type: 'documentNotFoundError',
    fields: {id},
  })
}

export function alreadyExists(id: string): LakeError {
  return new LakeError('mutation', `Document by ID "${id}" already exists`, {
    type: 'documentAlreadyExistsError',
    fields: {id},
  })
}

function malformed(message: string): LakeError {
  return new LakeError('mutation', message, {status: 400, type: 'invalidMutationError'})
}

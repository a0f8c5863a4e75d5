import type {Identity} from '../engine/access.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext} from './LakeContext.ts'

const namePattern = /^[a-z0-9][a-z0-9_-]{0,63}$/

/**
 * A dataset's name, checked. Where the configuration says so, a manager who names a dataset makes it.
 *
 * @throws {@link LakeError} `bad-request` for what cannot be one, `not-found` for one that does not exist.
 */
export function requireDataset(name: string, identity: Identity | null, context: LakeContext): string {
  requireDatasetName(name)
  if (context.store.datasets().some((dataset) => dataset.name === name)) return name
  if (context.options.createDatasetsOnDemand === true && context.access.mayManage(identity)) {
    context.store.createDataset(name, context.now().toISOString())
    return name
  }
  throw new LakeError('not-found', `Dataset "${name}" not found for project ID "${context.options.projectId}"`)
}

export function requireDatasetName(name: string): void {
  if (namePattern.test(name)) return
  throw new LakeError(
    'bad-request',
    `"${name}" is not a dataset name; use up to 64 lower-case letters, digits, "_" and "-", a letter or digit first`,
  )
}

/** Changing anything takes a token. */
export function requireIdentity(identity: Identity | null): Identity {
  if (identity) return identity
  throw new LakeError('unauthorized', 'This needs a token: sign in, or send "Authorization: Bearer <token>"')
}

/**
 * @param what - What takes the permission, as a sentence begins: `Deleting datasets`.
 */
export function requireManager(identity: Identity | null, context: LakeContext, what: string): Identity {
  const caller = requireIdentity(identity)
  if (context.access.mayManage(caller)) return caller
  throw new LakeError('forbidden', `${what} takes a role with the permission "manage"`)
}

import type {LakeDocument} from '../document.ts'
import {LakeError} from '../LakeError.ts'
import {compileFilter, type DocumentTest} from './compileFilter.ts'

/** What a grant may allow. `manage` is about datasets, the rest about documents. */
export type Permission = 'read' | 'create' | 'update' | 'history' | 'editHistory' | 'manage'

/** `permissions` on every document that the GROQ condition `filter` holds for. */
export interface Grant {
  filter: string
  permissions: readonly Permission[]
}

/** A role is data: the lake knows no role by name. */
export interface Role {
  name: string
  title: string
  permissions: readonly Grant[]
}

export interface Identity {
  id: string
  name: string
  email: string
  role: string
  /** A program: the publish guard is not asked for it. */
  robot: boolean
}

export interface Access {
  /** Whether the caller may; `null` is a caller without a token. */
  can(identity: Identity | null, permission: Permission, document: LakeDocument): boolean
  /** A test for many documents. */
  test(identity: Identity | null, permission: Permission): DocumentTest
  /** Whether reading depends on nothing but the id, so that documents can be counted without being read. */
  reach(identity: Identity | null): Reach
  mayManage(identity: Identity | null): boolean
  /** The grants as the Studio asks for them. */
  grants(identity: Identity | null): readonly Grant[]
}

/** Without a token one sees root documents (ids without a dot) and changes nothing. */
const anonymousGrants: readonly Grant[] = [{filter: '_id in path("*")', permissions: ['read']}]

/** What a caller may read: everything, only ids without a dot, or what only the documents can tell. */
export type Reach = 'everything' | 'root' | 'depends'

function reachOf(grants: readonly Grant[]): Reach {
  const filters = grants.filter(({permissions}) => permissions.includes('read')).map(({filter}) => filter.trim())
  if (filters.some((filter) => filter === 'true' || filter === '_id in path("**")')) return 'everything'
  return filters.length === 1 && filters[0] === '_id in path("*")' ? 'root' : 'depends'
}

const nobody: DocumentTest = () => false

/**
 * Who may do what.
 *
 * @throws {@link LakeError} `bad-request` when a role's filter does not parse or two roles share a name.
 */
export function createAccess(roles: readonly Role[]): Access {
  const byRole = new Map<string, Map<Permission, DocumentTest>>()
  for (const role of roles) {
    if (byRole.has(role.name)) throw new LakeError('bad-request', `createLake(): two roles are named "${role.name}"`)
    byRole.set(role.name, compileGrants(role))
  }
  const anonymous = compileGrants({name: '', permissions: anonymousGrants})
  const testsOf = (identity: Identity | null) => (identity ? byRole.get(identity.role) : anonymous)
  const test = (identity: Identity | null, permission: Permission) => testsOf(identity)?.get(permission) ?? nobody
  const grants = (identity: Identity | null) =>
    identity ? (roles.find((role) => role.name === identity.role)?.permissions ?? []) : anonymousGrants
  return {
    test,
    can: (identity, permission, document) => test(identity, permission)(document),
    reach: (identity) => reachOf(grants(identity)),
    mayManage: (identity) => grants(identity).some((grant) => grant.permissions.includes('manage')),
    grants,
  }
}

function compileGrants(role: Pick<Role, 'name' | 'permissions'>): Map<Permission, DocumentTest> {
  const tests = new Map<Permission, DocumentTest>()
  for (const {filter, permissions} of role.permissions) {
    const allowed = compileGrant(role.name, filter)
    for (const permission of permissions) {
      const earlier = tests.get(permission)
      tests.set(permission, earlier ? (document) => earlier(document) || allowed(document) : allowed)
    }
  }
  return tests
}

function compileGrant(role: string, filter: string): DocumentTest {
  try {
    return compileFilter(filter)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError(
      'bad-request',
      `createLake(): the filter of role "${role}" is not GROQ: ${filter} (${reason})`,
      {cause},
    )
  }
}

/** The error of a missing permission, as Content Lake says it. */
export function insufficientPermissions(permission: Permission, index?: number): LakeError {
  return new LakeError('forbidden', `Insufficient permissions; permission "${permission}" required`, {
    type: 'insufficientPermissionsError',
    fields: {permission},
    ...(index === undefined ? {} : {index}),
  })
}

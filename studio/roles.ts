/** As much of the signed-in user as deciding what to show needs. */
export interface UserWithRoles {
  roles: readonly {name: string}[]
}

/** Roles that write drafts or only read; they have no business with sign-offs and records. */
const WITHOUT_RECORDS = new Set(['writer', 'viewer', 'contributor'])

/**
 * Whether to show the private records and the actions of a reviewer.
 *
 * Convenience, not protection: what a role may read and write is decided by the Content Lake.
 */
export function seesRecords(user: UserWithRoles | null | undefined): boolean {
  return user?.roles.some(({name}) => !WITHOUT_RECORDS.has(name)) ?? false
}

/** Whether the user may link sign-ins to people. */
export function administers(user: UserWithRoles | null | undefined): boolean {
  return user?.roles.some(({name}) => name === 'administrator') ?? false
}

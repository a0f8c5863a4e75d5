/**
 * Ids under which the link between a person and a sign-in may be stored: by the person's key, as seeds write it, or by
 * the person's id, as the Studio does for people who were added there.
 */
export function accountIds(personId: string): string[] {
  return [...new Set([personId, personId.replace(/^person-/, '')])].map((name) => `private.account-${name}`)
}

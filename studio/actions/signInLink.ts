/** The private document that ties a sign-in to a person; one for a person, so a new link replaces the old. */
export function signInLink(personId: string, userId: string) {
  return {
    _id: `private.account-${personId}`,
    _type: 'personAccount' as const,
    schemaVersion: 1,
    person: {_type: 'reference' as const, _ref: personId, _weak: true},
    userId,
  }
}

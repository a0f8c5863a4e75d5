/** The id of a record that readers cannot see; anything else could name a person in public. */
export function consentId(value: unknown): true | string {
  if (typeof value !== 'string' || value === '' || /^private\.[A-Za-z0-9._-]+$/.test(value)) return true
  return `"${value}" is not the id of a private record. Enter one that begins with "private.".`
}

/** Longest slug that stays readable in an address bar and a printed leaflet, in characters. */
export const SLUG_MAX_CHARS = 96

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Lowercase words and digits joined by single hyphens. Takes the text, not the slug object; missing passes. */
export function slugFormat(value: unknown): true | string {
  if (value === undefined || value === null) return true
  if (typeof value !== 'string' || !SLUG.test(value)) {
    return `"${String(value)}" cannot be a web address. Use lowercase letters, digits and single hyphens, like anxious-attachment.`
  }
  if (value.length > SLUG_MAX_CHARS) {
    return `The address has ${value.length} characters. Use ${SLUG_MAX_CHARS} or fewer.`
  }
  return true
}

const PREFIX = /^10\.\d{4,9}(?:\.\d+)*$/

/**
 * A bare DOI (`10.1037/0022-3514.52.3.511`): no resolver address, no spaces. Missing passes.
 *
 * Double slashes, parentheses, `<`, `>` and `;` stay legal: registered DOIs have them.
 */
export function doiFormat(value: unknown): true | string {
  if (value === undefined || value === null) return true
  const text = String(value)
  if (/^(?:https?:|doi:|(?:dx\.)?doi\.org)/i.test(text)) {
    return `Enter only the part of "${text}" that starts with 10.`
  }
  const slash = text.indexOf('/')
  const suffix = text.slice(slash + 1)
  if (slash === -1 || !PREFIX.test(text.slice(0, slash)) || suffix === '' || hasSpaceOrControl(text)) {
    return `"${text}" is not a DOI. A DOI looks like 10.1000/abc123.`
  }
  return true
}

function hasSpaceOrControl(text: string): boolean {
  return /\s|\p{Cc}|\p{Cf}/u.test(text)
}

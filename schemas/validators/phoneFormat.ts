/**
 * A number that a phone can dial: 2 to 15 digits, with spaces, hyphens, dots, parentheses and one leading `+`.
 * Letters are refused, since `1-800-EXAMPLE` makes no `tel:` link. Missing passes.
 */
export function phoneFormat(value: unknown): true | string {
  if (value === undefined || value === null) return true
  const text = String(value)
  const digits = text.replace(/\D/g, '').length
  return /^\+?[\d().\- ]+$/.test(text) && digits >= 2 && digits <= 15
    ? true
    : `"${text}" is not a phone number. Use digits, spaces and hyphens, like +1 904 555 0100 or 988.`
}

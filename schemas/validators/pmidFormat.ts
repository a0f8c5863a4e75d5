/** A PubMed number: 1 to 8 digits, no leading zero, no prefix. Missing passes. */
export function pmidFormat(value: unknown): true | string {
  if (value === undefined || value === null) return true
  return /^[1-9]\d{0,7}$/.test(String(value))
    ? true
    : `"${String(value)}" is not a PubMed number. Enter digits only, like 22294997.`
}

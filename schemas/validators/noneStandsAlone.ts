/** "None of these" cannot be ticked together with something. Missing passes. */
export function noneStandsAlone(value: unknown): true | string {
  if (!Array.isArray(value) || value.length < 2 || !value.includes('none')) return true
  return '"None of these" is ticked together with something else. Keep one or the other.'
}

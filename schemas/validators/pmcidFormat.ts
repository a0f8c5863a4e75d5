/** A PubMed Central id: `PMC` and digits. Missing passes. */
export function pmcidFormat(value: unknown): true | string {
  if (value === undefined || value === null) return true
  return /^PMC[1-9]\d*$/.test(String(value))
    ? true
    : `"${String(value)}" is not a PubMed Central id. Enter PMC and digits, like PMC3266769.`
}

/**
 * An ORCID iD with hyphens and a correct check character (ISO 7064 MOD 11-2). Missing passes.
 *
 * @see https://support.orcid.org/hc/en-us/articles/360006897674
 */
export function orcidFormat(value: unknown): true | string {
  if (value === undefined || value === null) return true
  const text = String(value)
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(text)) {
    return `"${text}" is not an ORCID iD. It looks like 0000-0002-1825-0097, without the web address.`
  }
  const characters = text.replaceAll('-', '')
  return checkCharacter(characters.slice(0, -1)) === characters.at(-1)
    ? true
    : `"${text}" is not an ORCID iD: its last character does not fit the others.`
}

function checkCharacter(digits: string): string {
  let total = 0
  for (const digit of digits) total = (total + Number(digit)) * 2
  const result = (12 - (total % 11)) % 11
  return result === 10 ? 'X' : String(result)
}

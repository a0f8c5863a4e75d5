/**
 * A United States National Provider Identifier: 10 digits that begin with 1 or 2, the last of which fits the others by
 * the Luhn formula over the digits with `80840` before them. Missing passes.
 *
 * @see 45 CFR 162.406; CMS, Requirements for NPI and NPI Check Digit.
 */
export function npiFormat(value: unknown): true | string {
  if (value === undefined || value === null) return true
  const text = String(value)
  if (!/^[12]\d{9}$/.test(text)) return `"${text}" is not an NPI. It has 10 digits and begins with 1 or 2.`
  return luhnSum(`80840${text}`) % 10 === 0 ? true : `"${text}" is not an NPI: its last digit does not fit the others.`
}

/** Each second digit from the right counts twice, by the sum of its own digits. */
function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const counted = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return sum + (counted > 9 ? counted - 9 : counted)
  }, 0)
}

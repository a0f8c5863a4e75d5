/** An ISBN-10 or ISBN-13 with a correct check digit; hyphens and spaces are allowed. Missing passes. */
export function isbnFormat(value: unknown): true | string {
  if (value === undefined || value === null) return true
  const text = String(value)
  const characters = text.replace(/[- ]/g, '')
  if (!/^(?:\d{9}[\dX]|97[89]\d{10})$/.test(characters)) {
    return `"${text}" is not an ISBN. An ISBN has 10 digits, or 13 digits that start with 978 or 979.`
  }
  return hasCheckDigit(characters) ? true : `"${text}" is not an ISBN: its last digit does not fit the others.`
}

function hasCheckDigit(characters: string): boolean {
  const digits = Array.from(characters, (character) => (character === 'X' ? 10 : Number(character)))
  if (digits.length === 10) {
    return digits.reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11 === 0
  }
  return digits.reduce((sum, digit, index) => sum + digit * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
}

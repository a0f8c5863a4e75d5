/**
 * Content as one line for a terminal: no control characters, which could rewrite what is on the screen, no direction
 * marks, and no more than `longest` characters.
 */
export function plainText(text: string, longest: number): string {
  // oxlint-disable-next-line no-control-regex -- those are what is taken out
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\s]+/gu, ' ').trim()
  const characters = Array.from(line.slice(0, longest * 2))
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line
}

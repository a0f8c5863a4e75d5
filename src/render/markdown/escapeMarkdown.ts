/**
 * Words that mean themselves in CommonMark and GFM. Markup of HTML becomes entities, so that a converter which passes
 * HTML through, or knows no backslash, still shows words.
 */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/[\\`*_[\]|~$^!{}]/g, '\\$&')
    .replace(/[&<>]/g, (found) => `&${{'&': 'amp', '<': 'lt', '>': 'gt'}[found]};`)

/** Keeps what starts a line from starting a heading, a list, a quotation or a rule. */
export const escapeLineStart = (line: string): string =>
  line.trimStart().replace(/^(?:[#+=:-]|(\d+)(?=[.)]))/, (found, digits) => (digits ? `${digits}\\` : `\\${found}`))

/** An address as a link's target: what could end it is percent-encoded, and nothing in it reads as an entity. */
export const escapeTarget = (address: string): string =>
  address
    .replace(/[\s<>()[\]`|\\"']/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll('&', '&amp;')

/*
 * Controls and noncharacters are parse errors in HTML, a lone surrogate is no character; embeddings, overrides and
 * isolates let a name turn the text after it around (marks such as U+200F, which right-to-left writing needs, stay).
 */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{NChar}\u202a-\u202e\u2066-\u2069]/gu

/** Ordinary letters and punctuation of most languages, told apart from everything else at a glance. */
const PLAIN = /^[\n -~\u00a0-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\ud7ff]*$/

/** A stored text or number without what no reader should meet; `''` for anything else. */
export function cleanText(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
  return PLAIN.test(text) ? text : text.replace(UNWRITABLE, '')
}

/** The same, safe for element content and for quoted attribute values. */
export const escapeHtml = (value: unknown): string =>
  cleanText(value).replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)

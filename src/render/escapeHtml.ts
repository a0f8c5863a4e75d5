/* oxlint-disable no-control-regex -- controls are what this file drops */
/*
 * Controls and noncharacters are parse errors in HTML, a lone surrogate is no character; embeddings, overrides and
 * isolates let a name turn the text after it around (marks such as U+200F, which right-to-left writing needs, stay).
 * Tab, line feed and carriage return stay.
 */
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\p{NChar}\u202a-\u202e\u2066-\u2069]/gu

/** Anything that may have to be dropped or escaped. */
const SPECIAL = /[&<>"'\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\uffff]/

/** Text that means the same to every reader: most of it, and cheap to see. */
export const isPlain = (value: unknown): value is string => typeof value === 'string' && !SPECIAL.test(value)

/** A stored text or number without what no reader should meet; `''` for anything else. */
export function cleanText(value: unknown): string {
  if (isPlain(value)) return value
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.replace(UNWRITABLE, '') : ''
}

/** The same, safe for element content and for quoted attribute values. */
export const escapeHtml = (value: unknown): string =>
  isPlain(value) ? value : cleanText(value).replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)

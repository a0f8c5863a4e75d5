/*
 * Controls and noncharacters are parse errors in HTML; embeddings, overrides and isolates let a name turn the text
 * after it around (marks such as U+200F, which right-to-left writing needs, stay); a lone surrogate is no character.
 */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{NChar}\u202a-\u202e\u2066-\u2069]/gu

const SPECIAL = /[&<>"']/g
const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Drops what no reader should meet: controls, bidi overrides, noncharacters; a broken surrogate becomes U+FFFD. */
export const cleanText = (text: string): string =>
  text.replace(UNWRITABLE, (found) => (/\p{Cs}/u.test(found) ? '\ufffd' : ''))

/** Text made safe for element content and for quoted attribute values. */
export const escapeHtml = (text: string): string => cleanText(text).replace(SPECIAL, (found) => ENTITIES[found] ?? '')

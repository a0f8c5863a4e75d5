import {headingsOf} from '../../src/headingsOf.ts'

/** Whether a text has a heading of exactly these words. Missing passes. */
export function headingOfText(heading: unknown, text: unknown): true | string {
  if (typeof heading !== 'string') return true
  const headings = headingsOf(text)
  if (headings.includes(heading.trim())) return true
  return headings.length === 0
    ? 'The text has no headings.'
    : `No heading of the text says "${heading}". Copy one of these: ${headings.map((each) => `"${each}"`).join(', ')}.`
}

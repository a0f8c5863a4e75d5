import type {TextRange} from '../text/sentences.ts'

/** What a writer leaves to remember. Notes in capitals count as such: "todo" is a Spanish word. */
const placeholders: readonly RegExp[] = [
  /lorem ipsum|dolor sit amet|placeholder (?:text|image|copy)|dummy text|sample text here|your text here|text goes here|citation needed/gi,
  /\b(?:TODO|TBD|TBC|FIXME|TKTK|TK|XXX+)\b/g,
  /\[\s?(?:insert|add|your|placeholder|link|name|date|phone|clinic|doctor|address|citation|source|todo|tbc|tbd)\b[^\]\n]{0,80}\]?/gi,
  /\{\{[^{}\n]{0,80}\}\}|<(?:insert|your|name|date|clinic)\b[^<>\n]{0,80}>|_{4,}|\?{3,}/gi,
]

/** Forgotten notes and sample text (PLH-01), in order, with UTF-16 offsets. */
export function findPlaceholders(text: string): TextRange[] {
  return placeholders
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({start: match.index, end: match.index + match[0].length})),
    )
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((range, index, all) => !all.slice(Math.max(0, index - 4), index).some((other) => other.end >= range.end))
}

/** Tells whether a range of `text` lies inside one of `titles`, wherever the text prints it; letter case does not count. */
export function titledParts(text: string, titles: readonly string[]): (start: number, end: number) => boolean {
  const lower = text.toLowerCase()
  // Lower-casing changes the length of a few letters; offsets would then be wrong, so such a text is searched as it is.
  const searched = lower.length === text.length ? lower : text
  const parts = titles
    .map((title) => title.trim())
    .filter((title) => title.length > 3)
    .flatMap((title) => occurrences(searched, searched === lower ? title.toLowerCase() : title))
  return (start, end) => parts.some(([from, to]) => from <= start && end <= to)
}

function occurrences(text: string, part: string): [number, number][] {
  const found: [number, number][] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    found.push([at, at + part.length])
  return found
}

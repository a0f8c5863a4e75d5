/** A unique id from a heading's words: `what-helps`, a second time `what-helps-2`. Never one that the page itself uses. */
export function headingId(words: string, taken: Set<string>): string {
  const slug = words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  // Numbers in the text and in the list have ids of their own; and a letter first keeps an id usable in a selector.
  const base = /^(?!(?:ref|cite|cc)-)\p{L}/u.test(slug) ? slug : `section-${slug || 1}`
  let id = base
  for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`
  taken.add(id)
  return id
}

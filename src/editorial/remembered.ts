/** More than the texts of several pages, in characters. */
const most = 250_000

/**
 * A pure function of a text that remembers its latest answers: of a page that is checked after each keystroke, one
 * paragraph has changed. What was not asked for while twice `most` characters were is forgotten.
 */
export function remembered<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  let recent = new Map<string, Answer>()
  let older = recent
  let held = 0
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const answer = older.get(text) ?? find(text)
    if (held > most) {
      older = recent
      recent = new Map()
      held = 0
    }
    held += text.length
    recent.set(text, answer)
    return answer
  }
}

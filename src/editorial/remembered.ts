/** More than the paragraphs of any page; what was not asked for longest is forgotten first. */
const most = 1000

/**
 * A pure function of a text that remembers its latest answers: of a page that is checked after each keystroke, one
 * paragraph has changed.
 */
export function remembered<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = find(text)
    if (answers.size >= most) answers.delete(answers.keys().next().value ?? '')
    answers.set(text, answer)
    return answer
  }
}

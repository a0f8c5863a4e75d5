/** The distinct `[@key]`, `[@key; @other]` and `[@key, p. 12]` of a text, without their brackets. */
export function citationLabels(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(/\[(@[^[\]]+)\]/g)].map(([, label = '']) => label.replace(/\s+/g, ' ')))]
}

/** The works that a label names, with the place in the work when it says one. */
export function citedWorks(label: string): {key: string; locator: string}[] {
  return label.split(';').map((part) => {
    const [key = '', ...locator] = part.trim().split(',')
    return {key: key.trim().replace(/^@/, ''), locator: locator.join(',').trim()}
  })
}

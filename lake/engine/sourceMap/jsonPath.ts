/** A field, a place in a list, or the item of a list that has this key. */
export type PathStep = string | number | {_key: string}

const ESCAPES: Readonly<Record<string, string>> = {
  '\f': String.raw`\f`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
  "'": String.raw`\'`,
  '\\': '\\\\',
}

/** `$['body'][?(@._key=='a1')]['text']`: a normalised JSON path, escaped as `@sanity/client` reads it. */
export function jsonPath(steps: readonly PathStep[]): string {
  const texts = steps.map((step) => {
    if (typeof step === 'number') return `[${step}]`
    if (typeof step === 'object') return `[?(@._key=='${step._key.replaceAll(/['\\]/g, escaped)}')]`
    return `['${step.replaceAll(/[\f\n\r\t'\\]/g, escaped)}']`
  })
  return `$${texts.join('')}`
}

const escaped = (character: string): string => ESCAPES[character] ?? character

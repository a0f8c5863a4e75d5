const SMALL_WORDS = new Set(
  (
    'a an and as at but by de down et for from if in into nor of off on onto or out over per pro so than the to up via ' +
    'von vs vs. with yet about above across after against along among around before behind below beneath beside between ' +
    'beyond despite during except inside like near since through throughout till toward towards under until upon versus ' +
    'within without'
  ).split(' '),
)

/**
 * A book or report title in title case: small words stay low except first, last and after a colon; a word that holds a
 * capital, and words inside a no-case fence (`U+0005` to `U+0008`), stay as they are. Only for works in English.
 */
export function titleCase(marked: string, language = 'en'): string {
  if (!/^en/i.test(language)) return marked
  const words = marked.split(/(\s+|\x05[^\x08]*\x08)/)
  const last = words.findLastIndex((word) => /\p{L}/u.test(word))
  let first = true
  return words
    .map((word, at) => {
      if (!word.trim()) return word
      const capital = first || at === last || !SMALL_WORDS.has(word)
      first = /[:?!.—]\x08*$/.test(word)
      return capital && word[0] !== '\x05'
        ? word
            .split(/(?<=[-\u2010])/)
            .map(capitalize)
            .join('')
        : word
    })
    .join('')
}

/** Raises the first letter unless the word has a capital of its own (`mRNA`, `iPhone`). */
const capitalize = (word: string): string =>
  /\p{Lu}|^\p{Ll}[.,]?$/u.test(word)
    ? word
    : word.replace(
        /^([\x01-\x04([{“‘]*)(\p{Ll})/u,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )

/* oxlint-disable no-control-regex -- controls are the marks of markedText.ts */
const SMALL_WORDS =
  /^(?:a|an?d?|as|at|but|by|de|down|et|for|from|i[fn]|into|like|near|nor|o[fnr]|off|onto|out|over|per|so|than|the|to|up|v(?:ia|on|s\.?)|with(?:in|out)?|yet|about|above|across|after|against|along|among|around|before|behind|below|beneath|beside|between|beyond|despite|during|except|inside|since|through(?:out)?|till|towards?|under|until|upon|versus)$/

/**
 * A book or report title in title case: small words stay low except first, last and after a colon; a word that holds a
 * capital, and words inside a no-case fence (`U+0005` to `U+0008`), stay as they are. Only for works in English.
 */
export function titleCase(marked: string, language = 'en'): string {
  if (!/^en/i.test(language)) return marked
  let first = true
  return marked
    .split(/(\s+|\x05[^\b]*[\b])/)
    .map((word, at, words) => {
      if (!word.trim() || word[0] === '\x05') return word
      const capital = first || at === words.length - 1 || !SMALL_WORDS.test(word.replace(/^[([‘“]|,$/g, ''))
      first = /[:?!.—][\b]*$/.test(word)
      return capital
        ? word
            .split(/(?<=[-‐–—])/)
            .map(capitalize)
            .join('')
        : word
    })
    .join('')
}

/** Raises the first letter unless the word has a capital of its own (`mRNA`), is one letter (`y`, `l’homme`) or `t-test`. */
const capitalize = (word: string): string =>
  /\p{Lu}|^[[(]?(?!a(?!\p{L}))\p{Ll}(?![\p{L}-])|^[tα-ω]-/u.test(word)
    ? word
    : word.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase())

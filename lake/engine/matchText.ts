/** What `match` sets apart: words are what stands between these characters and white space. */
const WORDS = /[^!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/g
const PATTERNS = /[^!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/g

/** groq-js reads no further in one pattern. */
const MAX_PATTERN_LENGTH = 1_024

/** Comparing this many characters is one unit of work. */
const CHARACTERS_PER_UNIT = 64

/**
 * `text match pattern`, as groq-js says it, in time that is bounded by the length of both: groq-js makes regular expressions, which
 * may take for ever on one long word.
 *
 * @param pay - Told before each comparison how many units of work it is at most.
 */
export function textMatches(text: unknown, pattern: unknown, pay: (units: number) => void): boolean {
  const parts = typeof pattern === 'string' ? [pattern] : Array.isArray(pattern) ? pattern : []
  const patterns = parts.flatMap((part: unknown) => (typeof part === 'string' ? patternsOf(part) : [null]))
  const words = (Array.isArray(text) ? text : [text]).flatMap((part: unknown) =>
    typeof part === 'string' ? wordsOf(part) : [],
  )
  if (patterns.length === 0 || words.length === 0) return false
  return patterns.every((wanted) => {
    if (wanted === null) return false
    return words.some((word) => {
      pay(1 + Math.floor((word.length * wanted.length) / CHARACTERS_PER_UNIT))
      return globMatches(wanted, word)
    })
  })
}

/** The words of a text in upper case, in order. */
export function wordsOf(text: string): string[] {
  return (withoutEdgeDots(text).match(WORDS) ?? []).map(upperCase)
}

/** The patterns of a text in upper case: `*` stands for any characters, `.` for one. */
export function patternsOf(text: string): string[] {
  return (withoutEdgeDots(text).match(PATTERNS) ?? []).map((term) => upperCase(term.slice(0, MAX_PATTERN_LENGTH)))
}

/** Dots before and after a letter or digit of ASCII do not count. */
function withoutEdgeDots(text: string): string {
  const isWord = (character: string | undefined) => character !== undefined && /^\w$/.test(character)
  return text.replace(/\.+/g, (dots, offset: number) =>
    isWord(text[offset - 1]) || isWord(text[offset + dots.length]) ? '' : dots,
  )
}

/** As the `i` of a regular expression: one unit of UTF-16 at a time, and nothing becomes ASCII that was none. */
function upperCase(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toUpperCase()
  let result = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    const upper = character.toUpperCase()
    result += upper.length !== 1 || (character > '\u007f' && upper <= '\u007f') ? character : upper
  }
  return result
}

function globMatches(pattern: string, word: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  for (let index = 0; index < word.length;) {
    const wanted = pattern[at]
    if (wanted === '*') {
      star = at
      resume = index
      at += 1
    } else if (wanted !== undefined && (wanted === '.' || wanted === word[index])) {
      at += 1
      index += 1
    } else if (star === -1) {
      return false
    } else {
      at = star + 1
      resume += 1
      index = resume
    }
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}

/** Half-open range of UTF-16 offsets into a text. */
export interface TextRange {
  start: number
  end: number
}

/** Never the last word of a sentence, whatever follows. */
const titles = new Set(
  'dr mr mrs ms mx prof rev st fr hon gen sen e.g i.e eg ie vs cf viz ca approx figs dept'.split(' '),
)

/** May end a sentence: they do so only when a capital follows that is not part of a name or a number. */
const shortForms = new Set('al etc inc ltd co corp jr sr ph.d m.d a.m p.m u.s u.k d.c no fig vol ed'.split(' '))

/** Words that start sentences and hardly ever names, so that "in the U.S. The law" ends after "U.S.". */
const openers = new Set(
  'the a an this that these those it he she they we you i there here in on at if when while because but and so our your their his her its many some most several call ask take please for as to'.split(
    ' ',
  ),
)

const closers = new Set('"\'”’»)]')
const quotes = new Set('"\'“‘«([')
const bullet = /^[ \t]*(?:[-*•·–—‣◦]|\d{1,3}[.)]|[a-z][.)])[ \t]+/

const isSpace = (character: string | undefined) => character !== undefined && character.trim() === ''
const isLower = (character: string | undefined) =>
  character !== undefined && character !== character.toUpperCase() && character === character.toLowerCase()

/**
 * The sentences of a text, in order, without the space and the bullets around them.
 *
 * A full stop ends a sentence unless it belongs to an abbreviation, an initial, a number or an ellipsis inside a
 * sentence. A line break ends one too (headings and list items have no full stop), except where a wrapped line goes on
 * in lower case. Linear in the length of the text.
 */
export function splitSentences(text: string): TextRange[] {
  const sentences: TextRange[] = []
  let start = 0
  const close = (end: number) => {
    const range = trim(text, start, end)
    if (range.end > range.start) sentences.push(range)
    start = end
  }
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029') {
      if (!goesOn(text, start, index)) close(index + 1)
      continue
    }
    if (character !== '.' && character !== '!' && character !== '?' && character !== '…') continue
    let end = index + 1
    while (end < text.length && (text[end] === '.' || text[end] === '!' || text[end] === '?' || text[end] === '…'))
      end += 1
    while (end < text.length && closers.has(text[end] ?? '')) end += 1
    if (end === text.length || endsHere(text, index, end)) close(end)
    index = end - 1
  }
  close(text.length)
  return sentences
}

/** Whether the stop at `stop`, with what closes it up to `end`, ends a sentence. */
function endsHere(text: string, stop: number, end: number): boolean {
  if (!isSpace(text[end])) return false
  let next = end
  while (next < text.length && isSpace(text[next])) {
    if (text[next] === '\n') return true
    next += 1
  }
  if (next === text.length) return true
  while (quotes.has(text[next] ?? '')) next += 1
  const following = text[next]
  if (isLower(following)) return false
  if (text[stop] !== '.' || text[stop + 1] === '.') return true
  const word = wordBefore(text, stop)
  if (titles.has(word)) return false
  if (/^\d{1,3}$/.test(word) && /(^|\n)[ \t]*\d{1,3}$/.test(text.slice(Math.max(0, stop - 8), stop))) return false
  if (word.length === 1 && word !== 'i' && /\p{Lu}/u.test(text[stop - 1] ?? ''))
    return openers.has(wordAfter(text, next))
  if (!shortForms.has(word)) return true
  if (word === 'no' || word === 'fig' || word === 'vol') return !/\d/.test(following ?? '')
  return (
    openers.has(wordAfter(text, next)) ||
    (word !== 'u.s' && word !== 'u.k' && word !== 'd.c' && !/\d/.test(following ?? ''))
  )
}

function wordBefore(text: string, stop: number): string {
  let from = stop
  while (from > 0 && stop - from < 12 && /[\p{L}\p{N}.]/u.test(text[from - 1] ?? '')) from -= 1
  return text.slice(from, stop).toLowerCase()
}

function wordAfter(text: string, from: number): string {
  let end = from
  while (end < text.length && end - from < 12 && /\p{L}/u.test(text[end] ?? '')) end += 1
  return text.slice(from, end).toLowerCase()
}

/** A line that was wrapped, not ended: no mark at its end, and the next line begins in lower case. */
function goesOn(text: string, start: number, lineBreak: number): boolean {
  let next = lineBreak + 1
  while (next < text.length && (text[next] === ' ' || text[next] === '\t')) next += 1
  let last = lineBreak
  while (last > start && isSpace(text[last - 1])) last -= 1
  return (
    last > start &&
    isLower(text[next]) &&
    !/[.!?:;…]/.test(text[last - 1] ?? '') &&
    !bullet.test(text.slice(next, next + 8))
  )
}

function trim(text: string, from: number, to: number): TextRange {
  let start = from
  let end = to
  while (start < end && isSpace(text[start])) start += 1
  while (end > start && isSpace(text[end - 1])) end -= 1
  start += bullet.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0
  return {start: Math.min(start, end), end}
}

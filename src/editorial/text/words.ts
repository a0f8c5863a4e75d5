import {remembered} from '../remembered.ts'

/** One word, number or mark of a text, with its UTF-16 offsets. */
export interface Word {
  start: number
  end: number
  /** Lower case, with straight apostrophes; a contraction counts as two words ("it's" is "it" and "is"). */
  lower: string
  /** As it is written. */
  written: string
  /** Value of a number in figures or words ("1,200", "twelve"), else `null`. */
  number: number | null
  /** Begins with a capital, though it does not begin the text. */
  capital: boolean
}

const numberWords = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat('thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, tens) => [word, (tens + 3) * 10]))
    .concat([
      ['hundred', 100],
      ['thousand', 1000],
      ['dozen', 12],
    ]),
)

const contractions = new Map([
  ["'s", 'is'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
])
const contracted = /^(it|there|that|he|she|they|we|you|i|what|who|here|everyone|everybody)('(?:s|re|ve|ll|d))$/

const letter = /[\p{L}\p{M}]/u
const upper = /^\p{Lu}/u
/** What stands inside a word, between two letters. */
const joiners = new Set("'’-‑")

function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return letter.test(text[index] ?? '')
}

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

/** The words, numbers and marks of `text` between two offsets; spaces are dropped. One pass. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  let index = from
  while (index < to) {
    const start = index
    if (isLetterAt(text, index)) {
      index = endOfWord(text, index, to)
      pushWord(words, text, start, index)
      continue
    }
    if (isDigitAt(text, index)) {
      index = endOfNumber(text, index, to)
      const lower = text.slice(start, index)
      words.push({start, end: index, lower, written: lower, number: Number(lower.replaceAll(',', '')), capital: false})
      continue
    }
    index += 1
    const character = text[start] ?? ''
    if (character === ' ' || character.trim() === '') continue
    const sign = mark(character)
    words.push({start, end: index, lower: sign, written: sign, number: null, capital: false})
  }
  return words
}

function pushWord(words: Word[], text: string, start: number, end: number): void {
  const written = text.slice(start, end)
  const opensSentence = words.length === 0 || (words.length === 1 && '"([‘'.includes(words[0]?.lower ?? ''))
  const {isCapital, lower, number, contraction} = formOf(written)
  const capital = isCapital && !opensSentence
  if (!contraction) {
    words.push({start, end, lower, written, number, capital})
    return
  }
  const {first, length, second} = contraction
  const middle = start + length
  words.push({start, end: middle, lower: first, written: first, number: null, capital})
  words.push({start: middle, end, lower: second, written: second, number: null, capital: false})
}

/** What is known of a word wherever it stands. */
interface WordForm {
  isCapital: boolean
  lower: string
  number: number | null
  /** Its two words, and the length of the first as written. */
  contraction: {first: string; length: number; second: string} | null
}

/** Texts repeat their words. */
const formOf = remembered((written): WordForm => {
  const lower = written.toLowerCase().replaceAll('’', "'")
  return {isCapital: upper.test(written), lower, number: numberOf(lower), contraction: contractionOf(lower)}
})

function contractionOf(lower: string): WordForm['contraction'] {
  const [, first, verb] = contracted.exec(lower) ?? []
  if (first && verb) return {first, length: first.length, second: contractions.get(verb) ?? verb}
  if (!lower.endsWith("n't")) return null
  return {first: lower === "can't" ? 'can' : lower.slice(0, -3), length: lower.length - 3, second: 'not'}
}

/** "sixty-five" is 65; a compound of other words ("one-off") is no number. */
function numberOf(lower: string): number | null {
  const whole = numberWords.get(lower)
  if (whole !== undefined) return whole
  if (!lower.includes('-')) return null
  const [tens, units, ...rest] = lower.split('-', 3)
  const first = numberWords.get(tens ?? '')
  const second = numberWords.get(units ?? '')
  return first !== undefined && second !== undefined && rest.length === 0 ? first + second : null
}

function endOfWord(text: string, start: number, to: number): number {
  let index = start + 1
  while (index < to) {
    const isInside = isLetterAt(text, index) || isDigitAt(text, index)
    if (!isInside && !(joiners.has(text[index] ?? '') && index + 1 < to && isLetterAt(text, index + 1))) break
    index += 1
  }
  return index
}

function endOfNumber(text: string, start: number, to: number): number {
  let index = start + 1
  while (index < to) {
    const joins = (text[index] === ',' || text[index] === '.') && index + 1 < to && isDigitAt(text, index + 1)
    if (!joins && !isDigitAt(text, index)) break
    index += 1
  }
  return index
}

function mark(character: string): string {
  if (character === '“' || character === '”' || character === '«' || character === '»') return '"'
  return character === '—' || character === '–' ? '—' : character
}

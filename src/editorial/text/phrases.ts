import type {Word} from './words.ts'

/**
 * A phrase as data, read word by word:
 *
 * - `word`, or `one|another`: any of these words; `{name}`: any word of that class; both mix: `{study}|paper`;
 *   a word with capitals (`WHO`, `College`) fits only where it is written so
 * - `#`: a number; `#year`: 1850 to 2099; `#many`: a number of 1000 or more; `@`: a capitalised word inside a sentence
 * - `~4`: up to four words of any kind, never past `;` or a question mark
 * - `word?`: may be missing; `!word`: the next word is not this one; `^`: the sentence begins here
 *
 * Every gap is bounded, so matching a text costs time in proportion to its length.
 */
interface Phrase<Label> {
  label: Label
  elements: readonly Element[]
  /** `false` where no uncommon word has to be there: such a phrase is always tried. */
  isAnchored: boolean
}

/** A phrase found among words: from the index of its first word up to and not including `end`. */
export interface PhraseMatch<Label> {
  label: Label
  at: number
  end: number
}

type Element =
  | {type: 'gap'; most: number}
  | {type: 'start'}
  | {type: 'words'; words: ReadonlySet<string>; special: readonly Special[]; optional: boolean; negative: boolean}

type Special = '#' | '#year' | '#many' | '@'

/**
 * Phrases found by the first word that they can begin with, and by their anchor: the rarest word without which they
 * cannot fit. Most sentences hold few anchors, so most phrases are never tried.
 */
export interface PhraseIndex<Label> {
  byWord: ReadonlyMap<string, readonly Phrase<Label>[]>
  bySpecial: readonly Phrase<Label>[]
  byAnchor: ReadonlyMap<string, readonly Phrase<Label>[]>
}

/** Too common to tell a sentence that a phrase may fit from one that it cannot. */
const commonWords = new Set(
  'a an the in of to for on at by from with that is are was were be been has have it they this we you our your and or not as there no some one more less most than their his her : , ( -'.split(
    ' ',
  ),
)

export type WordClasses = Readonly<Record<string, string>>

const months =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i our the your this that these my a an we you it their his her and or if in on at for with no'
const notNames = new Set(months.split(' '))

/** Reads phrases once, so that matching needs no parsing. `phrases` maps a label to a list of phrases, one a line. */
export function indexPhrases<Label>(
  phrases: readonly (readonly [Label, string])[],
  classes: WordClasses,
): PhraseIndex<Label> {
  const sets = new Map<string, ReadonlySet<string>>()
  const byWord = new Map<string, Phrase<Label>[]>()
  const bySpecial: Phrase<Label>[] = []
  const byAnchor = new Map<string, Phrase<Label>[]>()
  const add = (to: Map<string, Phrase<Label>[]>, word: string, phrase: Phrase<Label>) => {
    const list = to.get(word)
    if (list) list.push(phrase)
    else to.set(word, [phrase])
  }
  for (const [label, lines] of phrases) {
    for (const line of lines.split('\n')) {
      if (line.trim() === '') continue
      const elements = line
        .trim()
        .split(/\s+/)
        .map((part) => readElement(part, classes, sets))
      const first = elements.find((element) => element.type === 'words' && !element.negative)
      if (first?.type !== 'words' || elements.some((element) => element === first && element.optional)) {
        throw new TypeError(`indexPhrases(): "${line.trim()}" must begin with a word that may not be missing`)
      }
      const anchor = anchorOf(elements)
      const phrase = {label, elements, isAnchored: anchor.size > 0}
      if (first.special.length > 0) bySpecial.push(phrase)
      for (const word of first.words) add(byWord, word, phrase)
      for (const word of anchor) add(byAnchor, word, phrase)
    }
  }
  return {byWord, bySpecial, byAnchor}
}

/** The smallest set of uncommon words of which a text must hold one; empty where there is none. */
function anchorOf(elements: readonly Element[]): ReadonlySet<string> {
  let anchor: ReadonlySet<string> = new Set()
  for (const element of elements) {
    if (element.type !== 'words' || element.optional || element.negative || element.special.length > 0) continue
    if ([...element.words].some((word) => commonWords.has(word))) continue
    if (anchor.size === 0 || element.words.size < anchor.size) anchor = element.words
  }
  return anchor
}

function readElement(part: string, classes: WordClasses, sets: Map<string, ReadonlySet<string>>): Element {
  if (part === '^') return {type: 'start'}
  if (part.startsWith('~')) return {type: 'gap', most: Number(part.slice(1))}
  const negative = part.length > 1 && part.startsWith('!')
  const optional = part.length > 1 && part.endsWith('?')
  const source = part.slice(negative ? 1 : 0, optional ? -1 : undefined)
  const special: Special[] = []
  let words = sets.get(source)
  const collected: string[] = []
  for (const choice of source.split('|')) {
    if (choice === '#' || choice === '#year' || choice === '#many' || choice === '@') special.push(choice)
    else if (!words) collected.push(...(choice.startsWith('{') ? classWords(choice, classes) : [choice]))
  }
  if (!words) sets.set(source, (words = new Set(collected)))
  return {type: 'words', words, special, optional, negative}
}

function classWords(choice: string, classes: WordClasses): string[] {
  const words = classes[choice.slice(1, -1)]
  if (words === undefined) throw new TypeError(`indexPhrases(): there is no class of words ${choice}`)
  return words.trim().split(/\s+/)
}

/** Every phrase among the words of a sentence, in order of its first word. Masked words match gaps only. */
export function findPhrases<Label>(
  index: PhraseIndex<Label>,
  words: readonly Word[],
  masked?: Uint8Array,
): PhraseMatch<Label>[] {
  const {byWord, bySpecial} = index
  const likely = likelyPhrases(index, words)
  const found: PhraseMatch<Label>[] = []
  const attempt = (phrases: readonly Phrase<Label>[] | undefined, at: number) => {
    for (const phrase of phrases ?? []) {
      if (phrase.isAnchored && !likely.has(phrase)) continue
      const end = matchFrom(phrase.elements, 0, words, at, masked)
      if (end !== null) found.push({label: phrase.label, at, end})
    }
  }
  for (const [at, word] of words.entries()) {
    if (masked?.[at]) continue
    attempt(byWord.get(word.lower), at)
    if (word.written !== word.lower) attempt(byWord.get(word.written), at)
    if (bySpecial.length > 0 && (word.number !== null || word.capital)) attempt(bySpecial, at)
  }
  return found
}

/** The anchored phrases that may fit somewhere in `words`. */
function likelyPhrases<Label>({byAnchor}: PhraseIndex<Label>, words: readonly Word[]): ReadonlySet<Phrase<Label>> {
  const likely = new Set<Phrase<Label>>()
  for (const word of words) {
    for (const phrase of byAnchor.get(word.lower) ?? []) likely.add(phrase)
    if (word.written !== word.lower) for (const phrase of byAnchor.get(word.written) ?? []) likely.add(phrase)
  }
  return likely
}

function matchFrom(
  elements: readonly Element[],
  position: number,
  words: readonly Word[],
  at: number,
  masked: Uint8Array | undefined,
): number | null {
  const element = elements[position]
  if (!element) return at
  if (element.type === 'start')
    return at === 0 || words[at - 1]?.lower === '"' ? matchFrom(elements, position + 1, words, at, masked) : null
  if (element.type === 'gap') {
    for (let skipped = 0; skipped <= element.most && at + skipped <= words.length; skipped += 1) {
      const end = matchFrom(elements, position + 1, words, at + skipped, masked)
      if (end !== null) return end
      const passed = words[at + skipped]?.lower
      if (passed === ';' || passed === '?') return null
    }
    return null
  }
  const word = words[at]
  const fits = word !== undefined && !masked?.[at] && fitsWord(element.words, element.special, word)
  if (element.negative) return fits ? null : matchFrom(elements, position + 1, words, at, masked)
  const end = fits ? matchFrom(elements, position + 1, words, at + 1, masked) : null
  return end === null && element.optional ? matchFrom(elements, position + 1, words, at, masked) : end
}

function fitsWord(set: ReadonlySet<string>, special: readonly Special[], word: Word): boolean {
  if (set.has(word.lower) || (word.written !== word.lower && set.has(word.written))) return true
  return special.some((kind) => {
    if (kind === '@') return word.capital && !notNames.has(word.lower)
    if (word.number === null) return false
    if (kind === '#year') return /^(18[5-9]|19\d|20\d)\d$/.test(word.lower)
    return kind === '#' || word.number >= 1000
  })
}

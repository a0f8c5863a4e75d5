import type {Word} from './words.ts'

/**
 * A phrase as data, read word by word:
 *
 * - `word`, or `one|another`: any of these words; `{name}`: any word of that class; both mix: `{study}|paper`;
 *   a word with capitals (`WHO`, `College`) fits only where it is written so
 * - `~4`: up to four words of any kind, never past `;` or a question mark
 * - `!word`: the next word is not this one
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

type Element = {type: 'gap'; most: number} | {type: 'words'; words: ReadonlySet<string>; negative: boolean}

/**
 * Phrases found by the first word that they can begin with, and by their anchor: the rarest word without which they
 * cannot fit. Most sentences hold few anchors, so most phrases are never tried.
 */
export interface PhraseIndex<Label> {
  byWord: ReadonlyMap<string, readonly Phrase<Label>[]>
  byAnchor: ReadonlyMap<string, readonly Phrase<Label>[]>
  /** Those of `byWord` without an anchor, which may fit any sentence. */
  always: ReadonlyMap<string, readonly Phrase<Label>[]>
}

/** Too common to tell a sentence that a phrase may fit from one that it cannot. */
const commonWords = new Set(
  'a an the in of to for on at by from with that is are was were be been has have it they this we you our your and or not as there no some one more less most than their his her : , ( -'.split(
    ' ',
  ),
)

export type WordClasses = Readonly<Record<string, string>>

/** Reads phrases once, so that matching needs no parsing. `phrases` maps a label to a list of phrases, one a line. */
export function indexPhrases<Label>(
  phrases: readonly (readonly [Label, string])[],
  classes: WordClasses,
): PhraseIndex<Label> {
  const sets = new Map<string, ReadonlySet<string>>()
  const byWord = new Map<string, Phrase<Label>[]>()
  const byAnchor = new Map<string, Phrase<Label>[]>()
  const always = new Map<string, Phrase<Label>[]>()
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
      if (first?.type !== 'words') throw new TypeError(`indexPhrases(): "${line.trim()}" must hold a word`)
      const anchor = anchorOf(elements)
      const phrase = {label, elements, isAnchored: anchor.size > 0}
      for (const word of first.words) {
        add(byWord, word, phrase)
        if (!phrase.isAnchored) add(always, word, phrase)
      }
      for (const word of anchor) add(byAnchor, word, phrase)
    }
  }
  return {byWord, byAnchor, always}
}

/** The smallest set of uncommon words of which a text must hold one; empty where there is none. */
function anchorOf(elements: readonly Element[]): ReadonlySet<string> {
  let anchor: ReadonlySet<string> = new Set()
  for (const element of elements) {
    if (element.type !== 'words' || element.negative) continue
    if ([...element.words].some((word) => commonWords.has(word))) continue
    if (anchor.size === 0 || element.words.size < anchor.size) anchor = element.words
  }
  return anchor
}

function readElement(part: string, classes: WordClasses, sets: Map<string, ReadonlySet<string>>): Element {
  if (part.startsWith('~')) return {type: 'gap', most: Number(part.slice(1))}
  const negative = part.length > 1 && part.startsWith('!')
  const source = part.slice(negative ? 1 : 0)
  let words = sets.get(source)
  if (!words) {
    const choices = source.split('|')
    words = new Set(choices.flatMap((choice) => (choice.startsWith('{') ? classWords(choice, classes) : [choice])))
    sets.set(source, words)
  }
  return {type: 'words', words, negative}
}

function classWords(choice: string, classes: WordClasses): string[] {
  const words = classes[choice.slice(1, -1)]
  if (words === undefined) throw new TypeError(`indexPhrases(): there is no class of words ${choice}`)
  return words.trim().split(/\s+/)
}

/** Every phrase among the words of a sentence, in order of its first word. */
export function findPhrases<Label>(index: PhraseIndex<Label>, words: readonly Word[]): PhraseMatch<Label>[] {
  const likely = likelyPhrases(index, words)
  const byWord = likely.size > 0 ? index.byWord : index.always
  if (byWord.size === 0) return []
  const found: PhraseMatch<Label>[] = []
  const attempt = (phrases: readonly Phrase<Label>[] | undefined, at: number) => {
    if (!phrases) return
    for (const phrase of phrases) {
      if (phrase.isAnchored && !likely.has(phrase)) continue
      const end = matchFrom(phrase.elements, 0, words, at)
      if (end !== null) found.push({label: phrase.label, at, end})
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const {lower = '', written = ''} = words[at] ?? {}
    attempt(byWord.get(lower), at)
    if (written !== lower) attempt(byWord.get(written), at)
  }
  return found
}

/** The anchored phrases that may fit somewhere in `words`. */
function likelyPhrases<Label>({byAnchor}: PhraseIndex<Label>, words: readonly Word[]): ReadonlySet<Phrase<Label>> {
  const likely = new Set<Phrase<Label>>()
  const add = (phrases: readonly Phrase<Label>[] | undefined) => {
    if (phrases) for (const phrase of phrases) likely.add(phrase)
  }
  for (const word of words) {
    add(byAnchor.get(word.lower))
    if (word.written !== word.lower) add(byAnchor.get(word.written))
  }
  return likely
}

function matchFrom(elements: readonly Element[], position: number, words: readonly Word[], at: number): number | null {
  const element = elements[position]
  if (!element) return at
  if (element.type === 'gap') {
    for (let skipped = 0; skipped <= element.most && at + skipped <= words.length; skipped += 1) {
      const end = matchFrom(elements, position + 1, words, at + skipped)
      if (end !== null) return end
      const passed = words[at + skipped]?.lower
      if (passed === ';' || passed === '?') return null
    }
    return null
  }
  const word = words[at]
  const fits = word !== undefined && fitsWord(element.words, word)
  if (element.negative) return fits ? null : matchFrom(elements, position + 1, words, at)
  return fits ? matchFrom(elements, position + 1, words, at + 1) : null
}

function fitsWord(set: ReadonlySet<string>, word: Word): boolean {
  return set.has(word.lower) || (word.written !== word.lower && set.has(word.written))
}

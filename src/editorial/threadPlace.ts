import {contentBlocks, type ContentBlock} from '../citations/contentBlocks.ts'
import {fieldOf, isStoredObject, listOf, textOf} from '../storedValue.ts'
import {citeWords} from './citeWords.ts'
import type {PathStep} from './finding.ts'

/** Words of an article that somebody comments on, by keys that stay while the words are edited. */
export interface ThreadAnchor {
  /** Key of the block that holds the words. */
  block: string
  /** Key of the citation on them; `''` when it is not a cited claim. */
  mark: string
  words: string
}

/** Where the words of a comment are now. */
export interface ThreadPlace {
  /** `same`: the text still says them. `changed`: it says something else there. `gone`: there is no such place. */
  standing: 'same' | 'changed' | 'gone'
  /** From the article; `[]` when the place is gone. */
  path: PathStep[]
  /** What stands there now; `''` when that cannot be told. */
  wordsNow: string
}

const GONE: ThreadPlace = {standing: 'gone', path: [], wordsNow: ''}

/**
 * Finds the place of a comment again in the text as it stands.
 *
 * A cited claim is found by its mark, whatever its words are now; other words by their paragraph, else wherever the text
 * says them, since a paragraph that is split or moved takes its words along under another key. Words may go on into the
 * paragraphs after the one in which they begin.
 *
 * @param body - As stored.
 */
export function threadPlace(body: unknown, anchor: ThreadAnchor): ThreadPlace {
  const blocks = contentBlocks(body, ['body'])
  const words = settled(anchor.words)
  const marked = anchor.mark === '' ? null : claim(blocks, anchor.mark)
  if (marked) return {...marked, standing: settled(marked.wordsNow) === words ? 'same' : 'changed'}
  const own = blocks.find(({block}) => block['_key'] === anchor.block)
  const holder = words === '' ? undefined : holderOf(words, blocks, own)
  if (holder) return {standing: 'same', path: holder.path, wordsNow: anchor.words}
  return own ? {standing: 'changed', path: own.path, wordsNow: textIn(own)} : GONE
}

function claim(blocks: readonly ContentBlock[], key: string): Omit<ThreadPlace, 'standing'> | null {
  for (const {block, path} of blocks) {
    const mark = listOf(block['markDefs']).find((each) => fieldOf(each, '_key') === key)
    if (!isStoredObject(mark)) continue
    const wordsNow = citeWords(blocks, mark)
    // A mark that sits on no words is a left-over, which nobody sees.
    if (wordsNow !== '') return {path: [...path, 'markDefs', {_key: key}], wordsNow}
  }
  return null
}

/** The block in which the text begins to say `words`, `own` before any other. */
function holderOf(words: string, blocks: readonly ContentBlock[], own: ContentBlock | undefined) {
  const plain = sayers(words, blocks, (block) => textIn(block))
  if (plain.length > 0) return plain.find((block) => block === own) ?? plain[0]
  // What an object shows is not in the text, so words with it are looked for where they were, and nowhere else.
  return sayers(words, blocks, (block) => textIn(block, OBJECT)).find((block) => block === own)
}

/** Every block in which the text begins to say `words`. */
function sayers(words: string, blocks: readonly ContentBlock[], read: (block: ContentBlock) => string): ContentBlock[] {
  let text = ''
  const stretches = blocks.map((block) => {
    const begin = text.length
    const own = settled(read(block))
    if (own !== '') text += `${own} `
    return {block, begin, end: text.length}
  })
  return stretches.filter(({begin, end}) => says(text, words, begin, end)).map(({block}) => block)
}

/** Whether the text begins to say `words` between `begin` and `end`. */
function says(text: string, words: string, begin: number, end: number): boolean {
  if (!text.includes(OBJECT)) {
    const at = text.indexOf(words, begin)
    return at >= 0 && at < end
  }
  for (let at = begin; at < end; at += 1) if (saysFrom(text, at, words, 0)) return true
  return false
}

/** Stands in a text for an object in a sentence, such as a crisis number: U+FFFC, "object replacement character". */
const OBJECT = '\uFFFC'
/** Longest words that an object may show: a name with a number or an address. */
const LONGEST_OBJECT = 120
/** What an object shows ends in a number or an address; the full stop of a sentence makes none. Other words are a change. */
const NUMBER_OR_ADDRESS = /(?:\d|\w\.\w)\S*$/

/** Whether `text` from `at` says `words` from `from`, whatever its objects show. */
function saysFrom(text: string, at: number, words: string, from: number): boolean {
  for (let offset = 0; from + offset < words.length; offset += 1) {
    if (text[at + offset] === OBJECT) return objectSays(text, at + offset, words, from + offset)
    if (text[at + offset] !== words[from + offset]) return false
  }
  return true
}

function objectSays(text: string, at: number, words: string, from: number): boolean {
  const longest = Math.min(words.length - from, LONGEST_OBJECT)
  for (let length = 1; length <= longest; length += 1) {
    const shown = words.slice(from, from + length)
    if (NUMBER_OR_ADDRESS.test(shown) && saysFrom(text, at + 1, words, from + length)) return true
  }
  return false
}

/** The text of a block; an object in it counts for nothing, or as what `object` says. */
const textIn = ({block}: ContentBlock, object = ''): string =>
  listOf(block['children'])
    .map((child) => (textOf(fieldOf(child, '_type')) === 'span' ? textOf(fieldOf(child, 'text')) : object))
    .join('')

const settled = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

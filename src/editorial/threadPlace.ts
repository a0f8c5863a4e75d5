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

/** The block in which the text begins to say `words`, `preferred` before any other. */
function holderOf(words: string, blocks: readonly ContentBlock[], preferred: ContentBlock | undefined) {
  let text = ''
  const stretches = blocks.map((holder) => {
    const begin = text.length
    const own = settled(textIn(holder))
    if (own !== '') text += `${own} `
    return {holder, begin, end: text.length}
  })
  const says = ({begin, end}: {begin: number; end: number}) => {
    const at = text.indexOf(words, begin)
    return at >= 0 && at < end
  }
  const found = stretches.find((each) => each.holder === preferred && says(each)) ?? stretches.find(says)
  return found?.holder
}

const textIn = ({block}: ContentBlock): string =>
  listOf(block['children'])
    .map((child) => textOf(fieldOf(child, 'text')))
    .join('')

const settled = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

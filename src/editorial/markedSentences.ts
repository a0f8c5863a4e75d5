import type {ContentBlock} from '../citations/contentBlocks.ts'
import {listOf, type StoredObject} from '../storedValue.ts'
import {articleSentences, isCited} from './articleSentences.ts'
import {bodyTexts} from './articleTexts.ts'

/** The sentences that a citation mark touches, whole. */
export function markedSentences(blocks: readonly ContentBlock[], mark: StoredObject): string {
  const holder = blocks.find(({block}) => listOf(block['markDefs']).includes(mark))
  if (!holder) return ''
  // With no other mark, what is cited in the text is cited by this one.
  const texts = bodyTexts([{...holder, block: {...holder.block, markDefs: [mark]}}])
  return articleSentences(texts.filter(({field}) => field === 'children'))
    .filter(isCited)
    .map(({text}) => text)
    .join(' ')
}

import type {RichText, RichTextBlock} from '../articlePage.ts'
import {isTakenDown} from '../editorial/isTakenDown.ts'
import {removedText} from '../safetyNotices.ts'
import {richText} from './richText.ts'

/**
 * The stored text as readers get it: a block that staff took down at once has a line in its place.
 *
 * Its words, its sources and its numbers leave the page here, before any renderer sees it; the approval is still judged
 * by the whole text.
 */
export function visibleBody(body: unknown, hiddenBlocks: unknown): RichText {
  return richText(body).map((block) => (isTakenDown(block, hiddenBlocks) ? removed(block) : block))
}

/** An item stays an item, so that a numbered list keeps its numbers. */
function removed({_key = 'removed', listItem, level}: RichTextBlock): RichTextBlock {
  return {
    _type: 'block',
    _key,
    style: 'normal',
    ...(listItem ? {listItem, level} : {}),
    markDefs: [],
    children: [{_type: 'span', _key: 'removed', text: removedText, marks: ['em']}],
  }
}

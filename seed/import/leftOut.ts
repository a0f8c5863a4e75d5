import {type Element, elements, labels, lineOf} from './htmlTree.ts'
import type {Moved, Undecided} from './ImportedArticle.ts'
import type {PagePart} from './pageParts.ts'

/** The account of a part of a page that is none of its article: what somebody has to decide about it, where it went. */
export function leftOut(
  element: Element,
  {what, isVisible, isPrivate}: PagePart,
): {moved: Moved[]; undecided: Undecided[]} {
  if (what === 'comments')
    return {moved: [{what, text: '', to: 'left out', count: commentsIn(element) || 1}], undecided: []}
  const text = lineOf(element)
  if (text === '') return {moved: [], undecided: []}
  if (what === 'hidden text') {
    const question = 'The old page held this but did not show it. Add it to the text, or leave it out.'
    return {moved: [], undecided: [{what, text, question}]}
  }
  if (what === 'author box') {
    return {
      moved: [{what, text, to: 'the profile of the author, which staff write'}],
      undecided: [{what: 'author', text, question: 'Who wrote this? Choose the person under Authors.'}],
    }
  }
  const moved = {what, text: isPrivate ? '' : text, to: 'left out', ...(isVisible ? {} : {count: 1})}
  return {moved: [moved], undecided: []}
}

/** Themes make each comment a list item; where none does, boxes are counted. */
function commentsIn(element: Element): number {
  const each = elements(
    element,
    (inner) => /(^|\s)(comment|depth-\d+)(\s|$)/.test(labels(inner)) && /^(li|div|article)$/.test(inner.tagName),
  )
  const outer = each.filter(
    (inner) => inner.tagName === 'li' || !each.some((other) => other !== inner && other.tagName === 'li'),
  )
  return outer.length
}

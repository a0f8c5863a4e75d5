import {findTypedCrisisNumbers} from '../../src/editorial/index.ts'
import {countWords} from './htmlTree.ts'
import type {Moved, Undecided} from './ImportedArticle.ts'
import {type Inline, inlineText, isHeading, isTypedHeading, type Piece, textPieces} from './pieces.ts'
import {disclaimerIn, isDisclaimerHeading, lineParts, recognisedLine} from './recognisedLine.ts'

/** What a page says about itself; `''` for nothing. */
export interface SaidOfPage {
  byline: string
  firstPublished: string
  dateModified: string
}

/** Most words of a paragraph that may be a disclaimer as a whole. */
const LONGEST_DISCLAIMER = 220

/** Takes the lines out that say something about the page, and disclaimers, which the clinic keeps in one place. */
export function withoutPageLines(
  pieces: readonly Piece[],
  said: SaidOfPage,
  moved: Moved[],
  undecided: Undecided[],
): Piece[] {
  let disclaimerHeading: Piece | null = null
  const result: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind === 'callout' || piece.kind === 'text') {
      const texts = textPieces(piece)
      const text = texts
        .map(({inlines}) => inlineText(inlines))
        .join('\n')
        .trim()
      if (piece.kind === 'text' && (isHeading(piece) || isTypedHeading(piece)) && isDisclaimerHeading(text)) {
        if (disclaimerHeading) result.push(disclaimerHeading)
        disclaimerHeading = piece
        continue
      }
      const disclaimer =
        findTypedCrisisNumbers(text).length > 0 || countWords(text) > LONGEST_DISCLAIMER ? null : disclaimerIn(text)
      if (disclaimer === 'all' && !isHeading(piece)) {
        const heading = disclaimerHeading?.kind === 'text' ? `${inlineText(disclaimerHeading.inlines)} ` : ''
        disclaimerHeading = null
        moved.push({
          what: 'disclaimer',
          text: heading + text,
          to: "left out: the clinic's own disclaimers are shown with every article",
        })
        undecided.push({
          what: 'disclaimer',
          text: '',
          question: 'Does a disclaimer of the clinic say the same? If not, add one under Disclaimers.',
        })
        continue
      }
      if (disclaimer === 'some')
        undecided.push({
          what: 'disclaimer in the text',
          text: '',
          question: `One sentence reads like a disclaimer: “${text.slice(0, 120)}”. It stays; delete it if a disclaimer of the clinic says it.`,
        })
      if (disclaimerHeading) {
        result.push(disclaimerHeading)
        disclaimerHeading = null
      }
      if (piece.kind === 'text' && !isHeading(piece) && takeLines(piece.inlines, said, moved, undecided)) continue
    } else if (disclaimerHeading) {
      result.push(disclaimerHeading)
      disclaimerHeading = null
    }
    result.push(piece)
  }
  return disclaimerHeading ? [...result, disclaimerHeading] : result
}

/** Whether every part of a line was recognised, and so nothing is left of it. */
function takeLines(inlines: readonly Inline[], said: SaidOfPage, moved: Moved[], undecided: Undecided[]): boolean {
  const text = inlineText(inlines).trim()
  if (countWords(text) > 45) return false
  const whole = recognisedLine(text)
  const parts = whole && !/[|•·\n]/.test(text) ? [whole] : lineParts(text).map(recognisedLine)
  const all = parts.filter((part) => part !== null)
  if (all.length === 0 || all.length < parts.length) return false
  for (const {what, text: words, day, name} of all) {
    if (what === 'review line') reviewLine(words, moved, undecided)
    else if (what === 'note about the post') moved.push({what, text: words, to: 'left out'})
    else if (what === 'byline') {
      if (said.byline === '') said.byline = name
      if (day !== null && said.firstPublished === '') said.firstPublished = day
      moved.push({what, text: words, to: 'byline'})
    } else {
      const field = what === 'date of change' ? 'dateModified' : 'firstPublished'
      moved.push({what, text: words, to: day === null ? 'undecided' : field})
      if (day === null)
        undecided.push({what, text: words, question: 'Which day is it? Day and month can be read both ways.'})
      else if (said[field] === '') said[field] = day
    }
  }
  return true
}

/** A claim of a review by somebody the page names: it counts for nothing until a clinician signs the words off. */
export function reviewLine(text: string, moved: Moved[], undecided: Undecided[]): void {
  moved.push({
    what: 'review line',
    text,
    to: 'left out: a review counts when a clinician signs these words off in the Studio',
  })
  undecided.push(openReview(text))
}

/** What staff have to decide where a page or its file says that somebody reviewed it. */
export const openReview = (text: string): Undecided => ({
  what: 'review',
  text,
  question: 'Who signs this off? The old claim of a review is not shown.',
})

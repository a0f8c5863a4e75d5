import {countWords} from './htmlTree.ts'
import {dayNamedIn, dayPattern} from './dates.ts'

export interface RecognisedLine {
  what: 'review line' | 'byline' | 'date of publication' | 'date of change' | 'note about the post'
  text: string
  day: string | null
  name: string
}

const review =
  /^(?:this (?:article|page|content|post|guide) (?:was|has been|is) )?(?:last )?(?:(?:medically|clinically|professionally|expertly|peer|fact)[- ])?(?:reviewed|approved|fact[- ]checked|verified|checked)(?: (?:and|&) \w+)*(?: for (?:medical |clinical )?accuracy)?(?: (?:by|on)\b|\s*:)/i
const reviewName =
  /^(?:(?:medical|clinical|expert) )?review(?:er|ed by)?\s*(?:by|:)|^(?:medical|clinical|expert) review(?:er)?\b/i
const byline =
  /^(?:(?:written|posted|authored|published|article|words|created) by|by|authors?)\s*:?\s+(?=(?:(?:dr|mr|mrs|ms|prof)\.?\s)?\p{Lu})/iu
const changed = new RegExp(
  `^(?:(?:page |content |article )?last (?:updated|modified|changed|revised|edited)|(?:updated|modified|revised)(?: on)?)\\s*(?:on|:|–|-)?\\s*${dayPattern}\\.?$`,
  'i',
)
const published = new RegExp(
  `^(?:(?:first |originally )?(?:published|posted)(?: on)?|date(?: published)?|on)?\\s*:?\\s*${dayPattern}\\.?$`,
  'i',
)
const note =
  /^(?:(?:posted|filed) (?:in|under)\b|categor(?:y|ies)\s*:|tags?\s*:|tagged\b|\d+ (?:comments?|shares?|min(?:ute)?s? read)\b|(?:estimated )?reading time\b|leave a (?:comment|reply)|no comments|print this|share this|read time)/i

/**
 * What a short line says about the page: who wrote or reviewed it, and when. `null` for a line of text.
 *
 * @param line - One line, or one part of a line such as "By Jane Doe | Updated March 3, 2021".
 */
export function recognisedLine(line: string): RecognisedLine | null {
  const text = line.trim()
  const words = countWords(text)
  if (words === 0 || words > 30) return null
  const day = dayNamedIn(text)
  const found = (what: RecognisedLine['what'], name = ''): RecognisedLine => ({what, text, day, name: name.trim()})
  const reviewed = review.exec(text) ?? reviewName.exec(text)
  // A sentence about a review by somebody is longer, and goes on after the name.
  if (reviewed && !/[a-z]{3,}[.!?]\s+\p{Lu}/u.test(text.slice(reviewed[0].length)))
    return found('review line', withoutDay(text.slice(reviewed[0].length)))
  if (changed.test(text)) return found('date of change')
  if (published.test(text)) return found('date of publication')
  const by = byline.exec(text)
  if (by && words <= 18 && !/[a-z]{3,}\.$/.test(text) && isName(text.slice(by[0].length)))
    return found('byline', withoutDay(text.slice(by[0].length)))
  return note.test(text) && words <= 14 ? found('note about the post') : null
}

const isName = (text: string): boolean =>
  /^(?:(?:dr|mr|mrs|ms|prof)\.?\s+|the\s+)?\p{Lu}[\p{L}.'’-]+(?:[\s,]+(?:\p{Lu}|of\b|and\b|&|the\b|team\b|staff\b|on\b|\d))/iu.test(
    text,
  ) || /^\p{Lu}[\p{L}'’-]+$/u.test(text)

const withoutDay = (text: string): string =>
  text
    .replace(new RegExp(`[\\s,–—|(-]*(?:(?:last )?(?:updated|reviewed|on)\\s*:?\\s*)*${dayPattern}.*$`, 'i'), '')
    .replace(/^[\s:–—-]+/, '')

/** The parts of a line that pages put side by side. */
export const lineParts = (text: string): string[] =>
  text.split(/\s*(?:\n|\||•|·|‧|\s[–—]\s)\s*/).filter((part) => part.trim() !== '')

const disclaims =
  /not (?:intended|meant|designed) (?:to be |as |to )|(?:no|not a|nor a) (?:substitute|replacement) for|(?:informational|educational|information|general information)(?: and (?:educational|informational))? (?:purposes?|use)(?: only)?|do(?:es)? not (?:constitute|provide|replace|offer|substitute|create|establish)|not medical advice|not (?:a )?(?:form of )?medical advice|(?:doctor|physician|provider|client|therapist|patient)[-–](?:patient|client|therapist|provider) relationship/i
const goesAlong =
  /disclaimer|consult|always seek|seek the advice|never disregard|relian(?:ce|t)|rely on|liab|qualified (?:health|medical|mental)|healthcare (?:provider|professional)|at your own risk|advice of your|questions (?:you may have )?regarding|individual results|warrant/i

/** `all`: nothing but a disclaimer; `some`: one sentence among others. */
export function disclaimerIn(text: string): 'all' | 'some' | null {
  if (!disclaims.test(text)) return null
  const sentences = text.split(/(?<=[.!?])\s+/).filter((sentence) => countWords(sentence) > 0)
  return sentences.every(
    (sentence) => disclaims.test(sentence) || goesAlong.test(sentence) || countWords(sentence) <= 3,
  )
    ? 'all'
    : 'some'
}

/** A heading over a disclaimer. */
export const isDisclaimerHeading = (text: string): boolean =>
  /^(?:medical |legal |important |general |our )*disclaimers?\s*[:.]?$/i.test(text.trim())

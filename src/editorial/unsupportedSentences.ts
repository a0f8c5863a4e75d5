import type {CheckInput} from './checkInput.ts'
import {isCited, type ArticleSentence} from './articleSentences.ts'
import {isHeading, isQuotation, type ArticleText} from './articleTexts.ts'
import {isReferenceList} from './referenceListTalk.ts'
import {remembered} from './remembered.ts'
import {findResearchTalk} from './text/findResearchTalk.ts'

const researchTalkIn = remembered(findResearchTalk)

/** Fields that are labels or questions and state nothing. */
const statesNothing = new Set(['title', 'question'])

/**
 * The sentences that talk of research, numbers or evidence and carry no citation, in document order; each with the words
 * that gave it away.
 *
 * A sentence is supported when a citation sits on some of its words. A summary, a caption and a table cell can hold no
 * citation: they are supported when a cited sentence of the text holds the same numbers.
 */
export function unsupportedSentences({texts, sentences}: Pick<CheckInput, 'texts' | 'sentences'>): ArticleSentence[] {
  const talking = new Map(texts.map((text) => [text, judged(text) ? researchTalkIn(text.text) : []]))
  const citedNumbers = new Set<string>()
  let isAnyCited = false
  for (const sentence of sentences) {
    if (!isCited(sentence)) continue
    isAnyCited = true
    for (const number of numbersIn(sentence.text)) citedNumbers.add(number)
  }
  return sentences.filter((sentence) => {
    const talk = talking.get(sentence.in) ?? []
    if (!talk.some(({start, end}) => start < sentence.end && end > sentence.start)) return false
    if (sentence.in.field === 'children') return !isCited(sentence)
    return !isAnyCited || !numbersIn(sentence.text).every((number) => citedNumbers.has(number))
  })
}

function judged(text: ArticleText): boolean {
  // A typed list is named as such by CIT-07; its lines are no statements.
  return !isHeading(text) && !isQuotation(text) && !statesNothing.has(text.field) && !isReferenceList(text.text)
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d[\d.,]*/g)].map(([number]) => number.replace(/[.,]+$/, ''))
}

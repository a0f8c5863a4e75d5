import {indexPhrases, likelyPhrases, phrasesAt} from './phrases.ts'
import {claimPhrases, neutralPhrases, type ResearchTalkKind} from './researchTalkPhrases.ts'
import {frameOf, isFramed} from './sentenceFrame.ts'
import {splitSentences} from './sentences.ts'
import {wordClassTable} from './wordClasses.ts'
import {type Word, wordsOf} from './words.ts'

/** A sentence about which a careful reader would ask "which study?", with UTF-16 offsets into the text. */
export interface ResearchTalk {
  start: number
  end: number
  /** What kind of claim was recognised first in the sentence. */
  kind: ResearchTalkKind
}

let indexes: {claims: ReturnType<typeof claimIndex>; neutral: ReturnType<typeof neutralIndex>} | undefined
const claimIndex = () => indexPhrases(claimPhrases, wordClassTable)
const neutralIndex = () => indexPhrases(neutralPhrases, wordClassTable)

/**
 * The sentences of `text` that speak of studies, evidence, experts, figures, comparisons or common knowledge as
 * support for a claim: at most one finding for each sentence, in order.
 *
 * Questions, instructions ("ask your doctor about studies"), suppositions, hearsay in quotation marks, practical
 * numbers and the clinic's word about itself are passed. "No study has shown" is a claim about studies and is found.
 * English only. Takes time in proportion to the length of the text.
 *
 * @example
 * findResearchTalk('Rest helps. Studies show that naps do too.') // [{start: 12, end: 42, kind: 'study'}]
 */
export function findResearchTalk(text: string): ResearchTalk[] {
  const found: ResearchTalk[] = []
  for (const {start, end} of splitSentences(text)) {
    const kind = kindOfTalk(text.slice(start, end))
    if (kind !== null) found.push({start, end, kind})
  }
  return found
}

function kindOfTalk(sentence: string): ResearchTalkKind | null {
  const words = wordsOf(sentence)
  const frame = frameOf(sentence, words)
  if (frame.question || frame.heading || frame.reference) return null
  const {claims, neutral} = (indexes ??= {claims: claimIndex(), neutral: neutralIndex()})
  const likely = likelyPhrases(claims, words)
  const masked = mask(words, neutral)
  for (let at = 0; at < words.length; at += 1) {
    for (const {label, end} of phrasesAt(claims, words, at, likely, masked)) {
      if (!isFramed(label, words, at, end)) return label
    }
  }
  return null
}

function mask(words: readonly Word[], neutral: ReturnType<typeof neutralIndex>): Uint8Array {
  const masked = new Uint8Array(words.length)
  const likely = likelyPhrases(neutral, words)
  for (let at = 0; at < words.length; at += 1) {
    for (const {end} of phrasesAt(neutral, words, at, likely)) masked.fill(1, at, end)
  }
  return masked
}

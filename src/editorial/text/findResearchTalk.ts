import {findStructuredClaims} from './findStructuredClaims.ts'
import {findPhrases, indexPhrases, type PhraseMatch} from './phrases.ts'
import {claimPhrases, neutralPhrases, type ResearchTalkKind} from './researchTalkPhrases.ts'
import {isFramed} from './isFramed.ts'
import {frameOf} from './sentenceFrame.ts'
import {type ReadSentence, sentencesIn} from './sentencesIn.ts'
import {allRoles, isAboutThings} from './isAboutThings.ts'
import {wordClassTable} from './wordClasses.ts'

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
  for (const sentence of sentencesIn(text)) {
    const kind = kindOfTalk(text, sentence)
    if (kind !== null) found.push({start: sentence.start, end: sentence.end, kind})
  }
  return found
}

function kindOfTalk(text: string, {start, end, words}: ReadSentence): ResearchTalkKind | null {
  const frame = frameOf(text.slice(start, end), words)
  if (frame.question || frame.heading || frame.reference) return null
  const {claims, neutral} = (indexes ??= {claims: claimIndex(), neutral: neutralIndex()})
  const masked = new Uint8Array(words.length)
  for (const {at, end} of findPhrases(neutral, words)) masked.fill(1, at, end)
  const all = allRoles(words)
  const isMeant = ({label, at, end}: PhraseMatch<ResearchTalkKind>) => !isFramed(label, words, at, end)
  const claim =
    findPhrases(claims, words, masked).find((phrase) => isMeant(phrase) && !isAboutThings(phrase, words, all)) ??
    findStructuredClaims(words, masked).find(isMeant)
  return claim?.label ?? null
}

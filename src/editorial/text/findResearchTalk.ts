import {kindOfTalk, type ResearchTalkKind} from './researchTalk/kindOfTalk.ts'
import {talkScore} from './researchTalk/talkScore.ts'
import {frameOf} from './sentenceFrame.ts'
import {sentencesIn} from './sentencesIn.ts'

/** A sentence about which a careful reader would ask "which study?", with UTF-16 offsets into the text. */
export interface ResearchTalk {
  start: number
  end: number
  /** What kind of claim the sentence makes. */
  kind: ResearchTalkKind
}

/** "Rest." and "Sleep well." say too little to be a claim; marks count. */
const LEAST_WORDS = 4

/**
 * The sentences of `text` that speak of studies, evidence, experts, figures, comparisons or common knowledge as
 * support for a claim, or tell an effect as a fact: at most one finding for each sentence, in order.
 *
 * Questions, headings, instructions ("ask your doctor about studies"), suppositions, hearsay in quotation marks,
 * practical numbers and the clinic's word about itself are passed. "No study has shown" is a claim about studies and is
 * found. What is a claim was learned from labelled sentences (`npm run train`), so new wordings of an old idea are
 * found too, and some sentences are judged wrongly: a clinician may answer for one (`decisions` C.1).
 * English only. Takes time in proportion to the length of the text.
 *
 * @example
 * findResearchTalk('Rest helps. Studies show that naps do too.') // [{start: 12, end: 42, kind: 'study'}]
 */
export function findResearchTalk(text: string): ResearchTalk[] {
  return sentencesIn(text).flatMap(({start, end, words}) => {
    const {question, heading, reference} = frameOf(text.slice(start, end), words)
    if (words.length < LEAST_WORDS || question || heading || reference || talkScore(words) <= 0) return []
    return [{start, end, kind: kindOfTalk(words)}]
  })
}

import {contentBlocks} from '../citations/contentBlocks.ts'
import {publishedId, textOf} from '../storedValue.ts'
import type {CheckedArticle, CheckedCitation} from './checkInput.ts'
import {citationUses} from './citationUses.ts'
import type {PathStep} from './finding.ts'
import {isRetracted} from './isRetracted.ts'
import {markedSentences} from './markedSentences.ts'
import {riskyClaims} from './riskyClaims.ts'
import {statusInDoubt, type StatusInDoubt} from './statusInDoubt.ts'

/** A place where an article names a work that was retracted or withdrawn, or about which its journal has doubts. */
export interface DoubtfulUse {
  citationId: string
  /** Of the work, as stored. */
  workTitle: string
  status: StatusInDoubt
  path: PathStep[]
  /** The sentences that carry the citation; `''` in further reading. */
  words: string
  /** What the words claim (`"treatment"`), `''` when nobody said. */
  claimKind: string
  /** `discusses` names the work on purpose; `further-reading` lists it without any words. */
  intent: 'supports' | 'discusses' | 'further-reading'
  /** A treatment or safety claim of which no work cited on the same words still stands. */
  isSoleSupport: boolean
}

/**
 * Every place where an article names a work in doubt, in document order; further reading last.
 *
 * @param article - As stored; malformed fields name nothing.
 * @param citations - The cited works with their `publicationStatus`.
 */
export function doubtfulUses(article: CheckedArticle, citations: readonly CheckedCitation[]): DoubtfulUse[] {
  const blocks = contentBlocks(article.body, ['body'])
  const uses = citationUses(blocks, article.furtherReading, citations)
  return uses.flatMap(({work, path, mark, claimKind, isDiscussed, isCited}): DoubtfulUse[] => {
    const status = work && statusInDoubt(work)
    if (!work || !status) return []
    const together = uses.filter((use) => use.mark === mark)
    return [
      {
        citationId: publishedId(work._id),
        workTitle: textOf(work.title),
        status,
        path,
        words: mark ? markedSentences(blocks, mark) : '',
        claimKind,
        intent: isDiscussed ? 'discusses' : isCited ? 'supports' : 'further-reading',
        isSoleSupport:
          !isDiscussed &&
          riskyClaims.has(claimKind) &&
          together.every((use) => !use.work || isRetracted(use.work)) &&
          isRetracted(work),
      },
    ]
  })
}

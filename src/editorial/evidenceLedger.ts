import {textOf, fieldOf} from '../storedValue.ts'
import {checkInputOf} from './checkInputOf.ts'
import type {CheckContext, CheckedArticle, CheckedCitation, CheckInput} from './checkInput.ts'
import {citeWords} from './citeWords.ts'
import {type EvidenceAge, evidenceAge, yearsOld} from './evidenceAge.ts'
import {evidenceLevel} from './evidenceLevel.ts'
import type {Finding, PathStep} from './finding.ts'
import {isVerified} from './isVerified.ts'
import {markedSentences} from './markedSentences.ts'
import {statusInDoubt, type StatusInDoubt} from './statusInDoubt.ts'
import type {EvidenceLevel} from './suggestedLevel.ts'

/** A work behind a claim, with what a reviewer asks of it. */
export interface LedgerSource {
  /** As it is cited, also when no such work exists. */
  id: string
  /** `null` when it does not exist, or is not published. */
  work: CheckedCitation | null
  level: EvidenceLevel | null
  age: EvidenceAge
  /** `null` when it has no year. */
  years: number | null
  /** What became of it; `null` when it stands. */
  doubt: StatusInDoubt | null
  isVerified: boolean
  /** The passage of the work that is cited most, as its record has it. */
  quote: string
}

/** Cited words with everything that is to support them. */
export interface LedgerClaim {
  /** The sentences that carry the citation. */
  words: string
  /** The words under the citation mark itself. */
  marked: string
  /** To the citation mark. */
  path: PathStep[]
  claimKind: string
  certainty: string
  population: string
  /** The passage that supports these very words. */
  quote: string
  locator: string
  /** The words name the works without relying on them. */
  isDiscussed: boolean
  sources: LedgerSource[]
}

/** What an article claims and on what it rests. */
export interface EvidenceLedger {
  /** In document order. */
  claims: LedgerClaim[]
  /** Sentences that talk of research and cite none, as CIT-02 finds them. */
  uncited: Finding[]
}

/**
 * The ledger of an article for whoever reviews it: each cited claim with its sources, and beside it the talk of research
 * that cites nothing.
 *
 * @param findings - What `check` found in the same article.
 * @throws {EditorialError} `crypto-unavailable`
 */
export async function evidenceLedger(
  article: CheckedArticle,
  context: CheckContext,
  findings: readonly Finding[],
): Promise<EvidenceLedger> {
  const {uses, blocks} = await checkInputOf(article, context)
  const marks = new Set(uses.flatMap(({mark}) => (mark ? [mark] : [])))
  const claims = [...marks].map((mark): LedgerClaim => {
    const cited = uses.filter((use) => use.mark === mark)
    const [first] = cited
    return {
      words: markedSentences(blocks, mark),
      marked: citeWords(blocks, mark),
      path: first?.path.slice(0, -2) ?? ['body'],
      claimKind: first?.claimKind ?? '',
      certainty: textOf(mark['certainty']),
      population: textOf(mark['population']).trim(),
      quote: textOf(mark['quote']).trim(),
      locator: textOf(mark['locator']).trim(),
      isDiscussed: first?.isDiscussed ?? false,
      sources: cited.map((use) => sourceOf(use, context.today)),
    }
  })
  return {claims, uncited: findings.filter(({id}) => id === 'CIT-02')}
}

function sourceOf({id, work}: CheckInput['uses'][number], today: string): LedgerSource {
  return {
    id,
    work,
    level: work && evidenceLevel(work),
    age: work ? evidenceAge(work, today) : 'undated',
    years: yearsOld(work, today),
    doubt: work && statusInDoubt(work),
    isVerified: work !== null && isVerified(work),
    quote: textOf(fieldOf(work, 'supportingQuote')).trim(),
  }
}

/** Where a word of the lexicon may stand all the same. */
export type LexiconException = 'quotation' | 'title'

export type LanguageRuleId = 'LNG-01' | 'LNG-02' | 'LNG-03' | 'LNG-04' | 'LNG-05' | 'SAF-01' | 'SAF-02'

/** A choice of words that harms readers, and what to write instead. */
export interface LexiconEntry {
  /** Rule of the editorial standard that it belongs to. */
  rule: LanguageRuleId
  /** `block` for safe messaging, `advice` for everything else. */
  severity: 'block' | 'advice'
  /** Phrases, one a line, in the notation of `text/phrases.ts`. */
  words: string
  /** What to write instead, as a hint in a sentence of its own. */
  prefer: string
  /** Who asks for it. */
  source: string
  exceptions: readonly LexiconException[]
}

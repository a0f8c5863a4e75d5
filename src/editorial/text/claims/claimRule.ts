import type {ResearchTalkKind} from '../researchTalkPhrases.ts'
import type {SentenceReading} from './sentenceReading.ts'

/** A claim that is recognised by how its sentence is built. */
export interface ClaimRule {
  kind: ResearchTalkKind
  /** The word that the claim turns on: any of these roles, or a word that passes. */
  key: number | ((word: string) => boolean)
  /** Index range of the claim whose key word is at `at`, or `null`. */
  find: (reading: SentenceReading, at: number) => readonly [from: number, to: number] | null
}

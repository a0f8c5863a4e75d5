import type {YamlProblem} from '../yaml/yamlProblem.ts'

/** Where a pack's Markdown is wrong, in the same form as for YAML. */
export type TextProblem = YamlProblem

/** What the words in a pack point to. `null`: there is no such thing. */
export interface LookUp {
  /** The id of the work that a citation key names. */
  citation(key: string): string | null
  /** The id of the crisis resource of this kind that the clinic's readers reach on this channel. */
  crisisResource(kind: string, channel: string): string | null
}

/** What one conversion carries along. */
export interface Conversion {
  lookUp: LookUp
  /** A key that this text has not used yet. */
  newKey(): string
  report(line: number, column: number, message: string): void
}

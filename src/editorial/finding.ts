/** A step of a Sanity path: a field, a place in a list, or an item by its key. */
export type PathStep = string | number | {_key: string}

/** `block` stops publishing, `warn` asks for a look, `advice` is shown and never in the way. */
export type Severity = 'block' | 'warn' | 'advice'

/** Who can answer for a place where a rule finds too much. */
export type OverrideRole = 'clinician' | 'practice-owner'

/** Who answers for a finding, so that it no longer stops publishing. */
export interface Overridden {
  /** Id of the person. */
  by: string
  reason: string
  /** Last day on which this counts, `YYYY-MM-DD`; `null` while the words stay as they are. */
  until: string | null
}

/** One thing that is wrong, at one place. */
export interface Finding {
  /** The rule (`"REV-01"`); stable, safe to compare with. */
  id: string
  severity: Severity
  /** From the article to the exact field, block, span or mark. */
  path: PathStep[]
  /** What is wrong, in words for a busy writer. */
  message: string
  /** What to do about it. */
  fix: string
  /** Where the rule comes from. */
  source: string
  /** The words it is about, where it is about words; an override holds while they stay the same. */
  words?: string
  /** Somebody answers for it: it is listed, and stops nothing. */
  overridden?: Overridden
}

/** What a rule reports; the rule adds its id, severity and source. */
export interface Problem {
  path: PathStep[]
  message: string
  fix: string
  words?: string
  overridden?: Overridden
}

/** The part of a rule that runs. `Input` is what it reads: little at the serve gate, everything at the publish gate. */
export interface RunnableRule<Input> {
  readonly id: string
  readonly severity: Severity
  readonly source: string
  /** Rules that make this one pointless to report: only the root cause is listed. */
  readonly impliedBy?: readonly string[]
  readonly check: (input: Input) => readonly Problem[]
}

/** A rule of the editorial standard with its reasons, from which the documentation is written. */
export interface Rule<Input> extends RunnableRule<Input> {
  /** The rule as a short statement. */
  readonly title: string
  readonly why: string
  /** What fails and what passes, each in one line. */
  readonly examples?: {readonly fails: string; readonly passes: string}
  /** Who may answer for a place; nobody when left out. */
  readonly override?: OverrideRole
  /** The reviewer has to say once, at sign-off, that the warning was seen. */
  readonly acknowledged?: boolean
}

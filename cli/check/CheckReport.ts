import type {Finding, PathStep} from '../../src/editorial/index.ts'
import type {NightlyReport} from './nightly/NightlyReport.ts'
import type {SourceName} from './source/CheckSource.ts'

/** Most findings of one article that a report lists; the rest is counted. */
export const MOST_FINDINGS = 200

/** A finding with its place in words. */
export interface PlacedFinding extends Finding {
  path: PathStep[]
  /** `body, block 3: “In one survey…”` */
  place: string
}

/** What was found in one stored article. */
export interface ArticleReport {
  /** Id as stored; `drafts.` in front of a draft. */
  id: string
  title: string
  slug: string
  state: 'published' | 'draft'
  /** Where its review stands, as the Studio says it. */
  reviewState: string
  /** Readers get it from the client today. */
  isServed: boolean
  /** Readers may get it as an old post that nobody has reviewed. */
  isAdopted: boolean
  /** A finding in it fails the run. */
  fails: boolean
  findings: PlacedFinding[]
  /** Findings that are not listed. */
  omitted: number
  /** Line in an export. */
  line: number | null
}

/** What is known before the first article. */
export interface CheckHeader {
  source: SourceName
  addressOf(id: string): string
  /** `YYYY-MM-DD` where the clinic is. */
  today: string
  rulesVersion: string
}

export interface CheckSummary {
  published: number
  drafts: number
  /** Articles that fail the run. */
  failing: number
  findings: {block: number; warn: number; advice: number}
  exitCode: 0 | 1
}

/** Turns a report into text, part by part, so that it can be written as it comes. */
export interface Reporter {
  start(header: CheckHeader): string
  article(report: ArticleReport): string
  end(summary: CheckSummary, nightly: NightlyReport | null): string
}

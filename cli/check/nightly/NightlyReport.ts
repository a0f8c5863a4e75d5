import type {Lapse, Severity} from '../../../src/editorial/index.ts'

/** What only history and the private records can show about one article. */
export interface NightlyFinding {
  id: NightlyRuleId
  severity: Severity
  /** Id of the published article. */
  articleId: string
  title: string
  message: string
  fix: string
}

export type NightlyRuleId = 'HIS-01' | 'HIS-02' | 'PUB-01' | 'PUB-02' | 'CPY-01' | 'CPY-02'

export interface NightlyReport {
  findings: NightlyFinding[]
  /** Soonest first. */
  lapses: Lapse[]
  /** What could not be compared, in sentences. */
  notes: string[]
}

/** The rules behind nightly findings, in the form of the editorial rules. */
export const nightlyRules = [
  {
    id: 'HIS-01',
    severity: 'block',
    title: 'Each review was written by its reviewer',
    why: 'Whoever may write a dataset can write a review in the name of another. History shows whose hand it was.',
  },
  {
    id: 'HIS-02',
    severity: 'warn',
    title: 'History shows who wrote each review',
    why: 'A review that nobody can be shown to have written proves little.',
  },
  {
    id: 'PUB-01',
    severity: 'block',
    title: 'What is public is on record',
    why: 'What was public on a day, and under whose approval, is answered from the publication records.',
  },
  {
    id: 'PUB-02',
    severity: 'warn',
    title: 'Each publication record is confirmed',
    why: 'A record that stays prepared means that the page did not go out, or that nobody knows whether it did.',
  },
  {
    id: 'CPY-01',
    severity: 'block',
    title: 'What an article was copied from still stands',
    why: 'A clinic that corrects or withdraws an article does not know who has copied it.',
  },
  {
    id: 'CPY-02',
    severity: 'warn',
    title: 'What an article was copied from can be read',
    why: 'A correction that cannot be seen is never made.',
  },
] as const satisfies readonly {id: NightlyRuleId; severity: Severity; title: string; why: string}[]

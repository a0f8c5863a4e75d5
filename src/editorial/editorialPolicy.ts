import {longestExtensionDays, longestReviewMonths} from './reviewDates.ts'
import {rulesFor, type CheckOptions} from './rulesFor.ts'

/** One thing that a clinic promises its readers, in their words. */
export interface PolicyRule {
  /** Of the rule that keeps the promise (`"REV-01"`). */
  id: string
  title: string
  why: string
}

/** The page on which a clinic tells readers how its articles are made, as plain data to be printed in this order. */
export interface EditorialPolicy {
  title: string
  introduction: string[]
  sections: {title: string; rules: PolicyRule[]}[]
  /** How long a review holds, what happens to a page after it, and who may make an exception. */
  closing: string[]
}

/** What readers ask, with the families of rules that answer it. */
const subjects: readonly {title: string; families: readonly string[]}[] = [
  {title: 'Who writes and checks our pages', families: ['REV', 'AUT', 'STA']},
  {title: 'Where our facts come from', families: ['CIT']},
  {title: 'Help in a crisis, and words that do no harm', families: ['CRI', 'SAF']},
  {title: 'What we claim', families: ['CLM', 'MED']},
  {title: 'Money, machines and other interests', families: ['DSC', 'AI', 'DIS']},
  {title: 'Privacy and images', families: ['PRV', 'IMG']},
  {title: 'Pages that everybody can use', families: ['A11Y', 'LNK', 'PLH']},
]

/**
 * The editorial policy of a clinic, written from the rules that really stop its pages: what a clinic has lowered is not
 * promised, and what it has added is.
 *
 * @param policy - The clinic's name as readers know it, and the same options as for `check`.
 * @throws {EditorialError} `invalid-argument` for a rule that may not be lowered.
 *
 * @example
 * const {title, introduction, sections, closing} = editorialPolicy({clinic: {displayName: 'Example Clinic'}})
 */
export function editorialPolicy({
  clinic,
  ...options
}: {readonly clinic: {readonly displayName: string}} & CheckOptions): EditorialPolicy {
  const kept = rulesFor(options).filter(({severity}) => severity === 'block')
  const familyOf = (id: string) => id.replace(/-\d+$/, '')
  const known = new Set(subjects.flatMap(({families}) => families))
  const sections = subjects.map(({title, families}) => ({
    title,
    rules: kept.filter(({id}) => families.includes(familyOf(id))),
  }))
  const own = {title: 'Rules of our own', rules: kept.filter(({id}) => !known.has(familyOf(id)))}
  return {
    title: 'How we make our health pages',
    introduction: [
      `${clinic.displayName} publishes a health page only when it keeps the rules below. A clinician approves its exact words, and a program checks the rules each time.`,
      'When a single word of an approved page changes, the approval is void until a clinician has read the page again.',
    ],
    sections: [...sections, own]
      .filter(({rules}) => rules.length > 0)
      .map(({title, rules}) => ({title, rules: rules.map(({id, title, why}) => ({id, title, why}))})),
    closing: [
      `Each page shows when it was last reviewed and when the next review is due, ${longestReviewMonths} months later at most. A page whose review is overdue says so at its top. Without a new review it is taken down: after 30 days for medicines, suicide and self-harm, after 90 days for everything else. A clinician may put that off once, by ${longestExtensionDays} days at most, and the page then says why.`,
      'A part of a page that may be wrong is taken down at once and says “Removed while we check it”. Corrections are listed at the end of the page.',
      'Where a rule finds too much, a clinician or the practice owner can answer for that one place, with a reason that is kept. Where a practice has too few people, its owner may let a clinician review a page of their own for a while; the page then says that it was not independently reviewed.',
    ],
  }
}

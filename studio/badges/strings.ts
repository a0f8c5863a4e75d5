import type {ReviewStateName} from '../../src/articlePage.ts'

interface BadgeText {
  label: string
  title: string
  color: 'primary' | 'success' | 'warning' | 'danger'
}

/** What the badge of each review state says; `title` is its tooltip. */
export const badgeTexts: Readonly<Record<ReviewStateName, BadgeText>> = {
  unreviewed: {label: 'Not reviewed', title: 'No clinician has approved this article.', color: 'warning'},
  'in-review': {label: 'Waiting for review', title: 'A review was requested.', color: 'primary'},
  approved: {label: 'Approved', title: 'A clinician approved exactly these words.', color: 'success'},
  voided: {label: 'Approval void', title: 'The text changed after it was approved.', color: 'danger'},
  'due-soon': {label: 'Review due', title: 'The next review is due soon.', color: 'warning'},
  overdue: {label: 'Review overdue', title: 'The review is past its date.', color: 'danger'},
  'in-grace': {
    label: 'Review overdue',
    title: 'Past its review date: the page shows a notice until its grace ends.',
    color: 'danger',
  },
  lapsed: {label: 'Review lapsed', title: 'Too long past its review date: the page is not served.', color: 'danger'},
  withdrawn: {label: 'Withdrawn', title: 'Taken off the site.', color: 'danger'},
  'legal-hold': {label: 'Legal hold', title: 'Not served while the hold stands.', color: 'danger'},
  retired: {label: 'Retired', title: 'No longer served.', color: 'warning'},
}

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

/** What the badge of a source says, by its publication status; the others need none. */
export const sourceBadgeTexts: Readonly<Record<string, BadgeText>> = {
  retracted: {label: 'Retracted', title: 'Its publisher took it back. It supports nothing any more.', color: 'danger'},
  withdrawn: {label: 'Withdrawn', title: 'Its publisher took it down. It supports nothing any more.', color: 'danger'},
  'expression-of-concern': {
    label: 'In doubt',
    title: 'Its publisher has doubts about it. Read the notice before you rely on it.',
    color: 'danger',
  },
  corrected: {label: 'Corrected', title: 'Read the correction: the part you cite may have changed.', color: 'warning'},
  preprint: {label: 'Preprint', title: 'Other researchers have not checked it yet.', color: 'warning'},
}

export const unverifiedBadge: BadgeText = {
  label: 'Unverified',
  title: 'Nobody has checked that this source exists as written. It stops publishing.',
  color: 'warning',
}

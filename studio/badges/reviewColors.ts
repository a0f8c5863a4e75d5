import type {ReviewStateName} from '../../src/articlePage.ts'

type Color = 'primary' | 'success' | 'warning' | 'danger'

/** How loud each review state is. */
export const reviewColors: Readonly<Record<ReviewStateName, Color>> = {
  unreviewed: 'warning',
  'in-review': 'primary',
  approved: 'success',
  voided: 'danger',
  'due-soon': 'warning',
  overdue: 'danger',
  'in-grace': 'danger',
  lapsed: 'danger',
  withdrawn: 'danger',
  'legal-hold': 'danger',
  retired: 'warning',
}

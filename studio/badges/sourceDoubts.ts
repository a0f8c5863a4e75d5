/** What became of a source that staff should know of beside its title, and how loud it is; other states need no badge. */
export const sourceDoubts = {
  retracted: 'danger',
  withdrawn: 'danger',
  'expression-of-concern': 'danger',
  corrected: 'warning',
  preprint: 'warning',
} as const

export type SourceDoubt = keyof typeof sourceDoubts

/** Whether a publication status is one of them. */
export const isSourceDoubt = (status: string): status is SourceDoubt => Object.hasOwn(sourceDoubts, status)

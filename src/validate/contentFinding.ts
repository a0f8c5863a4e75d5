import type {ContentPathStep} from '../citations/contentBlocks.ts'

/** Something of a page that is not as the content model says. The page shows what is left. */
export interface ContentFinding {
  id: 'invalid_content'
  /** Sanity path from the page, such as `['body', {_key: 'p1'}, 'children', 0]`. */
  path: readonly ContentPathStep[]
  message: string
  /** What would be right. */
  expected: string
}

/** Notes one fault. */
export type Report = (path: readonly ContentPathStep[], message: string, expected: string) => void

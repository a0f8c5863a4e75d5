import {oneLine} from './oneLine.ts'

/** A title where no notice can stand beside it (a tab, a feed): that of a page without a review says so itself. */
export function standaloneTitle(status: string, title: string): string {
  const words = oneLine(title)
  return status === 'publishable' ? words : `Not clinically reviewed: ${words}`
}

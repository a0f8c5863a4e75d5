import {ContentError} from './contentError.ts'

/** `getArticle(): "Back Pain" is not a slug; expected lowercase words joined by hyphens` */
export function invalid(method: string, value: unknown, what: string, expected: string): ContentError {
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value)
  return new ContentError('invalid_argument', `${method}(): ${shown} is not ${what}; expected ${expected}`)
}

import {isIsoDate} from '../editorial/isoDate.ts'
import {ContentError} from './contentError.ts'

/** Longest slug that Studio accepts, in characters. */
const SLUG_MAX_CHARS = 96

export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= SLUG_MAX_CHARS && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
}

/** Refuses what can be no slug, before it costs a request. */
export function assertSlug(method: string, slug: unknown): asserts slug is string {
  if (!isSlug(slug)) throw invalid(method, slug, 'a slug', 'lowercase words joined by hyphens')
}

export function assertDay(method: string, day: unknown): asserts day is string {
  if (!isIsoDate(day)) throw invalid(method, day, 'a day', 'YYYY-MM-DD')
}

/** `getArticle(): "Back Pain" is not a slug; expected lowercase words joined by hyphens` */
export function invalid(method: string, value: unknown, what: string, expected: string): ContentError {
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value)
  return new ContentError('invalid_argument', `${method}(): ${shown} is not ${what}; expected ${expected}`)
}

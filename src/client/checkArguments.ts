import {isIsoDate} from '../editorial/isoDate.ts'
import {ContentError} from './contentError.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Longest slug that Studio accepts. */
const SLUG_MAX_CHARS = 96

export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= SLUG_MAX_CHARS && SLUG.test(value)
}

/** Refuses what can be no slug, before it costs a request. */
export function assertSlug(method: string, slug: unknown): asserts slug is string {
  if (isSlug(slug)) return
  throw invalid(`${method}(): ${quote(slug)} is not a slug; expected lowercase words joined by hyphens`)
}

export function assertDay(method: string, day: unknown): asserts day is string {
  if (isIsoDate(day)) return
  throw invalid(`${method}(): today ${quote(day)} is not a day; expected YYYY-MM-DD`)
}

export function invalid(message: string): ContentError {
  return new ContentError('invalid_argument', message)
}

/** A stranger's value in a message: visible, and short. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

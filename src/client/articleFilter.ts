import {addDays} from '../editorial/isoDate.ts'

export interface ArticleFilter {
  /** Slug of a topic, primary or other. */
  topic?: string | null
  audience?: string | null
  kind?: string | null
  /** BCP-47. */
  language?: string | null
}

/** Longest extension and longest grace: a review due earlier than this keeps no page up. */
const LONGEST_GRACE_DAYS = 60 + 90

/** The parameters that every list of articles is asked with. */
export function listableOn(today: string): {today: string; dueFrom: string} {
  return {today, dueFrom: addDays(today, -LONGEST_GRACE_DAYS)}
}

/** The parameters of a filter; what it does not name is `null`. */
export function chosenBy({topic = null, audience = null, kind = null, language = null}: ArticleFilter): {
  topic: string | null
  audience: string | null
  kind: string | null
  language: string | null
} {
  return {topic, audience, kind, language}
}

import {invalid} from '../client/invalid.ts'
import {cleanText} from './escapeHtml.ts'

/** The address as the platform spells it when it is a full one for the web, else `null`. */
export function webUrl(value: unknown): string | null {
  const text = cleanText(value)
  const url = /^https?:\/\/[^/?#\\]/i.test(text) && URL.canParse(text) ? new URL(text) : null
  return url && !url.username && !url.password ? url.href : null
}

/** The same for an option that a developer wrote. */
export function checkedUrl(method: string, value: unknown): string {
  const url = webUrl(value)
  if (url === null) throw invalid(method, value, 'a web address', 'one like "https://clinic.example/"')
  return url
}

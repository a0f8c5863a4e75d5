import {SLUG_MAX_CHARS, slugFormat} from '../../schemas/validators/slugFormat.ts'

/** A text as a web address of this package; `''` when nothing of it can be one. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, SLUG_MAX_CHARS)
    .replace(/-+$/, '')
  return slug !== '' && slugFormat(slug) === true ? slug : ''
}

/** The last part of an address or path, without the name of an index page. */
export function lastPart(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address.replace(/[?#].*$/, '')
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && !/^(index|default|home)\.[a-z]+$/i.test(part))
  const last = (parts.at(-1) ?? '').replace(/\.(html?|xhtml|php|aspx?|md|markdown|txt|text|docx)$/i, '')
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

import {invalid} from '../client/invalid.ts'

/**
 * An address as a rule may hold it: a path of letters, digits, `-`, `_`, `.`, `~` and `/`. Anything else could end a
 * line or a pattern and begin another rule.
 */
export function redirectPath(method: string, path: string): string {
  if (/^\/(?!\/)[\w.~/-]*$/.test(path)) return path
  throw invalid(method, path, 'an address of redirects()', 'a path like /articles/back-pain')
}

/** As a regular expression of nginx and Apache, with or without a slash at the end. */
export const redirectPattern = (path: string): string => `^${path.replace(/\/$/, '').replaceAll('.', '\\.')}/?$`

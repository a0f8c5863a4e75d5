import type {Redirect} from '../client/redirects.ts'
import {redirectPath, redirectPattern} from './redirectPath.ts'

/**
 * Two `map` blocks of nginx, for the `http` context. In the `server` block:
 *
 * ```nginx
 * if ($clinic_content_gone) { return 410; }
 * if ($clinic_content_moved) { return 301 $clinic_content_moved; }
 * ```
 *
 * Patterns, not names: those would need a `map_hash_bucket_size` as long as the longest address.
 *
 * @throws {@link ContentError} `invalid_argument` for an address that no `redirects()` gives.
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function toNginxMaps(redirects: readonly Redirect[]): string {
  const path = (value: string) => redirectPath('toNginxMaps', value)
  const lines = (entries: readonly string[]) => entries.map((entry) => `  ${entry};\n`).join('')
  const moved = redirects.flatMap(({from, to}) =>
    to === null ? [] : [`"~${redirectPattern(path(from))}" "${path(to)}"`],
  )
  const gone = redirects.flatMap(({from, to}) => (to === null ? [`"~${redirectPattern(path(from))}" 1`] : []))
  return [
    `map $uri $clinic_content_moved {\n${lines(['default ""', ...moved])}}\n`,
    `map $uri $clinic_content_gone {\n${lines(['default 0', ...gone])}}\n`,
  ].join('\n')
}

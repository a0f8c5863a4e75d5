import type {Redirect} from '../client/redirects.ts'
import {redirectPath, redirectPattern} from './redirectPath.ts'

/**
 * Lines of an `.htaccess` or a virtual host of Apache. `RedirectMatch` and not `Redirect`, which takes an address for
 * the beginning of longer ones.
 *
 * @throws {@link ContentError} `invalid_argument` for an address that no `redirects()` gives.
 * @see https://httpd.apache.org/docs/current/mod/mod_alias.html#redirectmatch
 */
export function toApacheRedirects(redirects: readonly Redirect[]): string {
  const path = (value: string) => redirectPath('toApacheRedirects', value)
  return redirects
    .map(
      ({from, to, code}) =>
        `RedirectMatch ${code} "${redirectPattern(path(from))}"${to === null ? '' : ` "${path(to)}"`}\n`,
    )
    .join('')
}

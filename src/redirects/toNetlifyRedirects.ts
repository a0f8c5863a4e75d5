import type {Redirect} from '../client/redirects.ts'
import {redirectPath} from './redirectPath.ts'

/**
 * The text of a `_redirects` file for Netlify.
 *
 * Netlify has no 410: what has gone is answered with `gonePage` and 404, by force (`!`), so that a page that an earlier
 * build left behind is not served.
 *
 * @throws {@link ContentError} `invalid_argument` for an address that no `redirects()` gives.
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 *
 * @example
 * writeFileSync('dist/_redirects', toNetlifyRedirects((await client.redirects()).items))
 */
export function toNetlifyRedirects(redirects: readonly Redirect[], {gonePage = '/404.html'} = {}): string {
  const method = 'toNetlifyRedirects'
  return redirects
    .map(
      ({from, to}) =>
        `${redirectPath(method, from)} ${to === null ? `${gonePage} 404!` : `${redirectPath(method, to)} 301!`}\n`,
    )
    .join('')
}

import type {Redirect} from '../client/redirects.ts'
import {redirectPath} from './redirectPath.ts'

/**
 * The `redirects` of `next.config` and of `vercel.json`.
 *
 * Neither can answer 410: let the page of the article ask `resolve`, which answers `gone`. Those addresses are left out.
 *
 * @throws {@link ContentError} `invalid_argument` for an address that no `redirects()` gives.
 * @see https://nextjs.org/docs/app/api-reference/config/next-config-js/redirects
 *
 * @example
 * export default {redirects: async () => toNextRedirects((await client.redirects()).items)}
 */
export function toNextRedirects(
  redirects: readonly Redirect[],
): {source: string; destination: string; statusCode: 301}[] {
  const path = (value: string) => redirectPath('toNextRedirects', value)
  return redirects.flatMap(({from, to}) =>
    to === null ? [] : [{source: path(from), destination: path(to), statusCode: 301 as const}],
  )
}

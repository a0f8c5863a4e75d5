import {LakeError} from '../LakeError.ts'

/**
 * `?$slug="back-pain"` as `{slug: 'back-pain'}`; keys without `$` are options, not parameters.
 *
 * @throws {@link LakeError} `bad-request` for a value that is no JSON.
 */
export function readParams(search: URLSearchParams): Record<string, unknown> {
  const params: [string, unknown][] = []
  for (const [key, text] of search) {
    if (!key.startsWith('$')) continue
    try {
      params.push([key.slice(1), JSON.parse(text)])
    } catch (cause) {
      throw new LakeError('bad-request', `The parameter ${key} must be JSON (a string in double quotes), not ${text}`, {
        cause,
      })
    }
  }
  return Object.fromEntries(params)
}

/** `true` and `false` of a query string; anything else is the default. */
export function readFlag(search: URLSearchParams, name: string, byDefault = false): boolean {
  const value = search.get(name)
  return value === null ? byDefault : value === 'true' || value === '1'
}

import {isStoredObject} from '../storedValue.ts'
import {EditorialError} from './editorialError.ts'

/**
 * A JSON value as RFC 8785 text: members sorted by UTF-16 code unit, no white space, numbers as ECMAScript prints them.
 * The same content gives the same text on every machine, so it can be hashed. Members that are `undefined` are left out.
 *
 * @throws {EditorialError} `not-json` for what RFC 8785 has no form for: `NaN`, infinities, lone surrogates, functions.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 *
 * @example
 * canonicalJson({b: [1e21, 'é'], a: null}) // '{"a":null,"b":[1e+21,"é"]}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (isStoredObject(value)) {
    let members = ''
    // `sort` compares code units when nothing else is said.
    for (const name of Object.keys(value).sort()) {
      const member = value[name]
      if (member !== undefined) members += `${members && ','}${canonicalJson(name)}:${canonicalJson(member)}`
    }
    return `{${members}}`
  }
  // `JSON.stringify` turns infinities into `null` and halves of characters into escapes without a word.
  const json: string | undefined = JSON.stringify(value)
  if (
    json === undefined ||
    (typeof value === 'number' && !Number.isFinite(value)) ||
    (typeof value === 'string' && /\p{Surrogate}/u.test(value))
  ) {
    throw new EditorialError('not-json', `canonicalJson(): ${String(value)} has no JSON form`)
  }
  return json
}

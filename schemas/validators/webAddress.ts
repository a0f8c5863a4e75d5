/**
 * What Sanity's own rule for `url` fields lets through, since it trims and repairs before it looks: spaces, backslashes
 * and a missing `//`. Anything that is no `http:` or `https:` address passes here, because that rule refuses it.
 */
export function webAddress(value: unknown): true | string {
  if (typeof value !== 'string' || !URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) return true
  return /^https?:\/\/[^\s\\/]\S*$/i.test(value) && !value.includes('\\')
    ? true
    : `"${value}" is not a complete web address. Enter one like https://example.org/page.`
}

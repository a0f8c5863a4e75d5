/** A full `https://` or `http://` address without a user name in it. Missing passes. */
export function webAddress(value: unknown): true | string {
  if (value === undefined || value === null) return true
  const text = String(value)
  const url = /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text) ? new URL(text) : undefined
  return url && url.username === '' && url.password === ''
    ? true
    : `"${text}" is not a web address. Enter one like https://example.org/page.`
}

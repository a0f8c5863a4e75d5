/**
 * The address when it may stand in a page, else `null`.
 *
 * Allowed: `http(s)://` with a host, `mailto:`, `tel:`, `sms:`, and addresses on the same site that start with one `/`,
 * with `#` or with `?`. Everything else is refused, among it any other scheme, `//host` (whose scheme is the page's and
 * whose look is a path's), relative words without a slash (where entity and encoding tricks hide), and any address with
 * a backslash, white space or a control, which browsers drop or rewrite before they read the scheme.
 */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const url = value.trim()
  return /^(https?:\/\/[^/?#]|mailto:.|(tel|sms):[+\d]|\/(?!\/)|[#?])/i.test(url) && !/[\s\\\p{C}]/u.test(url)
    ? url
    : null
}

/**
 * The page at the lake's own address. Everything on it is made by its script, as text and never as HTML.
 *
 * @param origin - The lake's, as the browser names it: scripts and styles come from one folder of it, so that no uploaded file is one.
 */
export function inspectorPage(origin: string): Response {
  // Policies have no way to write an IPv6 address.
  const isNameable = !origin.includes('[')
  const own = isNameable ? origin : `'self'`
  const folder = isNameable ? `${origin}/inspector/` : `'self'`
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">
<title>Lake inspector</title>
<link rel="stylesheet" href="/inspector/inspector.css">
<script type="module" src="/inspector/main.js"></script></head>
<body><noscript>The lake inspector needs JavaScript.</noscript></body></html>
`
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': [
        `default-src 'none'`,
        `script-src ${folder}`,
        `style-src ${folder}`,
        `connect-src ${own}`,
        `form-action 'none'`,
        `frame-ancestors 'none'`,
        `base-uri 'none'`,
        `require-trusted-types-for 'script'`,
        `trusted-types 'none'`,
      ].join('; '),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    },
  })
}

export interface LoginPageContent {
  projectName: string
  people: readonly {id: string; name: string; role: string}[]
  nonce: string
  /** Where pressing a button leads. */
  origin: string
}

/** One button a person. Works without JavaScript; the browser sends the form back to this address only. */
export function loginPage({projectName, people, nonce, origin}: LoginPageContent): Response {
  const buttons = people
    .map(
      ({id, name, role}) =>
        `<button name="user" value="${escape(id)}">Continue as ${escape(name)} <small>${escape(role)}</small></button>`,
    )
    .join('\n')
  const body = `<h1>Sign in to ${escape(projectName)}</h1>
<p>This is a local demonstration: there is no password. You will go back to <strong>${escape(origin)}</strong>.</p>
<form method="post" action="/login"><input type="hidden" name="nonce" value="${escape(nonce)}">
${buttons}
</form>`
  return page(200, `Sign in to ${projectName}`, body, origin)
}

/** Why there is no sign-in. */
export function refusalPage(reason: string): Response {
  return page(400, 'Sign-in refused', `<h1>Sign-in refused</h1>\n<p>${escape(reason)}</p>`)
}

function page(status: number, title: string, body: string, formTarget?: string): Response {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:28rem;margin:15vh auto;padding:0 1rem}
button{display:block;width:100%;margin:.75rem 0;padding:.75rem 1rem;font:inherit;text-align:left;cursor:pointer}
small{display:block;opacity:.75}
</style></head>
<body><main>
${body}
</main></body></html>
`
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // Browsers apply form-action to the redirect after the form, too.
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${formTarget ?? ''}; frame-ancestors 'none'; base-uri 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    },
  })
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

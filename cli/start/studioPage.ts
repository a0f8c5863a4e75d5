import {registerOrigins} from '../../src/sources/services.ts'

/** What the Studio reads from the page as `globalThis.__CLINIC_CONTENT__`. */
export interface StudioRuntime {
  projectId: string
  apiHost: string
  siteUrl: string
  datasets: readonly {name: string; title: string}[]
  login: {url: string; roles: readonly {name: string; title: string}[]}
}

/**
 * The built `index.html` with this start's addresses in it and without what only the internet could answer.
 *
 * Injected at request time, because a build outlives the ports it is served on. `<` is escaped, so no value can close
 * the script; the script carries `nonce`, as do the build's own inline scripts.
 */
export function studioPage(html: string, runtime: StudioRuntime, nonce: string): string {
  const json = JSON.stringify(runtime).replaceAll('<', '\\u003c')
  const script = `<script nonce="${nonce}">globalThis.__CLINIC_CONTENT__ = ${json}</script>`
  const local = withoutRemoteParts(html).replaceAll(/<script(?=[\s>])/gi, `<script nonce="${nonce}"`)
  return /<head[^>]*>/i.test(local) ? local.replace(/<head[^>]*>/i, (head) => `${head}${script}`) : `${script}${local}`
}

/** Drops the bridge script, remote fonts and preconnects; the Studio works without them and asks nobody on load. */
function withoutRemoteParts(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*\bsrc=["']https?:\/\/[^"']*["'][^>]*>\s*<\/script>/gi, '')
    .replaceAll(/<link\b[^>]*\bhref=["']https?:\/\/[^"']*["'][^>]*>/gi, '')
    .replaceAll(/@font-face\s*\{[^}]*https?:\/\/[^}]*\}/gi, '')
}

/**
 * Where the Studio may reach out to: the lake under every name it uses, the registers of
 * published works, the preview site in a frame, nobody else.
 */
export function studioPolicy(runtime: StudioRuntime, nonce: string): string {
  const lakePort = new URL(runtime.apiHost).port
  const lake = `http://localhost:${lakePort} http://*.localhost:${lakePort}`
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob: ${lake}`,
    `media-src 'self' blob: ${lake}`,
    `font-src 'self' data:`,
    `connect-src 'self' blob: data: ${lake} ws://localhost:${lakePort} ws://*.localhost:${lakePort} ${registerOrigins.join(' ')}`,
    `worker-src 'self' blob:`,
    `frame-src 'self' ${runtime.siteUrl}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

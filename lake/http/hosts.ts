/** The host name of a `Host` header, without its port; `[::1]` keeps its brackets. */
export function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}

/** Names that always mean this machine. Anything else may be a page that rebinds its own name to 127.0.0.1. */
export function isLoopbackHost(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '[::1]'
}

/** An `Origin` header as an origin, `null` when it is none: `null`, no URL, or more than an origin. */
export function parseOrigin(origin: string): URL | null {
  if (!URL.canParse(origin)) return null
  const url = new URL(origin)
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.origin === origin ? url : null
}

/** Whether browsers may call from `origin`: any page of this machine, and the origins of the configuration. */
export function isAllowedOrigin(origin: string, configured: readonly string[]): boolean {
  const url = parseOrigin(origin)
  if (!url) return false
  return (
    isLoopbackHost(url.hostname) || configured.some((item) => URL.canParse(item) && new URL(item).origin === url.origin)
  )
}

/** Where in the inspector one is; it stands behind the `#` of the address, so that going back works. No token ever does. */
export interface Place {
  view: string
  search: URLSearchParams
}

export function readPlace(hash: string): Place {
  const [view = '', search = ''] = hash.replace(/^#/, '').split('?', 2)
  return {view, search: new URLSearchParams(search)}
}

export function toHash(view: string, search: Record<string, string>): string {
  const present = Object.entries(search).filter(([, value]) => value !== '')
  return present.length === 0 ? `#${view}` : `#${view}?${new URLSearchParams(present)}`
}

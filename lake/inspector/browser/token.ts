import {isRecord} from '../../isRecord.ts'

/** A token and whether this page got it by a click: only such a one is withdrawn when one signs out. */
export interface HeldToken {
  token: string
  signedIn: boolean
}

const KEY = 'lake-inspector'

/** The token is this tab's alone, and gone with it: in no address, no cookie and no other tab. */
export const heldToken = {
  get(): HeldToken | null {
    try {
      const held: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
      return isRecord(held) && typeof held.token === 'string'
        ? {token: held.token, signedIn: held.signedIn === true}
        : null
    } catch {
      return null
    }
  },
  set(held: HeldToken | null): void {
    if (held) sessionStorage.setItem(KEY, JSON.stringify(held))
    else sessionStorage.removeItem(KEY)
  },
}

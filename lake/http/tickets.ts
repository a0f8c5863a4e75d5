import {randomBytes} from 'node:crypto'
import type {Identity} from '../engine/access.ts'

/** How long a stream may take to follow its redirect. */
const LIFETIME_MS = 30_000

/** Stands for the caller of a redirected stream, whose `Authorization` the browser drops. */
export interface Tickets {
  /** @param target - Path and query of the stream: the ticket is good for nothing else. */
  issue(identity: Identity | null, target: string): string
  /** The caller, or `undefined` for a ticket that is unknown, used, too old or made for another stream. */
  redeem(ticket: string, target: string): Identity | null | undefined
}

interface Entry {
  identity: Identity | null
  target: string
  expires: number
}

/** Tickets live in memory only, once each, for thirty seconds. They are never written down. */
export function createTickets(now: () => Date): Tickets {
  const entries = new Map<string, Entry>()
  const dropExpired = () => {
    const time = now().getTime()
    for (const [ticket, entry] of entries) if (entry.expires <= time) entries.delete(ticket)
  }
  return {
    issue: (identity, target) => {
      dropExpired()
      const ticket = randomBytes(32).toString('base64url')
      entries.set(ticket, {identity, target, expires: now().getTime() + LIFETIME_MS})
      return ticket
    },
    redeem: (ticket, target) => {
      dropExpired()
      const entry = entries.get(ticket)
      entries.delete(ticket)
      return entry && entry.target === target ? entry.identity : undefined
    },
  }
}

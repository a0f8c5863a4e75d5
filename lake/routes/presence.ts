import type {WebSocket} from 'ws'
import type {Identity} from '../engine/access.ts'
import {isRecord} from '../isRecord.ts'
import type {LakeContext} from './LakeContext.ts'
import {bearerToken} from './users.ts'

interface Connection {
  socket: WebSocket
  /** The project's socket of one dataset: presence stays within it. */
  room: string
  identity: Identity | null
  subscriptions: Set<string>
  /** The Studio session that announced itself here, so that others hear when it goes. */
  session: string | null
}

export interface Presence {
  connect(socket: WebSocket, room: string): void
}

/** Relays who is looking at what between Studios: JSON-RPC over a WebSocket. Nothing is stored, and only the signed-in take part. */
export function createPresence(context: LakeContext): Presence {
  const connections = new Set<Connection>()

  const notify = (from: Connection, message: Record<string, unknown>) => {
    for (const to of connections) {
      if (to === from || to.room !== from.room || !to.identity) continue
      for (const subscription of to.subscriptions) {
        const params = {subscription, result: {i: from.identity?.id, ...message}}
        to.socket.send(JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params}))
      }
    }
  }

  const call = (connection: Connection, method: unknown, params: Record<string, unknown>): unknown => {
    if (method === 'authorization') {
      const token = bearerToken(typeof params.authorization === 'string' ? params.authorization : undefined)
      connection.identity = token ? context.tokens.identityOf(token) : null
      return {}
    }
    if (!connection.identity) return {}
    switch (method) {
      case 'presence_subscribe': {
        const subscription = context.newId()
        connection.subscriptions.add(subscription)
        return subscription
      }
      case 'presence_unsubscribe':
        connection.subscriptions.delete(String(params.subscriptionId))
        return {}
      case 'presence_announce':
        announce(connection, params)
        return {}
      case 'presence_rollcall':
        connection.session = sessionOf(params) ?? connection.session
        notify(connection, {type: 'rollCall', session: params.session})
        return {}
      case 'presence_disconnect':
        notify(connection, {type: 'disconnect', m: {session: params.session}})
        return {}
      default:
        return {}
    }
  }

  const announce = (connection: Connection, {data}: Record<string, unknown>) => {
    if (!isRecord(data)) return
    connection.session = sessionOf(data) ?? connection.session
    notify(connection, {type: 'state', m: data})
  }

  return {
    connect: (socket, room) => {
      const connection: Connection = {socket, room, identity: null, subscriptions: new Set(), session: null}
      connections.add(connection)
      socket.on('message', (data) => {
        const request = parse(String(data))
        if (!request) return
        const params = isRecord(request.params) ? request.params : {}
        const result = call(connection, request.method, params)
        socket.send(JSON.stringify({jsonrpc: '2.0', id: request.id ?? null, result}))
      })
      socket.on('close', () => {
        connections.delete(connection)
        if (connection.session) notify(connection, {type: 'disconnect', m: {session: connection.session}})
      })
      socket.on('error', () => socket.terminate())
    },
  }
}

function sessionOf({session, sessionId}: Record<string, unknown>): string | null {
  if (typeof session === 'string') return session
  return typeof sessionId === 'string' ? sessionId : null
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

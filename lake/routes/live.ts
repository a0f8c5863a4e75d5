import {Hono} from 'hono'
import {createLiveLog, type LiveMessage, liveTags} from '../engine/liveEvents.ts'
import {readFlag} from '../http/readParams.ts'
import {eventStream} from '../http/sse.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset, requireIdentity} from './requireDataset.ts'

/** `GET /data/live/events/:dataset`: the sync tags of each change, so that readers ask again only for what it may have altered. */
export function liveRoutes(context: LakeContext): Hono<LakeEnv> {
  const logs = new Map<string, ReturnType<typeof createLiveLog>>()
  const bootId = context.newId()
  const listeners = new Set<(message: LiveMessage) => void>()
  const logOf = (dataset: string) => {
    const log = logs.get(dataset) ?? createLiveLog(bootId)
    logs.set(dataset, log)
    return log
  }
  context.hub.subscribe((transaction) => {
    const message = logOf(transaction.dataset).append(transaction)
    for (const listener of listeners) listener(message)
  })

  return new Hono<LakeEnv>().get('/data/live/events/:dataset', (c) => {
    const dataset = requireDataset(c.req.param('dataset'), c.var.identity, context)
    const search = new URL(c.req.url).searchParams
    const includeDrafts = readFlag(search, 'includeDrafts') || readFlag(search, 'includeAllDocuments')
    if (includeDrafts) requireIdentity(c.var.identity)
    const canRead = context.access.test(c.var.identity, 'read')
    const lastEventId = c.req.header('last-event-id')
    const log = logOf(dataset)
    return eventStream(c.req.raw.signal, (send) => {
      const shown = context.listeners.open({
        kind: 'live',
        dataset,
        query: '',
        user: c.var.identity?.id ?? null,
        since: context.now().toISOString(),
      })
      const tell = ({id, transaction}: LiveMessage) => {
        if (transaction.dataset !== dataset) return
        const tags = liveTags(transaction, canRead, includeDrafts)
        if (tags.length === 0) return
        send({event: 'message', id, data: {tags}})
        shown.heard()
      }
      const missed = lastEventId ? log.since(lastEventId) : []
      if (missed === null) send({event: 'restart', id: log.latest(), data: {}})
      send({event: 'welcome', id: log.latest(), data: {}})
      missed?.forEach(tell)
      listeners.add(tell)
      return () => {
        listeners.delete(tell)
        shown.close()
      }
    })
  })
}

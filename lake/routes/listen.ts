import {Hono} from 'hono'
import {TooCostly} from '../engine/budget.ts'
import {listenFilter} from '../engine/listenFilter.ts'
import {missedEvents, startEventId} from '../engine/missedEvents.ts'
import {mutationEvents} from '../engine/mutationEvents.ts'
import {queryErrorBody} from '../http/answers.ts'
import {readFlag, readParams} from '../http/readParams.ts'
import {eventStream} from '../http/sse.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset} from './requireDataset.ts'

/**
 * `GET /data/listen/:dataset`: server-sent events for every change to a document that the query's filter holds for, before or after.
 * With `enableResume` a listener that comes back with `Last-Event-ID` hears `welcomeback` and what it missed, or `reset` where that
 * cannot be told; a restart of the lake makes no difference.
 */
export function listenRoutes(context: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/listen/:dataset', (c) => {
    const dataset = requireDataset(c.req.param('dataset'), c.var.identity, context)
    const search = new URL(c.req.url).searchParams
    const canRead = context.access.test(c.var.identity, 'read')
    const listenerName = context.newId()
    let matches
    try {
      matches = listenFilter(search.get('query') ?? '', readParams(search))
    } catch (error) {
      if (error instanceof LakeError && error.code === 'query') return channelError(error, c.req.raw.signal)
      throw error
    }
    const options = {
      matches,
      canRead,
      includeResult: readFlag(search, 'includeResult', true),
      includePreviousRevision: readFlag(search, 'includePreviousRevision'),
      includeMutations: readFlag(search, 'includeMutations', true),
      includeAllVersions: readFlag(search, 'includeAllVersions'),
      includeEffects: search.get('effectFormat') === 'mendoza',
      visibility: search.get('visibility') ?? 'transaction',
    }
    const resumes = readFlag(search, 'enableResume')
    const lastEventId = c.req.header('last-event-id')
    return eventStream(c.req.raw.signal, (send, end) => {
      const shown = context.listeners.open({
        kind: 'listen',
        dataset,
        query: search.get('query') ?? '',
        user: c.var.identity?.id ?? null,
        since: context.now().toISOString(),
      })
      const sendMutation = (event: Record<string, unknown>) => {
        send({event: 'mutation', id: String(event.eventId), data: event})
        shown.heard()
      }
      const here = resumes ? {id: startEventId(context.store, dataset)} : {}
      /** Whoever listens with a condition that takes long would make every writer wait: told why, and let go. */
      const unlessCostly = <T>(work: () => T): T | null => {
        try {
          return work()
        } catch (error) {
          if (!(error instanceof TooCostly)) throw error
          send({event: 'channelError', data: {error: {type: 'queryTimeoutError', description: TOO_LONG}}})
          queueMicrotask(end)
          return null
        }
      }
      const missed =
        resumes && lastEventId
          ? unlessCostly(() => missedEvents(context.store, dataset, lastEventId, options))
          : undefined
      if (missed) {
        send({event: 'welcomeback', id: lastEventId ?? '', data: {listenerName}})
        missed.forEach(sendMutation)
      } else send({event: missed === null ? 'reset' : 'welcome', ...here, data: missed === null ? {} : {listenerName}})
      const unsubscribe = context.hub.subscribe((transaction) => {
        if (transaction.dataset !== dataset) return
        unlessCostly(() => mutationEvents(transaction, options))?.forEach(sendMutation)
      })
      return () => {
        unsubscribe()
        shown.close()
      }
    })
  })
}

const TOO_LONG =
  'The condition of this listener takes too long to be asked with every write; ask for less in it, or listen to more'

/** A stream cannot answer 400 once it is one, so a bad query is told as an event and the stream ends. */
function channelError(error: LakeError, signal: AbortSignal): Response {
  return eventStream(signal, (send, end) => {
    send({event: 'channelError', data: {error: queryErrorBody(error)}})
    queueMicrotask(end)
    return () => {}
  })
}

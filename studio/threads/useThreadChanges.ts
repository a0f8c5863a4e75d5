import {useMemo} from 'react'
import {useClient} from 'sanity'
import {buildComment, buildThread, type Speaker} from '../../src/editorial/buildThread.ts'
import type {ThreadAnchor} from '../../src/editorial/threadPlace.ts'
import {apiVersion} from '../apiVersion.ts'
import {newId} from '../newId.ts'
import {newKey} from '../newKey.ts'

const options = {tag: 'clinic-content.conversation', visibility: 'async'} as const

/** What can be done with comments; each change is one mutation of a private document. */
export interface ThreadChanges {
  start(text: string, anchor: ThreadAnchor | null, assigneeId: string | null): Promise<unknown>
  reply(threadId: string, text: string): Promise<unknown>
  /** `''` gives it back to the authors. */
  assign(threadId: string, personId: string): Promise<unknown>
  resolve(threadId: string): Promise<unknown>
  reopen(threadId: string): Promise<unknown>
}

/** The changes that `speaker` can make; `null` while nobody is known to speak. */
export function useThreadChanges(articleId: string, speaker: Speaker | null): ThreadChanges | null {
  const client = useClient({apiVersion})
  return useMemo(() => {
    if (!speaker) return null
    const comment = (text: string) => buildComment({key: newKey(), speaker, text, now: new Date().toISOString()})
    return {
      start: (text, anchor, assigneeId) =>
        client.create(buildThread({articleId, threadId: newId(), anchor, assigneeId, comment: comment(text)}), options),
      // Whoever answers a settled thread opens it again: an answer that nobody sees would be lost.
      reply: (threadId, text) =>
        client
          .patch(threadId)
          .setIfMissing({comments: []})
          .append('comments', [comment(text)])
          .unset(['resolvedOn', 'resolvedBy'])
          .commit(options),
      assign: (threadId, personId) =>
        (personId === ''
          ? client.patch(threadId).unset(['assignee'])
          : client.patch(threadId).set({assignee: {_type: 'reference', _ref: personId, _weak: true}})
        ).commit(options),
      resolve: (threadId) =>
        client.patch(threadId).set({resolvedOn: new Date().toISOString(), resolvedBy: speaker.name}).commit(options),
      reopen: (threadId) => client.patch(threadId).unset(['resolvedOn', 'resolvedBy']).commit(options),
    }
  }, [client, articleId, speaker])
}

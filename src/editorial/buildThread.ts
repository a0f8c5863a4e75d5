import type {ThreadAnchor} from './threadPlace.ts'

/** Somebody at the keyboard: the sign-in, and the person it is linked to, if any. */
export interface Speaker {
  userId: string
  name: string
  personId: string | null
}

/** A comment as it is stored in a thread. `now` is an ISO date-time. */
export function buildComment({key, speaker, text, now}: {key: string; speaker: Speaker; text: string; now: string}) {
  return {
    _key: key,
    _type: 'threadComment' as const,
    text: text.trim(),
    ...(speaker.personId !== null && {person: weakTo(speaker.personId)}),
    name: speaker.name,
    userId: speaker.userId,
    on: now,
  }
}

export interface NewThread {
  articleId: string
  /** Random; never tells anything about the article. */
  threadId: string
  /** `null` when the comment is about the whole article. */
  anchor: ThreadAnchor | null
  /** Who should act on it; `null` for the authors. */
  assigneeId: string | null
  comment: ReturnType<typeof buildComment>
}

/** A thread as it is stored, under an id that nobody without a token can read. */
export function buildThread({articleId, threadId, anchor, assigneeId, comment}: NewThread) {
  return {
    _id: `private.thread-${threadId}`,
    _type: 'reviewThread' as const,
    schemaVersion: 1,
    article: weakTo(articleId),
    ...(anchor && {
      anchor: {block: anchor.block, ...(anchor.mark && {mark: anchor.mark}), words: anchor.words.trim()},
    }),
    comments: [comment],
    ...(assigneeId !== null && {assignee: weakTo(assigneeId)}),
    openedOn: comment.on,
  }
}

const weakTo = (id: string) => ({_type: 'reference' as const, _ref: id, _weak: true})

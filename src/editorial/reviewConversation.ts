import {fieldOf, objectsOf, refOf, type StoredObject, textOf} from '../storedValue.ts'
import type {ThreadAnchor} from './threadPlace.ts'

export interface ThreadComment {
  key: string
  text: string
  /** Id of the person; `''` when the sign-in is linked to nobody. */
  personId: string
  name: string
  /** ISO date-time. */
  on: string
}

/** Comments about one place of an article. */
export interface ReviewThread {
  id: string
  /** `null` when they are about the whole article. */
  anchor: ThreadAnchor | null
  /** Oldest first. */
  comments: ThreadComment[]
  /** Id of who should act on it; `''` for the authors. */
  assigneeId: string
  openedOn: string
  /** ISO date-time; `''` while it is open. */
  resolvedOn: string
  resolvedBy: string
}

/** What a reviewer decided, as the private record has it. */
export interface ReviewDecision {
  id: string
  outcome: string
  /** ISO date-time. */
  on: string
  reviewerId: string
  note: string
  searchedTo: string
  /** Fingerprint of the words it is about. */
  hash: string
}

/** What staff said to each other about an article. */
export interface ReviewConversation {
  /** Open ones first, then the newest first. */
  threads: ReviewThread[]
  /** Newest first. */
  decisions: ReviewDecision[]
}

/**
 * Reads the private documents of one article.
 *
 * @param documents - `reviewThread` and `reviewRecord` documents as stored; others are passed over.
 */
export function reviewConversation(documents: readonly StoredObject[]): ReviewConversation {
  const ofType = (type: string) => documents.filter((document) => document['_type'] === type)
  return {
    threads: ofType('reviewThread').map(threadOf).sort(openThenNewest),
    decisions: ofType('reviewRecord')
      .map(decisionOf)
      .sort((a, b) => newest(a.on, b.on)),
  }
}

/**
 * The reviewer's decision to which the writer has not answered: the newest one is no approval, and no review was asked
 * for since.
 *
 * @param reviewRequestedOn - Of the draft, as stored.
 */
export function standingDecision(
  decisions: readonly ReviewDecision[],
  reviewRequestedOn: unknown,
): ReviewDecision | null {
  const [last] = decisions
  if (!last || last.outcome === 'approved') return null
  return textOf(reviewRequestedOn) > last.on ? null : last
}

export const isOpen = ({resolvedOn}: ReviewThread): boolean => resolvedOn === ''

const newest = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)

const openThenNewest = (a: ReviewThread, b: ReviewThread): number =>
  Number(!isOpen(a)) - Number(!isOpen(b)) || newest(a.openedOn, b.openedOn)

function threadOf(document: StoredObject): ReviewThread {
  const anchor = fieldOf(document, 'anchor')
  const words = textOf(fieldOf(anchor, 'words'))
  const comments: unknown = document['comments']
  return {
    id: textOf(document['_id']),
    anchor:
      words === '' ? null : {block: textOf(fieldOf(anchor, 'block')), mark: textOf(fieldOf(anchor, 'mark')), words},
    comments: objectsOf(Array.isArray(comments) ? comments : []).map((comment: object) => ({
      key: textOf(fieldOf(comment, '_key')),
      text: textOf(fieldOf(comment, 'text')),
      personId: refOf(fieldOf(comment, 'person')),
      name: textOf(fieldOf(comment, 'name')),
      on: textOf(fieldOf(comment, 'on')),
    })),
    assigneeId: refOf(document['assignee']),
    openedOn: textOf(document['openedOn']),
    resolvedOn: textOf(document['resolvedOn']),
    resolvedBy: textOf(document['resolvedBy']),
  }
}

function decisionOf(document: StoredObject): ReviewDecision {
  return {
    id: textOf(document['_id']),
    outcome: textOf(document['outcome']),
    on: textOf(document['on']),
    reviewerId: refOf(document['reviewer']),
    note: textOf(document['note']),
    searchedTo: textOf(document['searchedTo']),
    hash: textOf(fieldOf(document['contentHash'], 'value')),
  }
}

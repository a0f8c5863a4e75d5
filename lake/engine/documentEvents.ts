import type {Revision} from '../store/Store.ts'

/** One entry of the Studio's history panel. Edits are not among them: the panel makes those from transactions. */
export type DocumentEvent = {type: string; timestamp: string; author: string} & Record<string, unknown>

export interface DocumentHistories {
  publishedId: string
  published: readonly Revision[]
  draft: readonly Revision[]
}

/** What happened to a document and its draft, newest first: created, published, unpublished, discarded, deleted. */
export function documentEvents({publishedId, published, draft}: DocumentHistories): DocumentEvent[] {
  const draftId = `drafts.${publishedId}`
  const transactions = [
    ...new Map([...published, ...draft].map((revision) => [revision.transactionId, revision])).values(),
  ]
  const events = transactions.flatMap(({transactionId, timestamp, author}): DocumentEvent[] => {
    const ofPublished = stepOf(published, transactionId)
    const ofDraft = stepOf(draft, transactionId)
    const event = (type: string, fields: Record<string, unknown>): DocumentEvent[] => [
      {type, timestamp, author, documentId: publishedId, ...fields},
    ]
    const draftRevision = {versionId: draftId, versionRevisionId: ofDraft?.previousRevision ?? transactionId}
    if (ofPublished?.now && ofDraft && !ofDraft.now) {
      return event('publishDocumentVersion', {
        revisionId: transactionId,
        ...draftRevision,
        publishCause: 'document.publish',
        contributors: authorsSincePublished(draft, transactionId),
      })
    }
    if (ofPublished && !ofPublished.now) {
      const draftStays = (ofDraft?.now ?? lastBefore(draft, timestamp)) !== null
      return draftStays ? event('unpublishDocument', draftRevision) : event('deleteDocumentGroup', {})
    }
    if (ofPublished) {
      return event(ofPublished.existedBefore ? 'updateLiveDocument' : 'createLiveDocument', {revisionId: transactionId})
    }
    if (ofDraft?.now && !ofDraft.existedBefore) {
      return event('createDocumentVersion', {versionId: draftId, versionRevisionId: transactionId})
    }
    return ofDraft && !ofDraft.now ? event('deleteDocumentVersion', draftRevision) : []
  })
  return events.sort((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp))
}

interface Step {
  now: boolean
  existedBefore: boolean
  previousRevision: string | null
}

function stepOf(revisions: readonly Revision[], transactionId: string): Step | null {
  const index = revisions.findIndex((revision) => revision.transactionId === transactionId)
  const revision = revisions[index]
  if (!revision) return null
  const previous = revisions[index - 1]
  return {
    now: revision.document !== null,
    existedBefore: previous !== undefined && previous.document !== null,
    previousRevision: previous?.document ? previous.transactionId : null,
  }
}

function lastBefore(revisions: readonly Revision[], timestamp: string) {
  return revisions.findLast((revision) => Date.parse(revision.timestamp) <= Date.parse(timestamp))?.document ?? null
}

function authorsSincePublished(draft: readonly Revision[], transactionId: string): string[] {
  const end = draft.findIndex((revision) => revision.transactionId === transactionId)
  const start = draft.slice(0, end).findLastIndex((revision) => revision.document === null)
  return [...new Set(draft.slice(start + 1, end).map((revision) => revision.author))]
}

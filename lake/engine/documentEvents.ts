import type {RevisionMark} from '../store/Store.ts'

/** One entry of the Studio's history panel. Edits are not among them: the panel makes those from transactions. */
export type DocumentEvent = {type: string; timestamp: string; author: string} & Record<string, unknown>

export interface DocumentHistories {
  publishedId: string
  /** Id of the draft or version that is looked at beside the published document. */
  versionId: string
  published: readonly RevisionMark[]
  version: readonly RevisionMark[]
}

/** What happened to a document and its draft or version, newest first: created, published, unpublished, discarded, deleted. */
export function documentEvents({publishedId, versionId, published, version}: DocumentHistories): DocumentEvent[] {
  const events: DocumentEvent[] = []
  /** The revision that is there before the step, of either. */
  const revisions: {published: string | null; version: string | null} = {published: null, version: null}
  /** Who wrote the draft since it was made. */
  let contributors = new Set<string>()
  for (const step of stepsOf(published, version)) {
    const {transactionId, timestamp, author} = step
    const add = (type: string, fields: Record<string, unknown>) => {
      events.push({type, timestamp, author, documentId: publishedId, ...fields})
    }
    const after = (mark: RevisionMark | null, before: string | null) => mark?.exists ?? before !== null
    const isPublished = after(step.published, revisions.published)
    const hasVersion = after(step.version, revisions.version)
    const versionRevisionId = revisions.version ?? transactionId
    if (step.published?.exists && step.version && !hasVersion) {
      add('publishDocumentVersion', {
        revisionId: transactionId,
        versionId,
        versionRevisionId,
        publishCause: 'document.publish',
        contributors: [...contributors],
      })
    } else if (step.published && !isPublished) {
      if (hasVersion) add('unpublishDocument', {versionId, versionRevisionId})
      else add('deleteDocumentGroup', {})
    } else {
      if (step.published) {
        add(revisions.published === null ? 'createLiveDocument' : 'updateLiveDocument', {revisionId: transactionId})
      }
      if (step.version && !hasVersion && isPublished) add('deleteDocumentVersion', {versionId, versionRevisionId})
      else if (step.version && !hasVersion) add('deleteDocumentGroup', {})
      else if (step.version && revisions.version === null) {
        add('createDocumentVersion', {versionId, versionRevisionId: transactionId})
      }
    }
    if (step.version) contributors = step.version.exists ? contributors.add(author) : new Set()
    for (const name of ['published', 'version'] as const) {
      const mark = step[name]
      if (mark) revisions[name] = mark.exists ? transactionId : null
    }
  }
  return events.reverse()
}

interface Step {
  transactionId: string
  timestamp: string
  author: string
  published: RevisionMark | null
  version: RevisionMark | null
}

/** One step for each transaction, in their order. */
function stepsOf(published: readonly RevisionMark[], version: readonly RevisionMark[]): Step[] {
  const steps = new Map<string, Step & {order: number}>()
  for (const [name, marks] of [
    ['published', published],
    ['version', version],
  ] as const) {
    for (const mark of marks) {
      const {transactionId, timestamp, author, order} = mark
      const step = steps.get(transactionId) ?? {transactionId, timestamp, author, published: null, version: null, order}
      step[name] = mark
      steps.set(transactionId, step)
    }
  }
  return [...steps.values()].sort((a, b) => a.order - b.order)
}

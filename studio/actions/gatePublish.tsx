import type {DocumentActionComponent, DocumentActionDescription} from 'sanity'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {publishReason} from './publishReason.ts'
import {usePublishWithRecord} from './usePublishWithRecord.ts'

const gated = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/**
 * The publish action it is given, with the editorial gate before it and the publication record around it.
 *
 * Everything else stays that action's own: label, shortcut, permissions, how it publishes. The same action always gives
 * the same wrapper, so that React keeps its state.
 */
export function gatePublish(publish: DocumentActionComponent): DocumentActionComponent {
  const known = gated.get(publish)
  if (known) return known
  const useGatedPublish: DocumentActionComponent = (props) => {
    const original = publish(props)
    const evaluation = useArticleEvaluation(props.draft)
    const {publishing, publishWithRecord} = usePublishWithRecord(props)
    return gate(original, props.draft ? publishReason(evaluation) : null, publishing, (onHandle) =>
      publishWithRecord(evaluation.evaluation, onHandle),
    )
  }
  useGatedPublish.action = 'publish'
  useGatedPublish.displayName = `GatedPublish(${publish.displayName ?? publish.name})`
  gated.set(publish, useGatedPublish)
  return useGatedPublish
}

function gate(
  original: DocumentActionDescription | null,
  reason: string | null,
  publishing: boolean,
  handle: (onHandle: () => void) => void,
): DocumentActionDescription | null {
  if (!original) return null
  if (reason !== null) return {...original, disabled: true, title: reason, shortcut: null, onHandle: undefined}
  const {onHandle} = original
  if (!onHandle) return original
  return {...original, disabled: original.disabled === true || publishing, onHandle: () => handle(onHandle)}
}

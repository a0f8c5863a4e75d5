import {useMemo} from 'react'
import type {DocumentActionComponent, DocumentActionDescription} from 'sanity'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {useWords} from '../i18n/useWords.ts'
import {publishReason} from './publishReason.ts'
import {useIsValidated} from './useIsValidated.ts'
import {usePublishWithRecord} from './usePublishWithRecord.ts'

const gated = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/**
 * The publish action it is given, with the editorial gate before it and the publication record around it.
 *
 * Everything else stays that action's own: label, shortcut, permissions, how it publishes. The same action always gives
 * the same wrapper, so that React keeps its state.
 */
export function gatePublish(usePublish: DocumentActionComponent): DocumentActionComponent {
  const known = gated.get(usePublish)
  if (known) return known
  const useGatedPublish: DocumentActionComponent = (props) => {
    const original = usePublish(props)
    const t = useWords()
    const verdict = useArticleEvaluation(props.draft)
    const {evaluation} = verdict
    const validated = useIsValidated(props.id, props.type, props.draft)
    const {publishing, publishWithRecord} = usePublishWithRecord(props)
    const reason = props.draft ? publishReason({...verdict, current: verdict.current && validated}, t) : null
    // The Studio draws all actions anew whenever one of them is another object.
    return useMemo(
      () => gate(original, reason, publishing, (onHandle) => publishWithRecord(evaluation, onHandle)),
      [original, reason, publishing, publishWithRecord, evaluation],
    )
  }
  useGatedPublish.action = 'publish'
  useGatedPublish.displayName = `GatedPublish(${usePublish.displayName ?? usePublish.name})`
  gated.set(usePublish, useGatedPublish)
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

import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'
import {useNewVersion} from '../notices/newVersion.tsx'
import {useVerifyAgain} from '../notices/verifyAgain.tsx'
import {useDecideSource} from '../sources/decideSource.tsx'
import {duplicateAfresh} from './duplicateAfresh.ts'
import {gatePublish} from './gatePublish.tsx'
import {useLinkSignIn} from './linkSignIn.tsx'
import {useReinstate} from './reinstate.tsx'
import {useRequestReview} from './requestReview.tsx'
import {useSignOffAgain, useSignOffFirst} from './reviewSignOff.tsx'
import {useTakeDownPart} from './takeDownPart.tsx'
import {useWithdraw} from './withdraw.tsx'

/** Records that the actions write and nobody edits; they have no actions of their own. */
const RECORDS = new Set(['reviewRecord', 'reviewThread', 'publication', 'withdrawalRecord', 'seedState'])

/** What can be done with a document: the actions there were, with the gate around Publish of an article and ours added. */
export function documentActions(
  previous: DocumentActionComponent[],
  {schemaType, versionType}: Pick<DocumentActionsContext, 'schemaType' | 'versionType'>,
): DocumentActionComponent[] {
  if (RECORDS.has(schemaType)) return []
  // What it says comes from the sweep; only the decision is for people, and has to be somebody's.
  if (schemaType === 'sourceAlert') return [useDecideSource]
  if (schemaType === 'person') return [...previous, useLinkSignIn]
  if (schemaType === 'disclaimer') return versionType === 'revision' ? previous : [...previous, useNewVersion]
  if (schemaType === 'crisisResource') return [...previous, useVerifyAgain]
  if (schemaType !== 'article') return previous
  const wrapped = previous.map((action) => {
    if (action.action === 'publish') return gatePublish(action)
    return action.action === 'duplicate' ? duplicateAfresh(action) : action
  })
  // An old revision is only looked at.
  if (versionType === 'revision') return wrapped
  const afterPublish = wrapped.findIndex(({action}) => action === 'publish') + 1
  return [
    useSignOffFirst,
    ...wrapped.slice(0, afterPublish),
    useRequestReview,
    useSignOffAgain,
    useTakeDownPart,
    useWithdraw,
    useReinstate,
    ...wrapped.slice(afterPublish),
  ]
}

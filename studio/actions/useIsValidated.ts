import {type SanityDocument, useValidationStatus} from 'sanity'

/**
 * Whether Sanity's own validation has finished on exactly this draft.
 *
 * Until then the stock action would take the click, wait, and may judge by the findings of the words before.
 */
export function useIsValidated(id: string, type: string, draft: SanityDocument | null): boolean {
  const {isValidating, revision} = useValidationStatus(draft?._id ?? id, type, true)
  return draft === null || (!isValidating && revision === draft._rev)
}

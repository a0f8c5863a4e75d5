import {useDocumentPane} from 'sanity/structure'
import type {PathStep} from '../../src/editorial/finding.ts'

/** Leads from a panel to a place in the form beside it. */
export function useGoTo(): (path: readonly PathStep[]) => void {
  const {onFocus, onPathOpen} = useDocumentPane()
  return (path) => {
    onPathOpen([...path])
    onFocus([...path])
  }
}

import {useEffect, useState} from 'react'
import type {ThreadAnchor} from '../../src/editorial/threadPlace.ts'
import {isInText, selectedWords} from './selectedWords.ts'

/**
 * The words that were selected in the text last, also once the focus has gone to where they are commented on; `null`
 * again when the caret is put somewhere in the text.
 */
export function useSelectedWords(): ThreadAnchor | null {
  const [words, setWords] = useState<ThreadAnchor | null>(null)
  useEffect(() => {
    const follow = () => {
      const selection = document.getSelection()
      const found = selectedWords(selection)
      if (found || isInText(selection))
        setWords((last) => (JSON.stringify(last) === JSON.stringify(found) ? last : found))
    }
    follow()
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [])
  return words
}

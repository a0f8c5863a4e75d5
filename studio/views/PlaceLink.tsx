import {IntentButton, pathToString} from 'sanity'
import type {PathStep} from '../../src/editorial/finding.ts'
import {useWords} from '../i18n/useWords.ts'

/** Leads from a view of an article to a place in its form. */
export function PlaceLink({articleId, path, words}: {articleId: string; path: readonly PathStep[]; words: string}) {
  const t = useWords()
  return (
    <IntentButton
      intent="edit"
      params={{id: articleId, type: 'article', path: pathToString([...path])}}
      mode="bleed"
      text={t('views.evidence.go-to')}
      aria-label={t('views.evidence.go-to-named', {words})}
    />
  )
}

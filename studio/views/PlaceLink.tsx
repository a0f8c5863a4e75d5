import {IntentButton, pathToString} from 'sanity'
import type {PathStep} from '../../src/editorial/finding.ts'
import {viewStrings} from './strings.ts'

const strings = viewStrings.evidence

/** Leads from a view of an article to a place in its form. */
export function PlaceLink({articleId, path, words}: {articleId: string; path: readonly PathStep[]; words: string}) {
  return (
    <IntentButton
      intent="edit"
      params={{id: articleId, type: 'article', path: pathToString([...path])}}
      mode="bleed"
      text={strings.goTo}
      aria-label={strings.goToNamed(words)}
    />
  )
}

import {documentById, listOf, objectsOf, refOf, textOf} from '../storedValue.ts'
import type {CheckContext, CheckedArticle, CheckedCitation} from './checkInput.ts'
import {isOwnSite} from './weakEvidence.ts'

/** Whether a work is on the clinic's own site or by an author of the article. */
export function isSelfCitation(work: CheckedCitation, article: CheckedArticle, context: CheckContext): boolean {
  const names = listOf(article.authors).map((author) =>
    textOf(documentById(context.people, refOf(author))?.name).toLowerCase(),
  )
  const isByAuthor = objectsOf(work.authors).some(({family, given}) => {
    const last = textOf(family).trim().toLowerCase()
    const first = textOf(given).trim().toLowerCase().split(/[\s.]/)[0] ?? ''
    // A family name alone is shared by too many.
    return (
      last !== '' && first.length > 1 && names.some((name) => name.includes(last) && name.split(/\s+/).includes(first))
    )
  })
  return isByAuthor || isOwnSite(work, context.clinic)
}

import type {DocumentActionComponent, DuplicateDocumentActionComponent} from 'sanity'

/** What belongs to one page and its approvals, and must not come along to a copy. */
const OF_THE_ORIGINAL = [
  'reviews',
  'reviewRequestedOn',
  'reviewRequestedFrom',
  'nextReviewDue',
  'reviewExtension',
  'withdrawal',
  'legalHold',
  'retirement',
  'changeLog',
  'firstPublished',
  'dateModified',
  'formerSlugs',
  'slug',
] as const

/** A copy that starts as unreviewed as any new article. */
export function withoutReviewHistory<Fields extends object>(document: Fields): Fields {
  const copy = {...document}
  for (const field of OF_THE_ORIGINAL) Reflect.deleteProperty(copy, field)
  return copy
}

const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/** The duplicate action it is given, which copies only the content. */
export function duplicateAfresh(duplicate: DuplicateDocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(duplicate)
  if (known) return known
  const useDuplicateAfresh: DocumentActionComponent = (props) =>
    duplicate({...props, mapDocument: withoutReviewHistory})
  useDuplicateAfresh.action = 'duplicate'
  useDuplicateAfresh.displayName = `Afresh(${duplicate.displayName ?? duplicate.name})`
  wrapped.set(duplicate, useDuplicateAfresh)
  return useDuplicateAfresh
}

import type {LakeDocument} from '../document.ts'
import {isPublishedId, publishedIdOf} from '../documentId.ts'
import {BY_ID, type OrderedDocument, type SourceIndex} from './sourceIndex.ts'

/** An index as readers of published documents see it. */
export function publishedIndex(raw: SourceIndex): SourceIndex {
  const only = (documents: LakeDocument[] | null) => documents && documents.filter(({_id}) => isPublishedId(_id))
  return {
    find: (path, condition, types, limit) => only(raw.find(path, condition, types, limit)),
    referrers: (ids, limit) => only(raw.referrers(ids, limit)),
    text: (words, limit) => only(raw.text(words, limit)),
    count: (type) => raw.count(type, 'published'),
    ordered: (type, path, descending) => {
      const rows = raw.ordered(type, path, descending)
      return rows && onlyPublished(rows)
    },
  }

  function* onlyPublished(rows: Iterable<OrderedDocument>): Iterable<OrderedDocument> {
    for (const row of rows) if (isPublishedId(row.document._id)) yield row
  }
}

/**
 * An index as readers of an overlay see it. What the reader meets is the winner of an id; if the index finds the winner's own
 * document, it is found here, and where it finds another layer's, the winner is asked again by the filter.
 *
 * @param winner - What the reader meets under a published id.
 */
export function overlayIndex(raw: SourceIndex, winner: (id: string) => LakeDocument | null): SourceIndex {
  const winners = (documents: LakeDocument[] | null) => {
    if (!documents) return null
    const ids = new Set(documents.map(({_id}) => publishedIdOf(_id)))
    return [...ids].flatMap((id) => winner(id) ?? [])
  }
  return {
    find: (path, condition, types, limit) => winners(raw.find(path, condition, types, limit)),
    referrers: (ids, limit) => winners(raw.referrers(ids, limit)),
    text: (words, limit) => winners(raw.text(words, limit)),
    count: () => null,
    // Ids of drafts sort elsewhere than the ids that the reader meets.
    ordered: (type, path, descending) => {
      const rows = path === BY_ID ? null : raw.ordered(type, path, descending)
      return rows && onlyWinners(rows)
    },
  }

  /** A document that another layer hides has no place in the order. */
  function* onlyWinners(rows: Iterable<OrderedDocument>): Iterable<OrderedDocument> {
    for (const {document, key} of rows) {
      const view = winner(publishedIdOf(document._id))
      if (view?._originalId === document._id) yield {document: view, key}
    }
  }
}

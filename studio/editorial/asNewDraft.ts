import type {SanityDocument} from 'sanity'

/** The draft that continues a published document: all of its content, none of its bookkeeping. */
export function asNewDraft({
  _rev,
  _createdAt,
  _updatedAt,
  _system,
  ...published
}: SanityDocument & {_system?: unknown}) {
  return {...published, _id: `drafts.${published._id}`}
}

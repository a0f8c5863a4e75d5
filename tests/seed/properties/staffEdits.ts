import fc from 'fast-check'
import type {Mutation, SeedDocument} from '../../../seed/index.ts'
import {strongReferences} from '../../../seed/referenceOrder.ts'

/** What somebody does to a document in the Studio. `which` chooses among the documents that there are. */
export interface StaffEdit {
  what: 'write' | 'empty' | 'delete' | 'publish' | 'draft'
  which: number
}

export const staffEdits: fc.Arbitrary<StaffEdit[]> = fc.array(
  fc.record({
    what: fc.constantFrom<StaffEdit['what']>('write', 'empty', 'delete', 'publish', 'draft'),
    which: fc.nat(1000),
  }),
  {maxLength: 6},
)

/** The writes of an edit, and the ids that are the staff's from then on; none where the edit is not possible. */
export function writesOf(
  {what, which}: StaffEdit,
  documents: readonly SeedDocument[],
): {ids: string[]; writes: Mutation[]} {
  const mine = documents.filter(({_id, _type}) => !_id.startsWith('private.') && _type !== 'seedState')
  const document = mine[which % mine.length]
  if (!document) return {ids: [], writes: []}
  const {_id, _type, ...fields} = document
  const isDraft = _id.startsWith('drafts.')
  const twin = isDraft ? _id.slice('drafts.'.length) : `drafts.${_id}`
  const isThere = (id: string) => documents.some((each) => each._id === id)
  const content = Object.fromEntries(Object.entries(fields).filter(([field]) => !field.startsWith('_')))
  switch (what) {
    case 'write':
      return {ids: [_id], writes: [{patch: {id: _id, set: {[textFieldOf(document)]: `by staff ${which}`}}}]}
    case 'empty':
      return {ids: [_id], writes: [{patch: {id: _id, unset: [textFieldOf(document)]}}]}
    case 'delete': {
      const isHeld = documents.some((each) => each._id !== _id && strongReferences(each).includes(_id))
      return isHeld ? {ids: [], writes: []} : {ids: [_id], writes: [{delete: {id: _id}}]}
    }
    case 'publish':
      return isDraft && !isThere(twin)
        ? {ids: [_id, twin], writes: [{create: {_id: twin, _type, ...content}}, {delete: {id: _id}}]}
        : {ids: [], writes: []}
    case 'draft':
      return isDraft || isThere(twin)
        ? {ids: [], writes: []}
        : {ids: [_id, twin], writes: [{create: {_id: twin, _type, ...content, note: 'by staff'}}]}
  }
}

const textFieldOf = (document: SeedDocument): string =>
  ['title', 'name', 'displayName'].find((field) => typeof document[field] === 'string') ?? 'note'

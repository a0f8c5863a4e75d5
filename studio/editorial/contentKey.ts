const keys = new WeakMap<object, string>()

/** Fields that change without the article saying anything else. */
const BOOKKEEPING = new Set(['_id', '_rev', '_createdAt', '_updatedAt', '_system', '_originalId'])

/** A text that is equal for documents that hold the same, whatever their revision; cheap to ask again. */
export function contentKey(document: object): string {
  const known = keys.get(document)
  if (known !== undefined) return known
  const key = JSON.stringify(document, (field, value: unknown) => (BOOKKEEPING.has(field) ? undefined : value))
  keys.set(document, key)
  return key
}

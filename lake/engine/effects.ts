import type {LakeDocument} from '../document.ts'
import {mendozaPatch} from '../mendoza/mendozaPatch.ts'
import type {MendozaPatch} from '../mendoza/opcodes.ts'

/** What a change did to a document, forwards and backwards. */
export interface Effects {
  apply: MendozaPatch
  revert: MendozaPatch
}

/**
 * The effects of a change as listeners and history give them. They are of the documents without `_rev`, as the Studio applies them:
 * the revision is the transaction's id. Making a document is `[0, document]`, deleting it `[0, null]`.
 */
export function effectsOf(before: LakeDocument | null, after: LakeDocument | null): Effects {
  const [from, to] = [withoutRevision(before), withoutRevision(after)]
  return {apply: mendozaPatch(from, to), revert: mendozaPatch(to, from)}
}

function withoutRevision(document: LakeDocument | null): Record<string, unknown> | null {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}

import {bodyBlocks} from '../pack/bodyBlocks.ts'
import {disclaimerId, personId} from '../pack/documentIds.ts'
import {reference} from '../pack/portableText.ts'
import type {SeedDocument} from '../SeedDocument.ts'
import type {SeedContext} from './seedContext.ts'

/**
 * One `disclaimer` for each text of the packs that concerns the clinic's jurisdictions.
 *
 * They are templates and not legal advice, and say so. Approval stands only where the profile names who gave it.
 */
export function disclaimerDocuments({disclaimers, lookUp, profile, day}: SeedContext): SeedDocument[] {
  const {disclaimers: approval} = profile
  return disclaimers.map(({key, fullText, onlyIf, ...disclaimer}) => ({
    _id: disclaimerId(key),
    _type: 'disclaimer',
    ...disclaimer,
    fullText: bodyBlocks(fullText, lookUp).blocks,
    approval: approval && {
      by: reference(personId(approval.approvedBy)),
      role: approval.as,
      on: day(approval.on),
    },
    isTemplate: true,
  }))
}

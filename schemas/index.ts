/**
 * What a clinic can say: Sanity types that load in bare Node, without React.
 *
 * `schemaTypes` is everything as it stands; `createSchemaTypes` is for a clinic that adds, hides or checks more.
 */
import type {SchemaTypeDefinition} from '@sanity/types'
import {createSchemaTypes} from './createSchemaTypes.ts'

export {createSchemaTypes, type SchemaTypesOptions} from './createSchemaTypes.ts'
export {blocks, objects, privateDocuments, publicDocuments} from './schemaTypes.ts'
export {SCHEMA_VERSION} from './fields/schemaVersion.ts'

/** Every type, with nothing added or hidden. */
export const schemaTypes: SchemaTypeDefinition[] = createSchemaTypes()

// ---- Documents ----------------------------------------------------------------------------------------------------------

export {article} from './documents/article.ts'
export {citation} from './documents/citation.ts'
export {clinic} from './documents/clinic.ts'
export {credentialRecord} from './documents/credentialRecord.ts'
export {crisisResource} from './documents/crisisResource.ts'
export {disclaimer} from './documents/disclaimer.ts'
export {person} from './documents/person.ts'
export {personAccount} from './documents/personAccount.ts'
export {publication} from './documents/publication.ts'
export {reviewRecord} from './documents/reviewRecord.ts'
export {reviewThread} from './documents/reviewThread.ts'
export {seedState} from './documents/seedState.ts'
export {sourceAlert} from './documents/sourceAlert.ts'
export {topic} from './documents/topic.ts'
export {withdrawalRecord} from './documents/withdrawalRecord.ts'

// ---- Blocks -------------------------------------------------------------------------------------------------------------

export {callToAction} from './blocks/callToAction.ts'
export {callout} from './blocks/callout.ts'
export {careCard} from './blocks/careCard.ts'
export {crisisNumber} from './blocks/crisisNumber.ts'
export {disclaimerSlot} from './blocks/disclaimerSlot.ts'
export {figure} from './blocks/figure.ts'
export {helpAndHope} from './blocks/helpAndHope.ts'
export {keyPoints} from './blocks/keyPoints.ts'
export {questionAnswer} from './blocks/questionAnswer.ts'
export {table} from './blocks/table.ts'
export {testimonial} from './blocks/testimonial.ts'
export {treatmentFacts} from './blocks/treatmentFacts.ts'
export {uncertainty} from './blocks/uncertainty.ts'

// ---- Objects ------------------------------------------------------------------------------------------------------------

export {absence} from './objects/absence.ts'
export {change} from './objects/change.ts'
export {cite} from './objects/cite.ts'
export {clinicLicence} from './objects/clinicLicence.ts'
export {contributor} from './objects/contributor.ts'
export {credential} from './objects/credential.ts'
export {legalBasis} from './objects/legalBasis.ts'
export {link} from './objects/link.ts'
export {openingHours} from './objects/openingHours.ts'
export {override} from './objects/override.ts'
export {publishedCitation} from './objects/publishedCitation.ts'
export {publishedCrisisResource} from './objects/publishedCrisisResource.ts'
export {publishedDisclaimer} from './objects/publishedDisclaimer.ts'
export {review} from './objects/review.ts'
export {richText} from './objects/richText.ts'
export {sectionAspect} from './objects/sectionAspect.ts'
export {seedEntry} from './objects/seedEntry.ts'
export {simpleText} from './objects/simpleText.ts'
export {tableRow} from './objects/tableRow.ts'
export {topicCode} from './objects/topicCode.ts'
export {waiver} from './objects/waiver.ts'

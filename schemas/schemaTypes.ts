import {callToAction} from './blocks/callToAction.ts'
import {callout} from './blocks/callout.ts'
import {careCard} from './blocks/careCard.ts'
import {crisisNumber} from './blocks/crisisNumber.ts'
import {disclaimerSlot} from './blocks/disclaimerSlot.ts'
import {figure} from './blocks/figure.ts'
import {helpAndHope} from './blocks/helpAndHope.ts'
import {keyPoints} from './blocks/keyPoints.ts'
import {questionAnswer} from './blocks/questionAnswer.ts'
import {table} from './blocks/table.ts'
import {testimonial} from './blocks/testimonial.ts'
import {treatmentFacts} from './blocks/treatmentFacts.ts'
import {uncertainty} from './blocks/uncertainty.ts'
import {article} from './documents/article.ts'
import {citation} from './documents/citation.ts'
import {clinic} from './documents/clinic.ts'
import {credentialRecord} from './documents/credentialRecord.ts'
import {crisisResource} from './documents/crisisResource.ts'
import {disclaimer} from './documents/disclaimer.ts'
import {person} from './documents/person.ts'
import {personAccount} from './documents/personAccount.ts'
import {publication} from './documents/publication.ts'
import {reviewRecord} from './documents/reviewRecord.ts'
import {reviewThread} from './documents/reviewThread.ts'
import {seedState} from './documents/seedState.ts'
import {sourceAlert} from './documents/sourceAlert.ts'
import {topic} from './documents/topic.ts'
import {withdrawalRecord} from './documents/withdrawalRecord.ts'
import {absence} from './objects/absence.ts'
import {change} from './objects/change.ts'
import {cite} from './objects/cite.ts'
import {clinicLicence} from './objects/clinicLicence.ts'
import {contributor} from './objects/contributor.ts'
import {credential} from './objects/credential.ts'
import {legalBasis} from './objects/legalBasis.ts'
import {link} from './objects/link.ts'
import {openingHours} from './objects/openingHours.ts'
import {override} from './objects/override.ts'
import {publishedCitation} from './objects/publishedCitation.ts'
import {publishedCrisisResource} from './objects/publishedCrisisResource.ts'
import {publishedDisclaimer} from './objects/publishedDisclaimer.ts'
import {review} from './objects/review.ts'
import {richText} from './objects/richText.ts'
import {sectionAspect} from './objects/sectionAspect.ts'
import {seedEntry} from './objects/seedEntry.ts'
import {simpleText} from './objects/simpleText.ts'
import {tableRow} from './objects/tableRow.ts'
import {topicCode} from './objects/topicCode.ts'
import {waiver} from './objects/waiver.ts'

/** Documents that readers may see when they are published. */
export const publicDocuments = [article, citation, disclaimer, crisisResource, clinic, person, topic] as const

/** Documents whose ids start with `private.`, so that nobody without a token can read them. */
export const privateDocuments = [
  personAccount,
  reviewRecord,
  reviewThread,
  publication,
  withdrawalRecord,
  sourceAlert,
  credentialRecord,
  seedState,
] as const

/** What stands between paragraphs, and the number inside a sentence. */
export const blocks = [
  careCard,
  keyPoints,
  callout,
  figure,
  disclaimerSlot,
  treatmentFacts,
  questionAnswer,
  table,
  testimonial,
  helpAndHope,
  uncertainty,
  callToAction,
  crisisNumber,
] as const

/** What documents and blocks are made of. */
export const objects = [
  richText,
  simpleText,
  cite,
  link,
  review,
  override,
  waiver,
  change,
  contributor,
  credential,
  clinicLicence,
  absence,
  openingHours,
  legalBasis,
  topicCode,
  tableRow,
  sectionAspect,
  publishedCitation,
  publishedDisclaimer,
  publishedCrisisResource,
  seedEntry,
] as const

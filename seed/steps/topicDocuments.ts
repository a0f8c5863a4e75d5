import {topicId} from '../pack/documentIds.ts'
import {reference} from '../pack/portableText.ts'
import {orNone, type SeedDocument} from '../SeedDocument.ts'
import type {SeedContext} from './seedContext.ts'

/** One `topic` for each topic of the packs. */
export function topicDocuments({topics}: SeedContext): SeedDocument[] {
  return topics.map((topic) => ({
    _id: topicId(topic.key),
    _type: 'topic',
    name: topic.name,
    slug: {_type: 'slug', current: topic.key},
    kind: topic.kind,
    specialty: topic.specialty,
    definition: topic.definition,
    notADiagnosis: topic.notADiagnosis,
    notADiagnosisStatement: topic.notADiagnosisStatement,
    synonyms: orNone(topic.synonyms),
    maxReviewMonths: topic.maxReviewMonths ?? (topic.kind === 'medication' ? 12 : 24),
    defaultSensitivity: orNone(topic.defaultSensitivity),
    broader: topic.broader === undefined ? undefined : reference(topicId(topic.broader)),
  }))
}

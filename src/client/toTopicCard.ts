import type {TopicCard} from '../articlePage.ts'
import {flag, shapeOf, text, textOrNull} from './storedShape.ts'

const fields = shapeOf({
  _id: text,
  name: text,
  slug: textOrNull,
  kind: text,
  specialty: textOrNull,
  definition: text,
  notADiagnosis: flag,
  notADiagnosisStatement: text,
})

/** A projected `topic` as an article shows it. */
export function toTopicCard(stored: unknown): TopicCard {
  const {_id: id, ...card} = fields(stored)
  return {id, ...card}
}

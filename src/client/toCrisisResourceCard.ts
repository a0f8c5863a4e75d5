import type {CrisisResourceCard} from '../articlePage.ts'
import {flag, orNull, shapeOf, text, textOrNull, texts} from './storedShape.ts'

const fields = shapeOf({
  _id: text,
  name: text,
  kind: text,
  jurisdiction: text,
  phone: textOrNull,
  sms: orNull(shapeOf({number: text, keyword: text})),
  chatUrl: textOrNull,
  url: textOrNull,
  languages: texts,
  available247: flag,
  hours: text,
  relay: text,
  signLanguageUrl: textOrNull,
  cost: text,
  audience: text,
  verifiedOn: textOrNull,
})

/** A projected `crisisResource` as a page shows it. */
export function toCrisisResourceCard(stored: unknown): CrisisResourceCard {
  const {_id: id, ...card} = fields(stored)
  return {id, ...card}
}

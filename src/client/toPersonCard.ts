import type {PersonCard} from '../articlePage.ts'
import {each, flag, orNull, shapeOf, text, textOrNull, texts} from './storedShape.ts'

/** An image as a page needs it; the address is made of the asset's id. */
export const image: (stored: unknown) => {assetId: string; alt: string} = shapeOf({assetId: text, alt: text})

const fields = shapeOf({
  _id: text,
  name: text,
  slug: textOrNull,
  honorificSuffix: text,
  role: text,
  isClinician: flag,
  bio: text,
  credentials: each(shapeOf({title: text, issuer: text, jurisdiction: text})),
  specialties: texts,
  photo: orNull(image),
  orcid: textOrNull,
  conflictsOfInterest: text,
  fictional: flag,
})

/** A projected `person` as readers may see it. */
export function toPersonCard(stored: unknown): PersonCard {
  const {_id: id, ...card} = fields(stored)
  return {id, ...card}
}

import type {ResolvedDisclaimer} from '../articlePage.ts'
import {flag, numberOrNull, shapeOf, text, textOrNull, texts} from './storedShape.ts'
import {richText} from './richText.ts'

const fields = shapeOf({
  _id: text,
  kind: text,
  title: text,
  shortText: text,
  fullText: richText,
  version: numberOrNull,
  effectiveFrom: textOrNull,
  placements: texts,
  language: text,
  isTemplate: flag,
})

/** A projected `disclaimer` as a page shows it. */
export function toResolvedDisclaimer(stored: unknown): ResolvedDisclaimer {
  const {_id: id, version, ...disclaimer} = fields(stored)
  return {id, ...disclaimer, version: version ?? 1}
}

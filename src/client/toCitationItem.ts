import type {CitationItem} from '../articlePage.ts'
import {each, flag, numberOrNull, orNull, shapeOf, text, textOrNull} from './storedShape.ts'

const contributor = shapeOf({family: text, given: text, suffix: text, nonDroppingParticle: text, literal: text})

const fields = shapeOf({
  _id: text,
  kind: text,
  title: text,
  authors: each(contributor),
  editors: each(contributor),
  containerTitle: text,
  containerTitleShort: text,
  issued: shapeOf({year: numberOrNull, month: numberOrNull, day: numberOrNull}),
  volume: text,
  issue: text,
  page: text,
  number: text,
  edition: text,
  publisher: text,
  publisherPlace: text,
  doi: textOrNull,
  pmid: textOrNull,
  pmcid: textOrNull,
  isbn: textOrNull,
  url: textOrNull,
  accessed: textOrNull,
  publicationStatus: orNull(shapeOf({status: text, checkedOn: textOrNull, source: text, noticeUrl: textOrNull})),
  verification: text,
  studyDesign: textOrNull,
  keyFinding: text,
  openAccess: flag,
  archiveUrl: textOrNull,
})

/** A projected `citation` with every field that a reference list may print. */
export function toCitationItem(stored: unknown): CitationItem {
  const {_id: id, issued, ...item} = fields(stored)
  const {year, month, day} = issued
  return {id, ...item, issued: year === null ? null : {year, month, day}}
}

import {type StoredObject, fieldOf, textOf} from '../../../src/storedValue.ts'
import type {NightlyFinding} from './NightlyReport.ts'

/** A public article and the hash of the words that readers see. */
export interface PublicPage {
  articleId: string
  title: string
  hash: string
}

/** What reconciling reads of a `publication` document. */
export interface PublicationRecord {
  articleId: string
  slug: string
  isConfirmed: boolean
  preparedOn: string
  hash: string
}

/** A publish under way has this long to be confirmed, in minutes. */
const UNDER_WAY_MINUTES = 15

export function toPublicationRecord(document: StoredObject): PublicationRecord {
  return {
    articleId: textOf(document['articleId']),
    slug: textOf(document['slug']),
    isConfirmed: document['state'] === 'confirmed',
    preparedOn: textOf(document['preparedOn']),
    hash: textOf(fieldOf(document['contentHash'], 'value')),
  }
}

/**
 * Compares what is public with what is on record as published: a public article without a record of exactly its words,
 * and a record that was prepared and never confirmed.
 */
export function reconcilePublications(
  pages: readonly PublicPage[],
  records: readonly PublicationRecord[],
  now: Date,
): NightlyFinding[] {
  return [...pages.flatMap((page) => unrecorded(page, records)), ...unconfirmed(pages, records, now)]
}

function unrecorded({articleId, title, hash}: PublicPage, records: readonly PublicationRecord[]): NightlyFinding[] {
  const own = records.filter((record) => record.articleId === articleId)
  if (own.some((record) => record.hash === hash)) return []
  return [
    {
      id: 'PUB-01',
      severity: 'block',
      articleId,
      title,
      message:
        own.length === 0
          ? 'No record says how this page became public.'
          : 'The public words are not those of any publication record.',
      fix: 'Publish the page again in the Studio, which writes the record.',
    },
  ]
}

function unconfirmed(pages: readonly PublicPage[], records: readonly PublicationRecord[], now: Date): NightlyFinding[] {
  const latest = now.getTime() - UNDER_WAY_MINUTES * 60_000
  return records
    .filter(({isConfirmed, preparedOn}) => !isConfirmed && !(Date.parse(preparedOn) > latest))
    .filter(
      ({articleId, hash}) =>
        !records.some((other) => other.isConfirmed && other.articleId === articleId && other.hash === hash),
    )
    .map(({articleId, slug, preparedOn, hash}) => {
      const page = pages.find((each) => each.articleId === articleId)
      const isOut = page?.hash === hash
      const when = `The publish of ${preparedOn.slice(0, 10) || 'an unknown day'}`
      return {
        id: 'PUB-02' as const,
        severity: 'warn' as const,
        articleId,
        title: page?.title ?? slug,
        message: isOut
          ? `${when} went out, and its record was never confirmed.`
          : `${when} was prepared and never came about.`,
        fix: isOut
          ? 'Publish the page again in the Studio, which confirms the record.'
          : 'Publish the page again if it should be out; the record stays as it is.',
      }
    })
}

import {citationId} from '../pack/documentIds.ts'
import type {PackSource} from '../pack/packShapes.ts'
import type {SeedDocument} from '../SeedDocument.ts'
import type {SeedContext} from './seedContext.ts'

/** The day on which the maintainers compared the records of the packs with the pages they name. */
const RECORDS_MATCHED_ON = '2026-11-24'

const kinds: Record<PackSource['type'], string> = {
  'article-journal': 'journal-article',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  webpage: 'website',
}

/**
 * One `citation` for each source of the packs.
 *
 * Records are matched, never more: that somebody read the full text is for a person of the clinic to say. Nor is it
 * said that a work is not retracted, since no register was asked.
 */
export function citationDocuments({sources}: Pick<SeedContext, 'sources'>): SeedDocument[] {
  return sources.map((work) => ({
    _id: citationId(work),
    _type: 'citation',
    kind: work.custom.kind ?? kinds[work.type],
    title: work.title,
    authors: work.author.map((name, index) => ({
      _key: `author-${index + 1}`,
      _type: 'contributor',
      family: name.family,
      given: name.given,
      suffix: name.suffix,
      nonDroppingParticle: name['non-dropping-particle'],
      literal: name.literal,
    })),
    containerTitle: work['container-title'],
    containerTitleShort: work['container-title-short'],
    issued: issuedOf(work),
    volume: work.volume,
    issue: work.issue,
    page: work.page,
    publisher: work.publisher,
    doi: work.DOI,
    pmid: work.PMID,
    pmcid: work.PMCID,
    isbn: work.ISBN,
    url: work.URL,
    publicationStatus: work.type === 'article-journal' ? {status: 'peer-reviewed'} : {status: 'not-applicable'},
    verification: {
      state: 'metadata-matched',
      by: 'package maintainers',
      on: RECORDS_MATCHED_ON,
      method: `Record compared with ${work.custom.recordSeenIn}`,
    },
    studyDesign: work.custom.studyDesign,
    keyFinding: work.custom.keyFinding,
    seminal: work.custom.seminal,
    seminalReason: work.custom.seminalReason,
    openAccess: work.custom.openAccess,
  }))
}

function issuedOf({issued}: PackSource) {
  const [[year, month, day]] = issued['date-parts']
  return {year, month, day}
}

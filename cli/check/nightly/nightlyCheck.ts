import {type CheckContext, contentHash, type DatedPage, lapsesNext} from '../../../src/editorial/index.ts'
import {type StoredObject, fieldOf, isStoredObject, listOf, textOf} from '../../../src/storedValue.ts'
import type {CheckedEntry} from '../checkArticles.ts'
import {CheckError} from '../CheckError.ts'
import type {CheckSource} from '../source/CheckSource.ts'
import {copiedArticles, type CopiedPage, toCopiedPage} from './copiedArticles.ts'
import type {NightlyFinding, NightlyReport} from './NightlyReport.ts'
import {
  type PublicationRecord,
  type PublicPage,
  reconcilePublications,
  toPublicationRecord,
} from './publicationRecords.ts'
import {reviewAuthors, type ReviewedPage, usersFrom} from './reviewAuthors.ts'

/** What the nightly form keeps of a public article once it has streamed by. */
type Page = DatedPage & PublicPage & ReviewedPage

/** The private half of a dataset. */
interface PrivateRecords {
  accounts: StoredObject[]
  publications: PublicationRecord[]
  hasAny: boolean
}

const SEED_STATE = 'private.seed'

/** Collects the public articles of a run and, when all have come, compares them with history and records. */
export function nightlyCheck(source: CheckSource, context: CheckContext, now: Date) {
  const pages: Page[] = []
  const copies: CopiedPage[] = []
  return {
    async add({article, report, explanation}: CheckedEntry): Promise<void> {
      const copy = toCopiedPage(report.id, report.title, fieldOf(article, 'copiedFrom'))
      if (copy) copies.push(copy)
      if (report.state !== 'published') return
      const {nextReviewDue, extendedUntil, graceUntil} = explanation
      pages.push({
        articleId: report.id,
        title: report.title,
        hash: (await contentHash(article, context.citations)).value,
        reviews: listOf(article.reviews).filter(isStoredObject),
        nextReviewDue,
        extendedUntil,
        graceUntil,
      })
    },
    async finish(): Promise<NightlyReport> {
      const records = await privateRecords(source)
      if (pages.length > 0 && !records.hasAny) {
        const wanted =
          source.name.kind === 'file'
            ? 'export the dataset with an administrator’s token'
            : 'expected an administrator’s token in CLINIC_CONTENT_TOKEN'
        throw new CheckError('token-refused', `--nightly reads private records, and none can be seen; ${wanted}`)
      }
      const findings = reconcilePublications(pages, records.publications, now)
      const notes: string[] = []
      if (source.history) findings.unshift(...(await foreignReviews(pages, source, records, context)))
      else notes.push('Reviews were not compared with their authors: an export holds no history.')
      if (source.elsewhere) findings.push(...(await copiedArticles(copies, source.elsewhere, context.today)))
      else if (copies.length > 0)
        notes.push('Copies were not compared with their originals: an export holds only itself.')
      return {findings, lapses: lapsesNext(pages, context), notes}
    },
  }
}

async function foreignReviews(
  pages: readonly Page[],
  {history}: CheckSource,
  {accounts}: PrivateRecords,
  {clinic}: CheckContext,
): Promise<NightlyFinding[]> {
  if (!history) return []
  // A demonstration comes reviewed; whoever seeded it wrote that. In a real clinic nobody's reviews are taken on trust.
  const isDemonstration = clinic !== null && 'demo' in clinic && clinic.demo === true
  const seeders = isDemonstration
    ? [...new Set((await history.transactions([SEED_STATE])).map(({author}) => author))]
    : []
  const findings: NightlyFinding[] = []
  for (const page of pages) findings.push(...(await reviewAuthors(page, history, usersFrom(accounts), seeders)))
  return findings
}

async function privateRecords(source: CheckSource): Promise<PrivateRecords> {
  const records: PrivateRecords = {accounts: [], publications: [], hasAny: false}
  for await (const {document} of source.documents(['personAccount', 'publication', 'seedState'])) {
    if (!textOf(document['_id']).startsWith('private.')) continue
    records.hasAny = true
    if (document['_type'] === 'personAccount') records.accounts.push(document)
    if (document['_type'] === 'publication') records.publications.push(toPublicationRecord(document))
  }
  return records
}

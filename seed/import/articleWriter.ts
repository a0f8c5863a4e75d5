import {normalizeCsl} from '../../src/citations/normalizeCsl.ts'
import {isStoredObject, listOf, publishedId, textOf} from '../../src/storedValue.ts'
import {commit} from '../commit.ts'
import {type HttpTransport, httpTransport, type HttpTransportOptions} from '../httpTransport.ts'
import {type Existing, planDocuments, type PlanItem, twinId} from '../plan.ts'
import {readState} from '../seedState.ts'
import type {SeedDocument} from '../SeedDocument.ts'
import {storedDocuments} from '../storedDocuments.ts'
import {articleAddresses, type TakenAddresses, takenAddresses} from '../takenAddresses.ts'
import type {SeedTransport} from '../transport.ts'
import {withAssetIds} from '../keeping/withAssetIds.ts'
import type {ImportedArticle} from './ImportedArticle.ts'
import {uploadPictures} from './uploadPictures.ts'
import type {KnownWork} from './knownWorks.ts'

/** What the import wrote, apart from what the seeder did: seeding again must not take pages for its own. */
export const IMPORT_STATE_ID = 'private.import'

export interface ArticleWriter {
  /** The works that the dataset holds. */
  works(): Promise<KnownWork[]>
  /** What the rules ask about the clinic: published documents, since drafts count for nothing. */
  surroundings(): Promise<readonly unknown[]>
  /** Where articles are, or were. */
  addresses(): Promise<TakenAddresses>
  /** Writes drafts that are new or unchanged since the last import; what staff have touched stays theirs. */
  write(articles: readonly ImportedArticle[], today: string): Promise<{lines: string[]; conflicts: number}>
}

/** Citations as CSL-JSON, as far as matching needs it; published records before their drafts. */
const citationsQuery = `*[_type == "citation"] | order(_id desc) {
  _id, title, "type": "article-journal", "DOI": doi, "PMID": pmid, "PMCID": pmcid, "ISBN": isbn, "URL": url,
  "issued": {"date-parts": [[issued.year]]}, "author": authors[]{family, given, literal}
}`

const surroundingsQuery = `*[
  _type in ["clinic", "topic", "person", "disclaimer", "crisisResource"] && _id in path("*")
] | order(_id)`

/** Writes imported pages to a dataset. */
export function articleWriter(options: HttpTransportOptions): ArticleWriter {
  return writerOver(httpTransport(options))
}

/** The same over any transport. */
export function writerOver(transport: SeedTransport & Pick<HttpTransport, 'upload'>): ArticleWriter {
  return {
    async works() {
      const found = listOf(await transport.query(citationsQuery, {})).filter(isStoredObject)
      return found.map((document) => ({
        id: publishedId(textOf(document['_id'])),
        item: normalizeCsl(document),
        document: null,
      }))
    },
    async surroundings() {
      return listOf(await transport.query(surroundingsQuery, {}))
    },
    addresses: () => articleAddresses(transport),
    async write(articles, today) {
      const {ids, refused} = await uploadPictures(
        articles.flatMap(({pictures}) => pictures),
        transport,
      )
      const documents = new Map<string, SeedDocument>()
      for (const {document, citations} of articles)
        for (const each of [...citations, withAssetIds(document, (path) => ids.get(path) ?? null)])
          documents.set(each._id, each)
      const planned = [...documents.values()].map((document) => ({document, follows: null}))
      const state = readState((await storedDocuments([IMPORT_STATE_ID], transport))[0])
      const stored = await storedDocuments(
        planned.flatMap(({document}) => [document._id, twinId(document._id)]),
        transport,
      )
      const existing: Existing = {
        documents: new Map(stored.map((document) => [document._id, document])),
        seeded: state.seeded,
        addresses: await takenAddresses([...documents.values()], transport),
      }
      const items = planDocuments(planned, existing)
      const written = await commit(items, state, transport, {
        stateId: IMPORT_STATE_ID,
        seededOn: state.seededOn ?? today,
        profileHash: state.profileHash,
      })
      return {
        lines: [...refused, ...linesOf(items, written)],
        conflicts: items.filter(({action}) => action === 'conflict').length,
      }
    },
  }
}

function linesOf(items: readonly PlanItem[], written: number): string[] {
  const left = items.filter(
    ({action, reason}) => action === 'conflict' || (action === 'keep' && reason !== 'as seeded'),
  )
  return [
    ...left.map(({action, id, reason}) => `  ${action === 'conflict' ? '! conflict' : '= keep'} ${id} (${reason})`),
    written === 0
      ? items.some(({action}) => action === 'conflict')
        ? 'Nothing was written: every other draft is there as imported, or is staff’s.'
        : 'Nothing to write: every draft is there as imported, or is staff’s.'
      : `Done: ${written} drafts written. Nothing was published.`,
  ]
}

import {fieldOf, listOf, publishedId, textOf} from '../../src/storedValue.ts'
import {commit} from '../commit.ts'
import type {HttpTransport} from '../httpTransport.ts'
import {assetFile} from '../keeping/assetFile.ts'
import {type Existing, planDocuments, type PlanItem, type StoredDocument, twinId} from '../plan.ts'
import {inReferenceOrder} from '../referenceOrder.ts'
import type {SeedDocument} from '../SeedDocument.ts'
import {SeedError} from '../SeedError.ts'
import {readState} from '../seedState.ts'
import {isStoredDocument, storedDocuments} from '../storedDocuments.ts'
import {holderOf, takenAddresses} from '../takenAddresses.ts'
import {copiedArticle, copiedCompanion, copiedContent, copyId} from './copiedDocuments.ts'
import {companionTypes, matchDocuments} from './matchDocuments.ts'

/** What the copies of a dataset wrote, apart from what the seeder and the import did. */
export const COPY_STATE_ID = 'private.copies'

/** Where copies come from or go to. */
export interface CopyPlace {
  projectId: string
  dataset: string
  transport: Pick<HttpTransport, 'hosted' | 'query' | 'mutate' | 'download' | 'upload'>
}

export interface CopyOptions {
  from: CopyPlace
  to: CopyPlace
  /** Slugs or ids. */
  articles: readonly string[]
  /** `YYYY-MM-DD`. */
  today: string
  /** Plans and reports, writes nothing. */
  dryRun?: boolean
}

export interface CopyResult {
  items: PlanItem[]
  /** What somebody has to look at, a sentence each. */
  notes: string[]
  written: number
}

/**
 * Copies articles with the sources, topics, disclaimers and crisis lines that they need from one clinic to another, as
 * drafts. Reviews, people, dates and addresses of the other clinic stay there; what the target has already is used.
 *
 * Copying again changes nothing, or brings a newer text where staff have not touched the draft.
 *
 * @throws {SeedError} `article-missing` for one that is not there or was taken down, and what the transports throw. Nothing is written then.
 */
export async function copyArticles({from, to, articles, today, dryRun}: CopyOptions): Promise<CopyResult> {
  const originals = await originalsOf(from, articles)
  const contents = originals.map((original) => ({original, ...copiedContent(original)}))
  const wanted = await companionsOf(
    contents.map(({content}) => content),
    from,
  )
  const target = listOf(await to.transport.query('*[_type in $types]', {types: companionTypes})).filter(
    isStoredDocument,
  )
  const {ids, missing} = matchDocuments(wanted, target)
  const notes = contents.flatMap(({original, left}) => left.map((line) => `${nameOf(original)}: ${line}`))
  const planned: SeedDocument[] = inReferenceOrder(missing).map((document) => copiedCompanion(document, ids))
  const foreign: PlanItem['id'][] = []
  for (const {original, content} of contents) {
    const place = {projectId: from.projectId, dataset: from.dataset, articleId: publishedId(original._id)}
    const id = copyId(place)
    const standing = await storedDocuments([id, twinId(id)], to.transport)
    const [last] = standing.map((document) => document['copiedFrom'])
    const isSame = fieldOf(last, 'revision') === original._rev
    const copiedOn = (isSame && textOf(fieldOf(last, 'copiedOn'))) || today
    const document = copiedArticle(content, {...place, revision: original._rev, copiedOn}, ids)
    planned.push(document)
    const other = holderOf(document, await takenAddresses([document], to.transport))
    if (other !== null) {
      foreign.push(document._id)
      notes.push(`${nameOf(original)}: ${other} has its web address already; give one of the two another`)
    }
    notes.push(...(await namesOf(from, original, content)))
  }
  const state = readState((await storedDocuments([COPY_STATE_ID], to.transport))[0])
  const stored = await storedDocuments(
    planned.flatMap(({_id}) => [_id, twinId(_id)]),
    to.transport,
  )
  const existing: Existing = {
    documents: new Map(stored.map((document) => [document._id, document])),
    seeded: state.seeded,
  }
  const items = planDocuments(
    planned.map((document) => ({document, follows: null})),
    existing,
  ).map((item): PlanItem =>
    foreign.includes(item.id) ? {...item, action: 'conflict', reason: 'its web address is another article’s'} : item,
  )
  if (dryRun === true) return {items, notes, written: 0}
  await copyPictures(items, from, to)
  const options = {stateId: COPY_STATE_ID, seededOn: state.seededOn ?? today, profileHash: null}
  return {items, notes, written: await commit(items, state, to.transport, options)}
}

const nameOf = ({_id, slug}: StoredDocument): string => textOf(fieldOf(slug, 'current')) || _id

/** Each article as readers see it, or its draft where nothing is published. */
async function originalsOf({transport, dataset}: CopyPlace, names: readonly string[]): Promise<StoredDocument[]> {
  const query =
    '*[_type == "article" && !(_id in path("versions.**")) && (slug.current == $name || _id in [$name, "drafts." + $name])]'
  const originals: StoredDocument[] = []
  const problems: string[] = []
  for (const name of new Set(names)) {
    const found = listOf(await transport.query(query, {name})).filter(isStoredDocument)
    const article = found.find(({_id}) => !_id.startsWith('drafts.')) ?? found[0]
    if (!article) {
      problems.push(`copy: ${dataset} has no article "${name}"; expected the slug or id of one`)
    } else if (new Set(found.map(({_id}) => publishedId(_id))).size > 1) {
      problems.push(`copy: ${dataset} has several articles "${name}"; expected the id of one`)
    } else if (article['withdrawal'] || article['legalHold'] === true) {
      problems.push(`copy: "${name}" is withdrawn or on legal hold in ${dataset}; expected an article that stands`)
    } else originals.push(article)
  }
  if (problems.length > 0) throw new SeedError('article-missing', problems.join('\n'))
  return originals
}

/** The documents that the articles need, and those that these need. */
async function companionsOf(articles: readonly SeedDocument[], {transport}: CopyPlace): Promise<StoredDocument[]> {
  const found = new Map<string, StoredDocument>()
  let asked = new Set<string>()
  let open = new Set(articles.flatMap(referencesIn))
  while (open.size > 0) {
    const ids = [...open].map(publishedId)
    const documents = await storedDocuments(
      ids.flatMap((id) => [id, twinId(id)]),
      transport,
    )
    const companions = documents.filter(({_type}) => companionTypes.some((type) => type === _type))
    for (const document of companions.toSorted((a, b) => b._id.length - a._id.length))
      found.set(publishedId(document._id), document)
    asked = new Set([...asked, ...open])
    // A topic brings what it belongs to; a disclaimer that was replaced stays behind.
    const topics = companions.filter(({_type}) => _type === 'topic').map((topic) => topic['broader'])
    open = new Set(topics.flatMap(referencesIn).filter((id) => !asked.has(id)))
  }
  return [...found.values()]
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  const ref = textOf(fieldOf(value, '_ref'))
  return ref === '' ? Object.values(value).flatMap(referencesIn) : [ref]
}

/** Words that name the other clinic: its readers are not those of the target. */
async function namesOf({transport}: CopyPlace, original: StoredDocument, content: SeedDocument): Promise<string[]> {
  const clinic = await transport.query('*[_type == "clinic" && !(_id in path("drafts.**"))][0]', {})
  const words = JSON.stringify([content['title'], content['summary'], content['body']])
  const names = ['displayName', 'legalName', 'phone', 'url'].map((field) => textOf(fieldOf(clinic, field)))
  return [...new Set(names)]
    .filter((name) => name.length > 2 && words.includes(JSON.stringify(name).slice(1, -1)))
    .map((name) => `${nameOf(original)}: it names the other clinic: ${JSON.stringify(name)}`)
}

/** The pictures of what is about to be written; the same bytes have the same id in every dataset. */
async function copyPictures(items: readonly PlanItem[], from: CopyPlace, to: CopyPlace): Promise<void> {
  const written = items.filter(({action}) => action === 'create' || action === 'update')
  const wanted = new Set(
    written.flatMap(({document}) => referencesIn(document)).filter((id) => /^(image|file)-/.test(id)),
  )
  const there = new Set((await storedDocuments([...wanted], to.transport)).map(({_id}) => _id))
  for (const document of await storedDocuments(
    [...wanted].filter((id) => !there.has(id)),
    from.transport,
  )) {
    const {bytes} = await assetFile(from.transport, document, 'copy')
    await to.transport.upload(document._type === 'sanity.fileAsset' ? 'files' : 'images', bytes, {
      filename: textOf(document['originalFilename']),
      mimeType: textOf(document['mimeType']),
    })
  }
}

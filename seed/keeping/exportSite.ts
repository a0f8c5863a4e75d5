import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {RenderableArticle} from '../../src/articlePage.ts'
import type {ContentClient} from '../../src/client/createContentClient.ts'
import {dayIn} from '../../src/editorial/dayIn.ts'
import {isSlug} from '../../src/client/checkArguments.ts'
import {richText} from '../../src/client/richText.ts'
import {fieldOf, listOf, refOf} from '../../src/storedValue.ts'
import {storedDocuments} from '../storedDocuments.ts'
import {assetFile} from './assetFile.ts'
import {emptyFolder} from './emptyFolder.ts'
import type {KeepingTransport} from './KeepingTransport.ts'
import {sha256} from './manifest.ts'
import {articleFiles} from './site/articleFiles.ts'
import {type IndexedArticle, indexPage} from './site/indexPage.ts'
import {foldersOf, pagesBySlug} from './site/folders.ts'
import {draftsOf, listedArticles, type Missing} from './site/listedArticles.ts'
import {localLinks} from './site/localLinks.ts'
import {reviewRecords} from './site/reviewRecords.ts'
import {siteCss} from './site/sitePage.ts'

export interface ExportSiteOptions {
  dataset: string
  /** Made unless it is there; must be empty. */
  folder: string
  /** Also drafts and pages that readers do not see, with private records, apart in `private/`. */
  complete: boolean
  now: Date
  log?: (line: string) => void
}

/** What a run has written. */
export interface ExportedSite {
  /** Articles as readers see them. */
  articles: number
  /** Articles in `private/`; without `complete`, those that are not in the folder. */
  unseen: number
  /** What could not be written, each with the reason. */
  missing: Missing[]
}

/**
 * Writes the articles of a clinic to a folder that any browser and text editor reads: for each the page, Markdown, its
 * references as CSL-JSON and the record of its reviews; an index, and the pictures. `manifest.json`, written last, has
 * the checksums.
 *
 * What readers see goes through the client and its gate, as on the clinic's site. Everything else is in `private/` when
 * asked for, and says "Not clinically reviewed".
 *
 * @param client - Reads the same dataset, with a token that may read drafts.
 * @throws {SeedError} `folder-not-empty`, `file-invalid` for a picture that arrives damaged, and what the transport and
 *   the client throw.
 */
export async function exportSite(
  transport: KeepingTransport,
  client: ContentClient,
  {dataset, folder, complete, now, log = () => {}}: ExportSiteOptions,
): Promise<ExportedSite> {
  const today = dayIn((await client.getClinic())?.timeZone ?? 'UTC', now)
  const clinic = await client.getClinic({today})
  const listed = await listedArticles(transport)
  const shown: RenderableArticle[] = []
  for (const {slug, language, isPublished} of listed) {
    const options = {today, ...(language && {language})}
    const article =
      isPublished && isSlug(slug)
        ? ((await client.getArticle(slug, options)) ?? (await client.getUnreviewedArticle(slug, options)))
        : null
    if (article && !shown.some(({id}) => id === article.id)) shown.push(article)
  }
  const unseen = listed.filter(({id, hasDraft}) => hasDraft || !shown.some((article) => article.id === id))
  await emptyFolder(folder, 'export')
  const files: Record<string, string> = {}
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), {recursive: true, mode: 0o700})
    await writeFile(join(folder, path), content, {mode: 0o600})
    files[path] = sha256(content)
  }
  const site = {
    clinicName: clinic?.displayName || clinic?.legalName || dataset,
    clinicUrl: clinic?.url ?? null,
    language: clinic?.defaultLanguage || 'en',
    writtenOn: today,
    demo: clinic?.demo ?? false,
  }
  const publicPages = foldersOf(shown)
  const missing: Missing[] = []
  await writePart({prefix: '', articles: shown, folders: publicPages, links: pagesBySlug(shown, publicPages, '/')}, [])
  log(`  ${shown.length} articles that readers see`)
  if (complete) {
    const {drafts, problems} = await draftsOf(client, unseen, today)
    const folders = foldersOf(drafts)
    const links = new Map([...pagesBySlug(shown, publicPages, '/../'), ...pagesBySlug(drafts, folders, '/')])
    for (const {id} of listed) await writeRecords(id)
    await writePart({prefix: 'private/', articles: drafts, folders, links}, problems)
    log(`  ${drafts.length} articles that they do not see`)
  }
  const manifest = {format: 'clinic-content/site', version: 1, dataset, writtenAt: now.toISOString(), complete, files}
  await write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
  return {articles: shown.length, unseen: unseen.length, missing}

  async function writePart(
    part: {
      prefix: string
      articles: readonly RenderableArticle[]
      folders: ReadonlyMap<RenderableArticle, string>
      links: ReadonlyMap<string, string>
    },
    problems: readonly Missing[],
  ): Promise<void> {
    const {prefix, articles, folders, links} = part
    const pictures = new Set<string>()
    const indexed: IndexedArticle[] = []
    for (const article of articles) {
      const isDraft = article.status === 'draft'
      const stored = await storedDocuments([article.id, ...(isDraft ? [`drafts.${article.id}`] : [])], transport)
      const reviews = listOf(stored.toSorted((a, b) => a._id.length - b._id.length).at(-1)?.['reviews'])
      const reviewers = await storedDocuments([...new Set(reviews.map(reviewerOf))], transport)
      const body = richText(localLinks(article.body, links, site.clinicUrl))
      const {files: own, images} = articleFiles({...article, body}, reviewRecords(reviews, reviewers))
      const place = folders.get(article) ?? article.slug
      for (const [name, text] of Object.entries(own)) await write(`${prefix}articles/${place}/${name}`, text)
      for (const id of images) pictures.add(id)
      indexed.push({
        folder: place,
        title: article.title,
        language: article.language,
        reviewState: article.reviewState,
        reviewedBy: article.reviewedBy?.name ?? '',
        lastReviewed: article.lastReviewed,
      })
    }
    const lost = await writePictures([...pictures], prefix)
    const notWritten = [...problems, ...lost]
    missing.push(...notWritten)
    const page = indexPage({...site, articles: indexed, missing: notWritten, isPrivate: prefix !== ''})
    await write(`${prefix}index.html`, page)
    await write(`${prefix}style.css`, siteCss)
  }

  async function writePictures(ids: readonly string[], prefix: string): Promise<Missing[]> {
    const found = await storedDocuments(ids, transport)
    for (const document of found) {
      const {name, bytes} = await assetFile(transport, document, 'export')
      await write(`${prefix}images/${name}`, bytes)
    }
    return ids
      .filter((id) => !found.some(({_id}) => _id === id))
      .map((id) => ({name: id, reason: 'the dataset does not hold this picture'}))
  }

  /** Reviews with their notes, publishes and withdrawals of an article, as stored. */
  async function writeRecords(id: string): Promise<void> {
    const filter = '_id in path("private.**") && (articleId == $id || references($id))'
    const records = listOf(await transport.query(`*[${filter}] | order(_createdAt, _id)`, {id}))
    if (records.length > 0) await write(`private/records/${id}.json`, `${JSON.stringify(records, null, 2)}\n`)
  }
}

const reviewerOf = (review: unknown): string => refOf(fieldOf(review, 'reviewer'))

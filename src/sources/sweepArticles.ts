import {
  buildWithdrawal,
  doubtfulUses,
  isArticleDocument,
  retractionVerdicts,
  type CheckedArticle,
  type CheckedCitation,
  type CheckedPerson,
  type DoubtfulUse,
  type RetractionVerdict,
} from '../editorial/index.ts'
import {alertAbout, openAlerts} from '../editorial/openAlerts.ts'
import {sha256} from '../editorial/sha256.ts'
import {fieldOf, publishedId, textOf, type StoredObject} from '../storedValue.ts'
import {alertMutations} from './alertMutations.ts'
import type {AffectedArticle, SweepMutation, SweptDataset} from './SourceSweep.ts'

/** Who takes a page down when no person does. */
const SWEEP_USER = 'clinic-content sources sweep'

/** What readers see where a page was that a retraction took down. */
export const retractionNote =
  'This page relied on research that has since been retracted. It is hidden while our clinicians check it.'

interface Surroundings {
  /** With the status that the sweep found. */
  citations: readonly CheckedCitation[]
  /** With the `sourceAlert` documents among them. */
  alerts: readonly StoredObject[]
  /** Published people, to find who decided about one. */
  people: readonly CheckedPerson[]
  today: string
  now: Date
  dryRun: boolean
}

/** Lists every article that names a work in doubt, and does with each public one what follows today. */
export async function sweepArticles(
  dataset: SweptDataset,
  {citations, alerts, people, today, now, dryRun}: Surroundings,
): Promise<AffectedArticle[]> {
  const articles = await storedArticles(dataset)
  const affected: AffectedArticle[] = []
  for (const [id, article] of articles) {
    const uses = doubtfulUses(article, citations)
    const open = openAlerts(alerts, id)
    const isDraft = id.startsWith('drafts.')
    const verdicts = isDraft
      ? []
      : retractionVerdicts(uses, (citationId) => alertAbout(open, citationId), {today, people})
    const isDown = article.withdrawal != null
    const due = isDown ? [] : verdicts.filter(({hideOn}) => hideOn !== null && hideOn <= today)
    let outcome = isDraft ? 'draft' : isDown ? 'is-down' : due.length > 0 ? 'hidden' : outlook(verdicts)
    if (!isDraft && !dryRun) {
      const alertChanges = await alertMutations({
        articleId: id,
        uses,
        verdicts,
        due,
        open,
        today,
        now: now.toISOString(),
      })
      const versions = [article, articles.get(`drafts.${id}`)].filter((version) => version !== undefined)
      const mutations = [...alertChanges, ...(due.length > 0 ? await takingDown(versions, id, uses, due, now) : [])]
      if (mutations.length > 0 && (await dataset.mutate(mutations)) === 'changed-meanwhile') {
        outcome = 'changed-meanwhile'
      }
    }
    if (uses.length === 0) continue
    affected.push({
      id,
      title: textOf(article.title),
      slug: textOf(fieldOf(article['slug'], 'current')),
      state: isDraft ? 'draft' : 'published',
      uses,
      verdicts,
      outcome,
    })
  }
  return affected
}

const outlook = (verdicts: readonly RetractionVerdict[]): AffectedArticle['outcome'] =>
  verdicts.some(({hideOn}) => hideOn !== null) ? 'hides-later' : 'stays'

/** Published articles and drafts by id. Versions in a release are judged when they are published. */
async function storedArticles(dataset: SweptDataset): Promise<Map<string, CheckedArticle & StoredObject>> {
  const found: [string, CheckedArticle & StoredObject][] = []
  for await (const document of await dataset.documents(['article'])) {
    const id = textOf(document['_id'])
    if (isArticleDocument(document) && !publishedId(id).includes('.')) found.push([id, document])
  }
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The emergency stop that staff have, with the works as its reason; a draft stays down with its page. */
async function takingDown(
  versions: readonly StoredObject[],
  articleId: string,
  uses: readonly DoubtfulUse[],
  due: readonly RetractionVerdict[],
  now: Date,
): Promise<SweepMutation[]> {
  const works = due.map(({citationId}) => {
    const title = uses.find((use) => use.citationId === citationId)?.workTitle
    return title ? `${title} (${citationId})` : citationId
  })
  const {withdrawal, record} = buildWithdrawal({
    articleId,
    category: 'safety',
    reason: `Retracted: ${works.join('; ')}`,
    note: retractionNote,
    userId: SWEEP_USER,
    now: now.toISOString(),
    recordId: (await sha256([articleId, ...works, now.toISOString()].join(' '))).slice(0, 32),
  })
  return [
    {createOrReplace: record},
    ...versions.map((version) => ({
      patch: {id: textOf(version['_id']), ifRevisionID: textOf(version['_rev']), set: {withdrawal}},
    })),
  ]
}

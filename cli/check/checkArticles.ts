import {
  type CheckContext,
  type Finding,
  checkContext,
  type CheckedArticle,
  type Explanation,
  explainArticle,
  isAdopted,
  isArticleDocument,
  publishProblems,
} from '../../src/editorial/index.ts'
import {type StoredObject, fieldOf, textOf} from '../../src/storedValue.ts'
import {type ArticleReport, MOST_FINDINGS, type PlacedFinding} from './CheckReport.ts'
import {placeInWords} from './placeInWords.ts'
import type {CheckSource} from './source/CheckSource.ts'

/** An article with what was found in it. */
export interface CheckedEntry {
  article: CheckedArticle
  report: ArticleReport
  explanation: Explanation
  /** Blocking findings and others, before any is left out of the report. */
  findings: readonly Finding[]
}

/** Staff took these down; what is wrong with them reaches no reader. */
const takenDown = new Set(['withdrawn', 'legal-hold', 'retired'])

/** Documents that verdicts rest on. */
const beside = ['clinic', 'topic', 'person', 'citation', 'disclaimer', 'crisisResource']

/**
 * Everything around the articles of a dataset, as readers have it: drafts of it count for nothing.
 *
 * @param dayAt - The day that it is now in a time zone, `''` where the clinic names none.
 */
export async function contextOf(source: CheckSource, dayAt: (timeZone: string) => string): Promise<CheckContext> {
  const documents: object[] = []
  let timeZone = ''
  for await (const {document} of source.documents([...beside, 'article'])) {
    if (textOf(document['_id']).includes('.')) continue
    documents.push(document['_type'] === 'article' ? datesOf(document) : document)
    if (document['_type'] === 'clinic') timeZone ||= textOf(document['timeZone'])
  }
  return checkContext(documents, {today: dayAt(timeZone)})
}

/** What a rule may ask of another article, such as the original of a translation; a whole one would take its room. */
const datesOf = ({_id, _type, dateModified}: StoredObject): object => ({_id, _type, dateModified})

/** Judges each article of a dataset, published and drafts, as it streams by. */
export async function* checkArticles(
  source: CheckSource,
  context: CheckContext,
  {drafts}: {readonly drafts: boolean},
): AsyncGenerator<CheckedEntry> {
  for await (const {document, line} of source.documents(['article'])) {
    if (!isArticleDocument(document)) continue
    const explanation = await explainArticle(document, context)
    const {findings, notServed} = explanation
    const id = textOf(fieldOf(document, '_id'))
    const state = id.includes('.') ? 'draft' : 'published'
    const counts = state === 'draft' ? drafts : !takenDown.has(explanation.state)
    const shownUnreviewed = state === 'published' && (await isAdopted(document, context))
    const report: ArticleReport = {
      id,
      title: textOf(document.title),
      slug: textOf(fieldOf(fieldOf(document, 'slug'), 'current')),
      state,
      reviewState: explanation.state,
      isServed: state === 'published' && notServed.length === 0,
      isAdopted: shownUnreviewed,
      fails: counts && !shownUnreviewed && publishProblems(findings).length > 0,
      findings: findings.slice(0, MOST_FINDINGS).map((finding) => placed(finding, document)),
      omitted: Math.max(0, findings.length - MOST_FINDINGS),
      line,
    }
    yield {article: document, report, explanation, findings}
  }
}

const placed = (finding: Finding, article: unknown): PlacedFinding => ({
  ...finding,
  place: placeInWords(article, finding.path),
})

import {originalVerdicts} from '../../../src/editorial/originalVerdicts.ts'
import {fieldOf, textOf} from '../../../src/storedValue.ts'
import type {ArticlePlace, CheckSource} from '../source/CheckSource.ts'
import type {NightlyFinding} from './NightlyReport.ts'

/** An article of this clinic that began as one of another. */
export interface CopiedPage {
  articleId: string
  title: string
  from: ArticlePlace
  revision: string
  /** `YYYY-MM-DD`. */
  copiedOn: string
}

/** What an article says of where it was copied from; `null` for one that is no copy. */
export function toCopiedPage(articleId: string, title: string, copiedFrom: unknown): CopiedPage | null {
  const text = (field: string) => textOf(fieldOf(copiedFrom, field))
  const from = {projectId: text('projectId'), dataset: text('dataset'), articleId: text('articleId')}
  if (Object.values(from).includes('')) return null
  return {articleId, title, from, revision: text('revision'), copiedOn: text('copiedOn')}
}

/** What became of the originals, or that they could not be read. `today` is `YYYY-MM-DD`. */
export async function copiedArticles(
  pages: readonly CopiedPage[],
  elsewhere: NonNullable<CheckSource['elsewhere']>,
  today: string,
): Promise<NightlyFinding[]> {
  const findings: NightlyFinding[] = []
  for (const page of pages) findings.push(...(await findingsOf(page, elsewhere, today)))
  return findings
}

async function findingsOf(
  page: CopiedPage,
  elsewhere: NonNullable<CheckSource['elsewhere']>,
  today: string,
): Promise<NightlyFinding[]> {
  const {articleId, title, from} = page
  const subject = `The article that this one was copied from, "${from.articleId}" of ${from.dataset} (${from.projectId}),`
  try {
    const verdicts = originalVerdicts(await elsewhere(from), page, {today})
    return verdicts.map(({severity, happened, fix}) => ({
      id: 'CPY-01',
      severity,
      articleId,
      title,
      message: `${subject} ${happened}`,
      fix,
    }))
  } catch (error) {
    const message = `${subject} could not be read: ${error instanceof Error ? error.message : String(error)}`
    const fix = 'Look there yourself, or ask that clinic whether it stands.'
    return [{id: 'CPY-02', severity: 'warn', articleId, title, message, fix}]
  }
}

import {fieldOf, listOf, textOf} from '../../../src/storedValue.ts'
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

/** What became of the originals: one that was withdrawn, retired, deleted or corrected since it was copied. */
export async function copiedArticles(
  pages: readonly CopiedPage[],
  elsewhere: NonNullable<CheckSource['elsewhere']>,
): Promise<NightlyFinding[]> {
  const findings: NightlyFinding[] = []
  for (const page of pages) {
    const {articleId, title, from} = page
    const where = `"${from.articleId}" of ${from.dataset} (${from.projectId})`
    const answer = await elsewhere(from).catch((error: unknown) => ({error}))
    if (answer !== null && 'error' in answer && answer.error instanceof Error) {
      const message = `The article that this one was copied from, ${where}, could not be read: ${answer.error.message}`
      const fix = 'Look there yourself, or ask that clinic whether it stands.'
      findings.push({id: 'CPY-02', severity: 'warn', articleId, title, message, fix})
    } else findings.push(...verdictOn(page, where, answer))
  }
  return findings
}

function verdictOn(page: CopiedPage, where: string, original: unknown): NightlyFinding[] {
  const {articleId, title} = page
  const finding = (severity: 'block' | 'warn', message: string, fix: string): NightlyFinding[] => [
    {
      id: 'CPY-01',
      severity,
      articleId,
      title,
      message: `The article that this one was copied from, ${where}, ${message}`,
      fix,
    },
  ]
  const look = 'Find out why, and correct or withdraw this one.'
  if (original === null) return finding('block', 'is no longer there.', look)
  const withdrawal = fieldOf(original, 'withdrawal')
  if (withdrawal) {
    const category = textOf(fieldOf(withdrawal, 'category')) || 'no reason given'
    return finding('block', `was withdrawn (${category}).`, look)
  }
  if (fieldOf(original, 'legalHold') === true) return finding('block', 'is on legal hold.', look)
  if (fieldOf(original, 'retirement'))
    return finding('warn', 'is no longer kept up.', 'Decide whether to keep this one up.')
  // A correction of the very day of the copy counts only when the text has changed since.
  if (fieldOf(original, '_rev') === page.revision) return []
  const corrections = listOf(fieldOf(original, 'changeLog'))
    .map((each) => ({
      date: textOf(fieldOf(each, 'date')),
      type: fieldOf(each, 'type'),
      note: textOf(fieldOf(each, 'note')),
    }))
    .filter(({type, date}) => type === 'correction' && date >= page.copiedOn)
  return corrections.flatMap(({date, note}) =>
    finding(
      'warn',
      `was corrected on ${date}: ${note || 'no note'}`,
      'Make the same correction here, or copy the article again.',
    ),
  )
}

import type {ArticleCard, ClinicCard} from '../../articlePage.ts'
import {webUrl} from '../webUrl.ts'
import {isIndexable, type Indexable} from '../isIndexable.ts'
import {oneLine} from '../oneLine.ts'
import {escapeLineStart, escapeMarkdown, escapeTarget} from './escapeMarkdown.ts'

export interface LlmsTxtOptions<Article extends ListedForMachines = ListedForMachines> {
  clinic: Pick<ClinicCard, 'displayName' | 'legalName' | 'demo' | 'homepageIntro' | 'emergencyStatement'>
  /** What to list; drafts, overdue and unreviewed pages, and all pages of a demonstration, are left out. */
  articles: readonly Article[]
  /** Full address of an article's page, or of its Markdown. */
  articleUrl: (article: Article) => string
}

/** A list entry, or a whole article. */
export type ListedForMachines = Pick<ArticleCard, 'title' | 'slug' | 'summary' | 'lastReviewed'> & Indexable

/**
 * `/llms.txt` of a clinic's site: what it is and where its reviewed articles are.
 *
 * @see https://llmstxt.org
 */
export function llmsTxt<Article extends ListedForMachines>({
  clinic,
  articles,
  articleUrl,
}: LlmsTxtOptions<Article>): string {
  const line = (text: unknown) => escapeLineStart(escapeMarkdown(oneLine(text)))
  const listed = clinic.demo ? [] : articles.filter(isIndexable)
  const links = listed.flatMap((article) => {
    const url = webUrl(articleUrl(article))
    const reviewed = article.lastReviewed && ` Clinically reviewed on ${line(article.lastReviewed)}.`
    return url ? `- [${line(article.title)}](${escapeTarget(url)}): ${line(article.summary)}${reviewed ?? ''}` : []
  })
  return [
    `# ${line(clinic.displayName || clinic.legalName)}`,
    clinic.homepageIntro && `> ${line(clinic.homepageIntro)}`,
    clinic.demo && 'Demonstration: this clinic and its reviewer are fictional.',
    line(clinic.emergencyStatement),
    links[0] && `## Articles\n\n${links.join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

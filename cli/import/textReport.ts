import {type ImportedArticle, reviewHoursOf} from '../../seed/index.ts'
import {plainText} from '../../src/plainText.ts'
import {placeInWords} from '../check/placeInWords.ts'

/** Most lines of one kind that a person is shown for one page; JSON lists all. */
const MOST = 30

/** The report for a person: a list ranked by risk with an estimate of hours, then each page. */
export function textReport(articles: readonly ImportedArticle[]): string {
  if (articles.length === 0) return 'No page was read.\n'
  const hours = articles.reduce((sum, article) => sum + reviewHoursOf(article), 0)
  const ranking = articles.map((article, index) => {
    const blocking = article.findings.filter(({severity}) => severity === 'block').length
    return `  ${index + 1}. ${line(article.title)} (/${article.slug}): ${blocking} blocking, about ${reviewHoursOf(article)} h`
  })
  return [
    `${count(articles.length, 'page')}, the riskiest first; about ${hours} hours until all are signed off.`,
    ...ranking,
    ...articles.flatMap(pageLines),
    '',
  ].join('\n')
}

function pageLines(article: ImportedArticle): string[] {
  const {title, slug, source, words, kept, moved, undecided, identifiers, findings, document} = article
  return [
    '',
    `${line(title)} (/${slug}) from ${line(source)}`,
    `  Kept: ${count(words, 'word')} in ${count(kept.length, 'block')}; ${count(identifiers.length, 'identifier')} of works.`,
    ...some(
      moved,
      ({what, text, to, count: number}) =>
        `  Moved: ${what}${number === undefined || text !== '' ? '' : ` (${number})`} -> ${to}${text === '' ? '' : `: ${quote(text)}`}`,
    ),
    ...some(
      undecided,
      ({what, text, question}) => `  Decide: ${what}${text === '' ? '' : ` ${quote(text)}`}: ${line(question)}`,
    ),
    ...some(
      findings,
      ({id, severity, message, path}) =>
        `  ${id} ${severity}: ${line(message)} (${line(placeInWords(document, path))})`,
    ),
  ]
}

function some<Item>(items: readonly Item[], toLine: (item: Item) => string): string[] {
  const lines = items.slice(0, MOST).map(toLine)
  return items.length > MOST ? [...lines, `  ... and ${items.length - MOST} more`] : lines
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
const line = (text: string) => plainText(text, 300)
const quote = (text: string) => `“${plainText(text, 80)}”`

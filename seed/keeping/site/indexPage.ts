import {element} from '../../../src/render/html/element.ts'
import {escapeHtml} from '../../../src/render/escapeHtml.ts'
import {reviewStates, titleOf} from '../../../src/vocabulary.ts'
import {sitePage} from './sitePage.ts'

/** An article as the index lists it. */
export interface IndexedArticle {
  /** Of its folder, below `articles/`. */
  folder: string
  title: string
  language: string
  reviewState: string
  reviewedBy: string
  /** `YYYY-MM-DD`, or `null` where no review stands. */
  lastReviewed: string | null
}

export interface IndexPage {
  clinicName: string
  language: string
  /** `YYYY-MM-DD`. */
  writtenOn: string
  articles: readonly IndexedArticle[]
  /** What could not be written as a page, each with the reason. */
  missing: readonly {name: string; reason: string}[]
  /** Whether this is the part that readers never saw. */
  isPrivate: boolean
  /** Whether the clinic is invented. */
  demo: boolean
}

/** The page from which everything in the folder is reached. */
export function indexPage({clinicName, language, writtenOn, articles, missing, isPrivate, demo}: IndexPage): string {
  const title = isPrivate ? `${clinicName}: not for readers` : `${clinicName}: articles`
  const about = isPrivate
    ? 'Drafts and pages that readers do not see, with private records in <code>records</code>. Keep them as safe as the dataset.'
    : 'Each article is a folder with the page, the same words as Markdown, its references as CSL-JSON and the record of its reviews. Pictures are in <code>images</code>. Any browser and any text editor reads them.'
  const rows = articles.map(({folder, ...article}) => {
    const place = escapeHtml(`articles/${folder}/`)
    const files = [
      ['article.md', 'Markdown'],
      ['references.csl.json', 'References'],
      ['reviews.json', 'Reviews'],
    ].map(([file, words]) => `<a href="${place}${file}">${words}</a>`)
    const cells = [
      `<a href="${place}index.html" lang="${escapeHtml(article.language)}">${escapeHtml(article.title)}</a>`,
      escapeHtml(titleOf(reviewStates, article.reviewState)),
      escapeHtml([article.lastReviewed, article.reviewedBy].filter(Boolean).join(', ')),
      files.join(', '),
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const head = ['Article', 'Review', 'Last reviewed', 'Files'].map((cell) => `<th scope="col">${cell}</th>`).join('')
  const left = missing.map(({name, reason}) => `<li>${escapeHtml(name)}: ${escapeHtml(reason)}</li>`)
  const main = [
    `<h1>${escapeHtml(title)}</h1>`,
    demo && '<p><strong>Demonstration: this clinic and its reviewer are fictional.</strong></p>',
    `<p>Written on ${escapeHtml(writtenOn)}. ${about}</p>`,
    rows.length === 0 ? '<p>There is no article.</p>' : `<table><tr>${head}</tr>\n${rows.join('\n')}</table>`,
    element('section', left.length > 0 && `<h2>Not in this folder</h2><ul>${left.join('\n')}</ul>`),
  ]
  return sitePage({title, language, main: main.filter(Boolean).join('\n'), root: '', noindex: isPrivate || demo})
}

import type {CslItem, CslName} from './cslItem.ts'
import {longDate, yearOf} from './dates.ts'
import {doiUrl} from './doiUrl.ts'
import type {CitationStyle} from './formatReference.ts'
import {italic, link, markup, sentences, toTokens} from './markedText.ts'
import {nameList} from './names.ts'
import {titleCase} from './titleCase.ts'
import {joined} from '../joined.ts'

/** AMA Manual of Style, 11th edition. */
export const ama: CitationStyle = {
  id: 'ama',
  formatReference: (item) => toTokens(`${sentences(body(item))} ${access(item)}`.trim()),
}

const isBook = /^(?:book|report|graphic|motion_picture|song)$/

function body(item: CslItem): string[] {
  const {type, language} = item
  const text = markup(item.title)
  const title = isBook.test(type) || type === 'thesis' ? italic(titleCase(text, language)) : text
  const author = names(item.author)
  const editors = item.editor?.length ? `${names(item.editor)}, ed${item.editor[1] ? 's' : ''}.` : ''
  const head = [author || editors, title]
  // Editors who stand in for the authors are not named a second time.
  const beside = author && editors
  const container = markup(item['container-title'])
  const edition = [numbered(item.volume, (volume) => `Vol ${volume}`), numbered(item.edition, ordinal)]
  const publisher = markup(item.publisher)
  const imprint = joined([publisher, yearOf(item.issued)], '; ')

  if (isBook.test(type)) return [...head, ...edition, beside && `(${beside})`, withPage(imprint, item.page)]
  if (/^(?:chapter|paper-conference|entry)/.test(type)) {
    const host = [beside, italic(titleCase(container, language)), ...edition, markup(item['collection-title'])]
    const chapter = item['chapter-number']
    // The pages follow the year with a colon, and where there is none, the book.
    const within = imprint ? sentences(host) : sentences(host).slice(0, -1)
    return [...head, withPage(joined(['In:', within, imprint]), item.page || (chapter && `chap ${chapter}`))]
  }
  if (/^(?:post|webpage)/.test(type)) return [...head, container, longDate(item.issued)]
  if (type === 'thesis') {
    const genre = markup(item.genre)
    return [...head, publisher.startsWith(genre) ? '' : genre, imprint]
  }
  // A preprint server is often stored both as container and as publisher; it is named once.
  const server = type === 'article' ? publisher : ''
  const journal = markup(item['container-title-short']) || container || server
  const date = withPage(dateAndVolume(item), item.number || item.page)
  return [
    ...head,
    beside,
    italic(journal.replaceAll('.', '')),
    [journal, container].includes(server) ? '' : server,
    date,
  ]
}

const names = (list: readonly CslName[] | undefined): string => nameList(list, 7, 3)

/** The value, dressed when it is a number or an English ordinal. */
function numbered(value: string | number | undefined, dress: (number: string) => string): string {
  const text = markup(value)
  const number = /^(\d+)(?:st|nd|rd|th)?$/.exec(text)?.[1]
  return number ? dress(number) : text
}

const ordinal = (number: string): string =>
  `${number}${(!/1[123]$/.test(number) && ['', 'st', 'nd', 'rd'][Number(number.slice(-1))]) || 'th'} ed.`

/** AMA joins the pages with a colon and sets a plain hyphen in the range. */
const withPage = (text: string, page: string | number | undefined): string =>
  joined([text, markup(page).replace(/\s*[–—]\s*/g, '-')], ':')

function dateAndVolume({type, issued, volume, issue, 'supplement-number': supplement}: CslItem): string {
  const newspaper = type === 'article-newspaper'
  const where = [volume, issue && `(${issue})`, supplement && `(suppl ${supplement})`].map(markup).join('')
  if (where) return joined([yearOf(issued), newspaper ? '' : where], ';')
  const date = longDate(issued)
  return date && (newspaper ? '' : type === 'article' ? 'Preprint posted online ' : 'Published online ') + date
}

/** The DOI, else when and where it was read. Neither ends with a period: it would become part of the address. */
function access({DOI, URL = '', accessed}: CslItem): string {
  if (DOI) return link(doiUrl(DOI), `doi:${DOI}`)
  const seen = URL && longDate(accessed)
  return joined([seen && `Accessed ${seen}.`, URL && link(URL, URL)])
}

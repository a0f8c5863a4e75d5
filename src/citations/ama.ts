import type {CslItem} from './cslItem.ts'
import {longDate, yearOf} from './dates.ts'
import type {CitationStyle} from './formatReference.ts'
import {doiUrl} from './doiUrl.ts'
import {italic, link, markup, sentences, toTokens} from './markedText.ts'
import {nameList} from './names.ts'
import {titleCase} from './titleCase.ts'

const ET_AL = {from: 7, first: 3}

/** AMA Manual of Style, 11th edition. */
export const ama: CitationStyle = {
  id: 'ama',
  formatReference: (item) => toTokens(`${sentences(body(item))}${access(item)}`.trim()),
}

function body(item: CslItem): string[] {
  const {type} = item
  const author = nameList(item.author, ET_AL)
  const editors = editorList(item)
  const head = [author || editors, title(item)]
  // Editors who stand in for the authors are not named a second time.
  const beside = author ? editors : ''
  if (/^(book|report|graphic|motion_picture|song)$/.test(type)) {
    return [...head, volume(item), edition(item), beside && `(${beside})`, withPage(imprint(item), item.page)]
  }
  if (/^(chapter|paper-conference|entry)/.test(type)) {
    const host = [
      beside,
      italic(titleCase(markup(item['container-title']), item.language)),
      volume(item),
      edition(item),
    ]
    const inBook = sentences([...host, markup(item['collection-title']), imprint(item)]).replace(/\.$/, '')
    const chapter = item['chapter-number']
    return [...head, withPage(`In: ${inBook}`, item.page || (chapter && `chap ${chapter}`))]
  }
  if (/^(post|webpage)/.test(type)) {
    return [...head, markup(item['container-title']), longDate(item.issued)]
  }
  if (type === 'thesis') {
    const genre = markup(item.genre)
    return [...head, markup(item.publisher).startsWith(genre) ? '' : genre, imprint(item)]
  }
  return [...head, beside, italic(journal(item)), withPage(dateAndVolume(item), item.number || item.page)]
}

function title(item: CslItem): string {
  const text = markup(item.title)
  return /^(book|report|thesis|graphic|motion_picture|song)$/.test(item.type)
    ? italic(titleCase(text, item.language))
    : text
}

function editorList({editor = []}: CslItem): string {
  const names = nameList(editor, ET_AL)
  return names && `${names}, ${editor.length > 1 ? 'eds.' : 'ed.'}`
}

const isNumber = (value: string): boolean => /^\d+$/.test(value)

function volume(item: CslItem): string {
  const text = markup(item.volume)
  return isNumber(text) ? `Vol ${text}` : text
}

function edition(item: CslItem): string {
  const text = markup(item.edition).replace(/^(\d+)(st|nd|rd|th)$/, '$1')
  if (!isNumber(text)) return text
  const ending = /1[123]$/.test(text) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(text.at(-1))] ?? 'th')
  return `${text}${ending} ed.`
}

const imprint = (item: CslItem): string => [markup(item.publisher), yearOf(item.issued)].filter(Boolean).join('; ')

/** AMA joins the pages with a colon and sets a plain hyphen in the range. */
function withPage(text: string, page: string | number | undefined): string {
  const pages = markup(page).replace(/\s*[–—]\s*/g, '-')
  return [text, pages].filter(Boolean).join(':')
}

function journal(item: CslItem): string {
  const name = markup(item['container-title-short'] || item['container-title']).replaceAll('.', '')
  // A preprint server is often stored both as container and as publisher; it is named once.
  return name || (item.type === 'article' ? markup(item.publisher) : '')
}

function dateAndVolume(item: CslItem): string {
  const {type, issue} = item
  const supplement = item['supplement-number'] && `(suppl ${markup(item['supplement-number'])})`
  const where = `${markup(item.volume)}${issue ? `(${markup(issue)})` : ''}${supplement ?? ''}`
  const newspaper = type === 'article-newspaper'
  if (item.volume || issue) return [yearOf(item.issued), newspaper ? '' : where].filter(Boolean).join(';')
  const date = longDate(item.issued)
  if (!date || newspaper) return date
  return `${type === 'article' ? 'Preprint posted online' : 'Published online'} ${date}`
}

/** The DOI, else when and where it was read. Neither ends with a period: it would become part of the address. */
function access({DOI, URL, accessed}: CslItem): string {
  if (DOI) return ` ${link(doiUrl(DOI), `doi:${DOI}`)}`
  if (!URL) return ''
  const seen = longDate(accessed)
  return `${seen && ` Accessed ${seen}.`} ${link(URL, URL)}`
}

import {apaCitation} from './apaCitation.ts'
import {arrangeApa} from './apaOrder.ts'
import {apaNameList, apaPlainList} from './apaNames.ts'
import type {CslItem, CslName} from './cslItem.ts'
import {longDate, yearOf} from './dates.ts'
import {doiUrl} from './doiUrl.ts'
import type {CitationStyle} from './formatReference.ts'
import {italic, link, markup, sentences, toTokens} from './markedText.ts'
import {editionText, isNumeric, numberText} from './numbers.ts'
import {own} from './own.ts'
import {pageRanges} from './pages.ts'
import {titleCase} from './titleCase.ts'
import {joined} from '../joined.ts'

/** Publication Manual of the American Psychological Association, 7th edition; author and date in the text. */
export const apa: CitationStyle = {
  id: 'apa',
  formatReference: (item, yearSuffix = '', names = apaNameList(item.author)) =>
    toTokens(joined([sentences(body(item, yearSuffix, names)), access(item)])),
  formatCitation: apaCitation,
  arrange: arrangeApa,
}

const SERIAL = /^(?:article-(?:journal|magazine|newspaper)|periodical|post-weblog|review)/
const FULL_DATE =
  /^(?:article-(?:magazine|newspaper)|broadcast|document|event|motion_picture|performance|post|song|speech|webpage)/
const SITE = /^(?:post|webpage)$/
const KINDS: {[type: string]: string} = {
  dataset: 'Dataset',
  software: 'Computer software',
  post: 'Online post',
  map: 'Map',
  figure: 'Figure',
  song: 'Song',
  motion_picture: 'Film',
  broadcast: 'Broadcast',
  review: 'Review',
  'review-book': 'Book review',
}

/** Serials are italic in the journal, everything else in the title of the work. A paper with editors is a chapter. */
const isSerial = ({type, editor}: CslItem): boolean =>
  SERIAL.test(type) || (type === 'paper-conference' && !editor?.length)

function body(item: CslItem, yearSuffix: string, author: string): string[] {
  const {type} = item
  const publisher = markup(item.publisher)
  const canPublish = /^(?:entry-|webpage|software)/.test(type)
  const isInBook = /^(?:book|entry)/.test(type) && !!item['container-title']
  // Who stands first: author, else the publisher of an entry, else the editors, else the title.
  const byPublisher = !author && canPublish && (type !== 'webpage' || !item.editor?.length) ? publisher : ''
  const byEditor = author || byPublisher || isInBook ? '' : role(apaNameList(item.editor), item.editor, 'Ed')
  const head = author || byPublisher || byEditor
  const rest: Shown = {editor: byEditor ? undefined : item.editor, publisher: byPublisher ? '' : publisher}
  const heading = joined([title(item), bracket(identifier(item, rest))])
  const what = description(item)
  const first = head ? [head, date(item, yearSuffix), joined([heading, what])] : [heading, date(item, yearSuffix), what]
  return [...first, ...source(item, rest)]
}

/** What has not been printed in the place of the author. */
interface Shown {
  editor: readonly CslName[] | undefined
  publisher: string
}

/** Title and its part; a question needs no colon. */
const colon = (title: string, part: string): string => joined([title, part], /[?!][”’\b]*$/.test(title) ? ' ' : ': ')

const bracket = (text: string): string => text && `(${text})`

const role = (names: string, list: readonly CslName[] | undefined, label: string): string =>
  names && `${names} (${label}${(list?.length ?? 0) > 1 ? 's' : ''}.)`

const roleAfter = (list: readonly CslName[] | undefined, one: string, many: string): string =>
  list?.length ? `${apaPlainList(list)}, ${list.length > 1 ? many : one}` : ''

function date(item: CslItem, yearSuffix: string): string {
  const {type, issued, status} = item
  const year = yearOf(issued)
  if (!year) return `(${markup(status).toLowerCase() || 'n.d.'}${yearSuffix && `-${yearSuffix}`})`
  const isTalk =
    type === 'paper-conference' &&
    !(item.editor?.length || item.issue || item.page || item.volume || item['supplement-number'])
  const day = FULL_DATE.test(type) || isTalk ? longDate(issued).replace(/,? ?\d{4}\S*$/, '') : ''
  return `(${joined([year + yearSuffix, day], ', ')})`
}

function title(item: CslItem): string {
  const {'part-title': part, type, volume} = item
  const container = item['container-title']
  const text = markup(item.title)
  if (SITE.test(type) || isSerial(item)) {
    const whole = colon(text, capitalized(markup(part)))
    return container && !SITE.test(type) ? whole : italic(whole)
  }
  if (container) return text
  return italic(colon(text, part || !isNumeric(volume) ? volumeTitle(item) : ''))
}

const volumeTitle = ({volume, 'part-title': part}: CslItem): string =>
  part || !isNumeric(volume) ? joined([volumeText(volume), capitalized(markup(part))], ', ') : ''

const volumeText = (volume: string | number | undefined): string =>
  isNumeric(volume) ? `Vol. ${markup(numberText(volume))}` : capitalized(markup(volume))

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What stands in parentheses after the title: other contributors, number, edition, volume. */
function identifier(item: CslItem, {editor}: Shown): string {
  const {type, translator} = item
  const inContainer = !!item['container-title'] && !SITE.test(type)
  const translated = roleAfter(translator, 'Trans.', 'Trans.')
  const people =
    inContainer || isSerial(item) ? translated : joined([roleAfter(editor, 'Ed.', 'Eds.'), translated], '; ')
  return inContainer ? people : joined([people, number(item), edition(item)], '; ')
}

function number({type, number: value, genre}: CslItem): string {
  if (!value) return ''
  const label = isNumeric(value) ? `No. ${markup(numberText(value))}` : capitalized(markup(value))
  const kind = type === 'thesis' && genre ? 'Publication' : titleCase(markup(genre))
  return joined([kind, label])
}

/** Version, edition, series, volume and pages of a work that stands by itself or of the book around a chapter. */
function edition(item: CslItem): string {
  const {type, version, volume, issue, page, 'number-of-volumes': volumes, 'chapter-number': chapter} = item
  if (isSerial(item) || SITE.test(type) || /^(?:broadcast|patent|performance|speech)$/.test(type)) return ''
  const series = /^(?:document|report|standard)$/.test(type)
    ? joined([titleCase(markup(item['collection-title']), item.language), markup(item['collection-number'])])
    : ''
  const wholeWork = isNumeric(volumes) ? `Vols. 1–${markup(volumes)}` : markup(volumes)
  const pages = markup(pageRanges(page, '–'))
  return joined(
    [
      version ? `Version ${markup(version)}` : '',
      editionText(markup(item.edition)),
      series,
      volume && item['part-title'] ? '' : isNumeric(volume) ? volumeText(volume) : wholeWork,
      issue ? `Issue ${markup(numberText(issue))}` : '',
      pages
        ? `${/[–,&-]/.test(pages) ? 'pp' : 'p'}. ${pages}`
        : chapter
          ? `${isNumeric(chapter) ? 'Chapter ' : ''}${markup(chapter)}`
          : '',
    ],
    ', ',
  )
}

/** `[PhD thesis, University of Oslo]`, `[Dataset]`. */
function description(item: CslItem): string {
  const {type, genre} = item
  if (type === 'thesis') {
    const school = item.DOI || item.URL ? markup(item.publisher) : ''
    const kind = capitalized(markup(genre))
    return squared(school.startsWith(kind) ? school : joined([kind, school], ', '))
  }
  if (item['container-title'] && !SERIAL.test(type)) {
    if (/^(?:document|report|software|standard)$/.test(type)) return ''
    const isPublished = item.editor?.length || item.issue || item.page || item.volume
    if (/^(?:event|paper-conference|performance|speech)$/.test(type) && !isPublished) return ''
  }
  return squared(kindText(item))
}

const squared = (text: string): string => text && `[${text}]`

const kindText = ({type, genre, number}: CslItem): string =>
  genre ? (number ? '' : capitalized(markup(genre))) : (own(KINDS, type) ?? '')

function source(item: CslItem, {editor, publisher}: Shown): string[] {
  const {type, language} = item
  const container = markup(item['container-title'])
  if (SITE.test(type)) return [publisher, titleCase(container, language)]
  if (isSerial(item)) {
    const event = joined([capitalized(markup(item['event-title'])), markup(item['event-place'])], ', ')
    const isTalk = type === 'paper-conference' && !(item.issue || item.page || item.volume)
    return [serial(item), isTalk && item['event-title'] ? event : '']
  }
  const isThesis = type === 'thesis' && (item.DOI || item.URL)
  return [container && inBook(item, editor), isThesis ? '' : publisher]
}

function serial(item: CslItem): string {
  const {volume, issue, 'supplement-number': supplement, language} = item
  const names = [item['container-title'], item['collection-title']].map((name) => titleCase(markup(name), language))
  const suppl = supplement ? `${isNumeric(supplement) ? 'Suppl. ' : ''}${capitalized(markup(supplement))}` : ''
  const inside = bracket(joined([markup(numberText(issue)), suppl], ', '))
  const place = item.number ? `Article ${markup(item.number)}` : markup(pageRanges(item.page, '–'))
  return joined([italic(joined(names, ', ')), italic(markup(numberText(volume))) + inside, place], ', ')
}

function inBook(item: CslItem, editor: readonly CslName[] | undefined): string {
  const name = italic(colon(markup(item['container-title']), volumeTitle(item)))
  const details = bracket(joined([number(item), edition(item)], '; '))
  const kind = /^(?:document|report|software|standard)$/.test(item.type) ? squared(kindText(item)) : ''
  return joined(['In', joined([role(apaPlainList(editor), editor, 'Ed'), name], ', '), details, kind])
}

/** The DOI, else the address; a page without a date says when it was read. */
function access({DOI, URL, accessed, issued, status}: CslItem): string {
  if (DOI) return link(doiUrl(DOI), `https://doi.org/${DOI}`)
  if (!URL) return ''
  const read =
    yearOf(issued) || status ? '' : longDate(accessed) ? `Retrieved ${longDate(accessed)}, from ` : 'Retrieved '
  return read + link(URL, URL)
}

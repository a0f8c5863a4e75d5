import {groupNumbers} from './groupNumbers.ts'
import type {CslDate, CslItem, CslName} from './cslItem.ts'
import {yearOf} from './dates.ts'
import {doiUrl} from './doiUrl.ts'
import type {CitationStyle} from './formatReference.ts'
import {link, markup, sentences, toTokens} from './markedText.ts'
import {nameList} from './names.ts'
import {editionText, isNumeric, numberText} from './numbers.ts'
import {pageRanges} from './pages.ts'
import {joined} from '../joined.ts'

/** NLM and Vancouver: Citing Medicine, 2nd edition, numbered in order of citing. */
export const vancouver: CitationStyle = {
  id: 'vancouver',
  formatReference: (item) => toTokens(joined([sentences(body(item)), access(item), records(item)])),
  formatCitation: (cited) => [`(${groupNumbers(cited.map(({number}) => number))})`],
}

const SERIAL = /^(?:article-(?:journal|magazine|newspaper)|periodical|post-weblog|review)/
const PART_OF_BOOK = /^(?:chapter|paper-conference|entry-)/

/** A journal article with an identifier needs no address, and so neither `[Internet]` nor a date of reading. */
const isIdentified = ({type, DOI, PMID, PMCID}: CslItem): boolean =>
  type === 'article-journal' && !!(DOI || PMID || PMCID)

function body(item: CslItem): string[] {
  const {type} = item
  const container = markup(item['container-title'])
  const isSite = type === 'webpage' && !!container
  const isPart = PART_OF_BOOK.test(type)
  const onInternet = item.URL ? '[Internet]' : ''
  const genre = markup(item.genre)
  const edition = editionText(markup(item.edition))
  const author = names(item.author)
  const editor = role(item.editor, 'editor')
  const host = isSite
    ? []
    : container
      ? [joined([journalName(item), isIdentified(item) ? '' : onInternet]), edition]
      : [part(item)]
  const within = sentences([author ? editor : '', ...host]).replace(/\.$/, '')
  const isSerial = SERIAL.test(type)
  const city = markup(item['publisher-place'])
  const publisher = isSerial
    ? ''
    : joined([city && type === 'thesis' ? `[${city}]` : city, markup(item.publisher)], ': ')
  return [
    author || joined([editor, role(item.translator, 'translator')], ', '),
    joined(
      [
        isSite ? container : markup(item.title),
        genre && `[${genre}]`,
        (isSite || !container) && !isPart ? onInternet : '',
      ],
      ' ',
    ),
    container ? '' : edition,
    isPart && within ? `In: ${within}` : within,
    joined([publisher, joined([date(item), isSerial && type !== 'article-newspaper' ? place(item) : ''], ';')], '; '),
    isSerial ? '' : extent(item),
    isSite ? markup(item.title) : '',
    isSerial ? '' : series(item),
    type === 'report' ? reportNumber(item, genre) : '',
  ]
}

const names = (list: readonly CslName[] | undefined): string => nameList(list, 7, 6)

const role = (list: readonly CslName[] | undefined, name: string): string =>
  list?.length ? `${names(list)}, ${name}${list.length > 1 ? 's' : ''}` : ''

const journalName = (item: CslItem): string =>
  /^(?:article-journal|review)/.test(item.type)
    ? (markup(item['container-title-short']) || markup(item['container-title'])).replaceAll('.', '')
    : markup(item['container-title'])

const part = ({volume, 'part-title': title}: CslItem): string =>
  joined(
    [
      volume
        ? isNumeric(volume)
          ? `Vol${/[-–,&]/.test(`${volume}`) ? 's' : ''}. ${markup(numberText(volume))}`
          : markup(volume)
        : '',
      markup(title),
    ],
    ', ',
  )

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `2018 Feb 9`, as much of it as is known. */
function dayText(value: CslDate | undefined): string {
  const [year, month, day] = value?.['date-parts']?.[0] ?? []
  const name = MONTHS[Number(month) - 1]
  return year ? joined([`${year}`, name ?? '', name && day ? `${Number(day)}` : '']) : ''
}

function date(item: CslItem): string {
  const {type, issued} = item
  const read = item.URL && !isIdentified(item) && dayText(item.accessed)
  const [year, month] = issued?.['date-parts']?.[0] ?? []
  const when = SERIAL.test(type)
    ? dayText(issued)
    : type === 'report' && year
      ? dayText({'date-parts': [[year, month ?? '']]})
      : yearOf(issued)
  const whole = joined([when, read ? `[cited ${read}]` : ''])
  return type === 'article-newspaper' ? joined([whole, shortPages(item.page)], ':') : whole
}

const shortPages = (page: string | number | undefined): string => markup(pageRanges(page, '–', true))

/** Volume, issue and pages or the number of the article. */
function place({
  volume,
  issue,
  'supplement-number': supplement,
  'collection-title': series,
  number,
  page,
}: CslItem): string {
  const suppl = supplement ? `${isNumeric(supplement) ? 'Suppl ' : ''}${markup(supplement)}` : ''
  const inside = joined([markup(numberText(issue)), suppl])
  return joined(
    [markup(series) + markup(numberText(volume)) + (inside && `(${inside})`), markup(number) || shortPages(page)],
    ':',
  )
}

function extent({type, page, 'number-of-pages': count}: CslItem): string {
  if (type === 'book') return joined([markup(count), isNumeric(count) ? 'p' : ''])
  return page ? `p. ${shortPages(page)}` : ''
}

function series({'collection-title': title, 'collection-number': number}: CslItem): string {
  return title ? `(${joined([markup(title), joined([isNumeric(number) ? 'no.' : '', markup(number)])], '; ')})` : ''
}

const reportNumber = ({number}: CslItem, genre: string): string =>
  number ? `${genre ? capitalized(genre) : 'Report'} ${isNumeric(number) ? 'no.: ' : ''}${markup(number)}` : ''

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Neither an address nor a DOI ends with a period: it would become part of it. */
const access = (item: CslItem): string =>
  joined(
    [
      item.URL && !isIdentified(item) ? `Available from: ${link(item.URL, item.URL)}` : '',
      item.DOI ? link(doiUrl(item.DOI), `doi:${item.DOI}`) : '',
    ],
    ' ',
  )

const records = ({PMID, PMCID}: CslItem): string => {
  const text = joined(
    [PMID ? `PubMed PMID: ${markup(PMID)}` : '', PMCID ? `PubMed Central PMCID: ${markup(PMCID)}` : ''],
    '; ',
  )
  return text && `${text}.`
}

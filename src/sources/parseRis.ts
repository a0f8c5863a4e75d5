import type {CslItem, CslName} from '../citations/cslItem.ts'
import {normalizeCsl} from '../citations/normalizeCsl.ts'
import {parseIdentifier} from '../citations/parseIdentifier.ts'
import type {ParsedBibliography, ParseProblem} from './parsedBibliography.ts'
import {taggedName} from './taggedName.ts'
import {allOf, firstOf, type TaggedRecord} from './taggedRecords.ts'
import {wordTable} from './wordTable.ts'

const TYPES = wordTable(`
  JOUR article-journal EJOUR article-journal JFULL article-journal INPR article-journal ABST article-journal
  MGZN article-magazine CTLG article-magazine NEWS article-newspaper UNPB article PREPRINT article BOOK book
  EBOOK book EDBOOK book CLSWK book SER book CHAP chapter ECHAP chapter ENCYC entry-encyclopedia
  DICT entry-dictionary CPAPER paper-conference CONF paper-conference RPRT report GOVDOC report STAND report
  THES thesis ELEC webpage WEB webpage ICOMM webpage BLOG post-weblog DATA dataset DBASE dataset
  COMP software MANSCPT manuscript PAMP pamphlet CASE legal_case LEGAL legal_case STAT legislation BILL bill
  HEAR hearing PAT patent MAP map MUSIC song SOUND song MPCT motion_picture VIDEO motion_picture
  ADVS motion_picture SLIDE speech ART graphic FIGURE figure CHART figure PCOMM personal_communication
`)

/**
 * Works of a RIS file. A record ends at `ER` or where the next begins; lines without a tag go on with the value before.
 * Never throws.
 */
export function parseRis(text: string): ParsedBibliography {
  const {records, problems} = risRecords(text)
  const items = records.map((record) => {
    const item = toCsl(record)
    if (!item.title) problems.push({line: record.line, message: 'this record has no title (TI or T1)'})
    return item
  })
  return {items, problems: problems.toSorted((a, b) => a.line - b.line)}
}

function risRecords(text: string): {records: TaggedRecord[]; problems: ParseProblem[]} {
  const records: TaggedRecord[] = []
  const problems: ParseProblem[] = []
  let record: TaggedRecord | undefined
  let hasWarned = false
  for (const [at, row] of text.split(/\r\n?|\n/).entries()) {
    const line = at + 1
    const [, tag, value = ''] = /^\s{0,3}([A-Z][A-Z\d]) {0,4}-(?: (.*)|)$/.exec(row.replace(/^\uFEFF/, '')) ?? []
    const last = record?.fields.at(-1)
    if (tag === 'TY') {
      if (record) problems.push({line, message: 'TY before the ER of the record above; a new record begins here'})
      record = {line, fields: [{tag, value: value.trim(), line}]}
      records.push(record)
    } else if (tag === 'ER') record = undefined
    else if (tag && record) record.fields.push({tag, value: value.trim(), line})
    else if (last && row.trim()) last.value += ` ${row.trim()}`
    else if (row.trim() && !record && !hasWarned) {
      hasWarned = true
      problems.push({line, message: `"${row.trim().slice(0, 30)}" is outside a record; expected "TY  - "`})
    }
  }
  if (record) problems.push({line: record.line, message: 'the last record has no ER'})
  return {records, problems}
}

function toCsl(record: TaggedRecord): CslItem {
  const first = (...tags: string[]): string => firstOf(record, ...tags)
  const ris = first('TY').toUpperCase()
  const type = TYPES.get(ris) ?? 'document'
  const isBook = type === 'book'
  const people = (...tags: string[]): CslName[] => allOf(record, ...tags).map(taggedName)
  const authors = people('AU', 'A1')
  const editors = people('ED', isBook ? 'A3' : 'A2')
  const short = first('JA', 'J2', 'J1')
  const container = isBook ? '' : first('T2', 'JF', 'JO', 'BT') || (type.startsWith('article') ? short : '')
  const [from, to] = [first('SP'), first('EP')]
  const page = to && !from.includes('-') && to !== from ? `${from}-${to}` : from
  const serial = first('SN')
  const isSerial = type.startsWith('article') || /^\d{4}-?\d{3}[\dX]$/i.test(serial)
  const accession = first('AN')
  const issue = first('IS', 'CP')
  return normalizeCsl({
    id: first('ID') || undefined,
    type,
    title: first('TI', 'T1', 'CT') || (isBook ? first('BT') : ''),
    'title-short': first('ST'),
    author: ris === 'EDBOOK' ? [] : authors,
    editor: ris === 'EDBOOK' ? authors : editors,
    translator: people('A4'),
    'container-title': container,
    'container-title-short': short === container ? '' : short,
    'collection-title': isBook ? first('T3', 'T2') : first('T3'),
    volume: first('VL'),
    issue,
    number: first('C7', 'M1'),
    page: isBook ? '' : page,
    'number-of-pages': isBook ? page : '',
    edition: first('ET'),
    genre: first('M3'),
    publisher: first('PB'),
    'publisher-place': first('CY', 'PP'),
    issued: risDate(first('PY', 'Y1'), first('DA')),
    accessed: risDate(first('Y2'), ''),
    DOI: doiOf(record),
    URL: first('UR', 'L2'),
    ISBN: isSerial ? '' : serial,
    ISSN: isSerial ? serial : '',
    PMID:
      /^\d{1,8}$/.test(accession) && (/pubmed|medline|nlm/i.test(first('DB', 'DP')) || accession.length > 6)
        ? accession
        : '',
    PMCID: /^PMC\d+$/i.test(first('C2')) ? first('C2') : '',
    language: first('LA'),
    abstract: first('AB', 'N2'),
  })
}

/** `DO`, else a DOI where exports hide one. */
function doiOf(record: TaggedRecord): string {
  for (const value of [firstOf(record, 'DO', 'DI'), ...allOf(record, 'UR', 'L1', 'L3', 'M3', 'N1')]) {
    const found = /\b10\.\d{4,9}\//.test(value.slice(0, 500)) ? parseIdentifier(value) : null
    if (found?.type === 'doi') return found.value
  }
  return ''
}

/** `2019/06/03/`, `2019/06//`, `2019`; the fuller of the two dates when they agree on the year. */
function risDate(year: string, date: string): {'date-parts': number[][]} | undefined {
  const parts = (text: string): number[] => {
    const found = /(?<!\d)(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?/.exec(text.slice(0, 100))?.slice(1) ?? []
    return found.map(Number).filter((part) => part > 0)
  }
  const [main, other] = [parts(year), parts(date)]
  const best = !main.length || (main[0] === other[0] && other.length > main.length) ? other : main
  return best.length ? {'date-parts': [best]} : undefined
}

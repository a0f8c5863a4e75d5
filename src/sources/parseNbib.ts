import type {CslItem, CslName} from '../citations/cslItem.ts'
import {normalizeCsl} from '../citations/normalizeCsl.ts'
import type {ParsedBibliography, ParseProblem} from './parsedBibliography.ts'
import {taggedName} from './taggedName.ts'
import {allOf, firstOf, type TaggedRecord} from './taggedRecords.ts'

/** Works of a PubMed export (`.nbib`, MEDLINE), with their PMID, PMCID and DOI. Never throws. */
export function parseNbib(text: string): ParsedBibliography {
  const {records, problems} = nbibRecords(text)
  const items = records.map((record) => {
    const item = toCsl(record)
    if (!item.title) problems.push({line: record.line, message: 'this record has no title (TI or BTI)'})
    return item
  })
  return {items, problems: problems.toSorted((a, b) => a.line - b.line)}
}

/** A record begins at a blank line or at `PMID-`; an indented line goes on with the value before. */
function nbibRecords(text: string): {records: TaggedRecord[]; problems: ParseProblem[]} {
  const records: TaggedRecord[] = []
  const problems: ParseProblem[] = []
  let record: TaggedRecord | undefined
  for (const [at, row] of text.split(/\r\n?|\n/).entries()) {
    const line = at + 1
    const [, tag, value = ''] = /^([A-Z]{2,4}) {0,3}- ?(.*)$/.exec(row.replace(/^\uFEFF/, '')) ?? []
    const last = record?.fields.at(-1)
    if (!row.trim()) record = undefined
    else if (tag) {
      if (!record || (tag === 'PMID' && record.fields.some((field) => field.tag === 'PMID'))) {
        record = {line, fields: []}
        records.push(record)
      }
      record.fields.push({tag, value: value.trim(), line})
    } else if (last) last.value += ` ${row.trim()}`
    else problems.push({line, message: `"${row.trim().slice(0, 30)}" is outside a record; expected "PMID- "`})
  }
  return {records, problems}
}

function toCsl(record: TaggedRecord): CslItem {
  const first = (...tags: string[]): string => firstOf(record, ...tags)
  const kinds = allOf(record, 'PT').join('|')
  const book = first('BTI')
  const title = first('TI', 'CTI')
  const journal = first('JT', 'TA')
  const type = book
    ? title
      ? 'chapter'
      : 'book'
    : /preprint/i.test(kinds)
      ? 'article'
      : journal
        ? 'article-journal'
        : 'report'
  const id = (kind: string): string =>
    new RegExp(`(\\S+) \\[${kind}\\]`).exec(allOf(record, 'LID', 'AID').join('\n'))?.[1] ?? ''
  const elsewhere = id('pii')
  return normalizeCsl({
    id: first('PMID') ? `pmid-${first('PMID')}` : undefined,
    type,
    title: title || book,
    author: people(record, ['FAU', 'AU'], 'CN'),
    editor: people(record, ['FED', 'ED']),
    'container-title': book ? (title ? book : '') : journal,
    'container-title-short': first('TA') === journal ? '' : first('TA'),
    volume: first('VI'),
    issue: first('IP'),
    page: first('PG'),
    'article-number': first('PG') || !/^e?\d+$/i.test(elsewhere) ? '' : elsewhere,
    edition: first('EN'),
    publisher: first('PB'),
    'publisher-place': first('PB') ? first('PL') : '',
    issued: medlineDate(first('DP', 'DEP')),
    DOI: id('doi'),
    ISBN: first('ISBN').replace(/ .*$/, ''),
    ISSN: /\d{4}-\d{3}[\dX]/.exec(first('IS', 'ISSN'))?.[0] ?? '',
    PMID: first('PMID'),
    PMCID: first('PMC'),
    language: first('LA'),
    abstract: first('AB'),
  })
}

/** Full names where there are any, short ones otherwise, with the groups among them in their places. */
function people(record: TaggedRecord, [full, short]: readonly [string, string], group = ''): CslName[] {
  const tag = record.fields.some((field) => field.tag === full) ? full : short
  return record.fields.flatMap((field): CslName[] => {
    if (field.tag === group) return [{literal: field.value}]
    return field.tag !== tag || /^et al\.?$/i.test(field.value) || !field.value ? [] : [medlineName(field.value)]
  })
}

/** `King, Martin Luther Jr` keeps its suffix in the given name; the clean-up finds it there. */
const medlineName = (value: string): CslName => taggedName(value)

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** `1996 Jul 9`, `2015 May`, `2010 Nov-Dec`, `20170515`. */
function medlineDate(value: string): {'date-parts': number[][]} | undefined {
  const [, year, month = '', day = ''] =
    /(?<!\d)(\d{4})(?:\s?([A-Z][a-z]{2}|\d\d)\S*)?(?:\s?(\d{1,2})(?!\d))?/.exec(value.slice(0, 80)) ?? []
  if (!year) return undefined
  const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(value)?.slice(1).map(Number)
  if (digits) return {'date-parts': [digits]}
  const at = MONTHS.indexOf(month.toLowerCase()) + 1
  return {'date-parts': [at ? (Number(day) ? [Number(year), at, Number(day)] : [Number(year), at]) : [Number(year)]]}
}

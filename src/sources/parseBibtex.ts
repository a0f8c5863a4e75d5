import type {CslDate, CslItem} from '../citations/cslItem.ts'
import {normalizeCsl} from '../citations/normalizeCsl.ts'
import {bibtexEntries, type BibtexEntry} from './bibtexEntries.ts'
import {bibtexNames} from './bibtexNames.ts'
import {latexText} from './latexText.ts'
import type {ParsedBibliography} from './parsedBibliography.ts'
import {wordTable} from './wordTable.ts'

const TYPES = wordTable(`
  article article-journal suppperiodical article-journal book book mvbook book booklet book manual book
  collection book mvcollection book reference book proceedings book mvproceedings book inbook chapter
  bookinbook chapter incollection chapter inreference entry-encyclopedia inproceedings paper-conference
  conference paper-conference techreport report report report phdthesis thesis mastersthesis thesis
  thesis thesis online webpage electronic webpage www webpage dataset dataset software software
  unpublished article misc document
`)

/**
 * Works of a BibTeX or BibLaTeX file. `crossref` and `xdata` are followed; an entry that is written badly gives what can
 * be read of it and a problem with its line. Never throws.
 */
export function parseBibtex(text: string): ParsedBibliography {
  const {entries, problems} = bibtexEntries(text)
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  const items = entries.flatMap((entry): CslItem[] => {
    if (entry.type === 'xdata' || entry.type === 'set') return []
    const parent = byKey.get((entry.fields.get('crossref') ?? entry.fields.get('xdata') ?? '').trim().toLowerCase())
    const item = toCsl(entry, parent === entry ? undefined : parent)
    if (!item.title) problems.push({line: entry.line, message: `@${entry.type} ${entry.key}: no title`})
    return [item]
  })
  return {items, problems: problems.toSorted((a, b) => a.line - b.line)}
}

function toCsl({type, key, fields}: BibtexEntry, parent: BibtexEntry | undefined): CslItem {
  const raw = (...names: string[]): string => {
    for (const name of names) {
      const own = fields.get(name)?.trim() || parent?.fields.get(name)?.trim()
      if (own) return own
    }
    return ''
  }
  const text = (...names: string[]): string => latexText(raw(...names))
  const own = latexText(fields.get('title') ?? '')
  const subtitle = latexText(fields.get('subtitle') ?? '')
  const kind = latexText(fields.get('csltype') ?? '') || TYPES.get(type) || 'document'
  const isArticle = kind.startsWith('article-')
  const booktitle =
    text('booktitle', 'maintitle', 'eventtitle') ||
    (parent && !isArticle ? latexText(parent.fields.get('title') ?? '') : '')
  const eprint = text('eprint')
  const number = text('number')
  const doi = latexText(raw('doi'), true) || /doi\.org\/(10\.\S+)/.exec(raw('url'))?.[1] || ''
  return withoutEmpty(
    normalizeCsl({
      id: key,
      type: type === 'mastersthesis' && !fields.has('type') ? 'thesis' : kind,
      title: subtitle ? `${own}: ${subtitle}` : own,
      'title-short': text('shorttitle'),
      author: bibtexNames(raw('author')),
      editor: bibtexNames(raw('editor')),
      translator: bibtexNames(raw('translator')),
      'container-title': isArticle
        ? text('fjournal', 'journaltitle', 'journal')
        : booktitle || text('journaltitle', 'journal') || (kind === 'webpage' ? text('organization') : ''),
      'container-title-short': text('shortjournal') || (fields.has('fjournal') ? text('journal') : ''),
      'collection-title': text('series'),
      volume: text('volume'),
      issue: isArticle ? text('number', 'issue') : text('issue'),
      number: isArticle ? text('eid', 'articleno') : number || (eprint && kind === 'article' ? eprint : ''),
      page: text('pages').replace(/\s*[‐–—−-]+\s*/g, '-'),
      'chapter-number': text('chapter'),
      'number-of-pages': text('pagetotal', 'numpages'),
      edition: text('edition').replace(/^(\d+)(?:st|nd|rd|th)$/i, '$1'),
      version: text('version'),
      publisher: text('publisher', 'institution', 'school', kind === 'webpage' ? 'publisher' : 'organization'),
      'publisher-place': text('address', 'location'),
      genre: text('type') || (type === 'mastersthesis' ? "Master's thesis" : ''),
      issued: dateOf(raw),
      accessed: text('urldate', 'lastchecked') || undefined,
      DOI: doi,
      URL: latexText(raw('url'), true) || /\\url\{([^{}]+)\}/.exec(raw('howpublished', 'note'))?.[1] || '',
      ISBN: text('isbn'),
      ISSN: text('issn'),
      PMID: text('pmid') || (/^pubmed$/i.test(text('eprinttype', 'archiveprefix')) ? eprint : ''),
      PMCID: text('pmcid', 'pmc'),
      language: text('language', 'langid'),
      abstract: text('abstract'),
    }),
  )
}

const withoutEmpty = (item: CslItem): CslItem => {
  if (item.id === '') delete item.id
  return item
}

/** `date = {2019-06-03}`, or year, month (a number, `jun` or `June`) and day. */
function dateOf(raw: (...names: string[]) => string): CslDate | string {
  const date = latexText(raw('date'))
  if (/^\d{4}/.test(date)) return date
  const year = /\d{4}/.exec(latexText(raw('year')))?.[0]
  if (!year) return ''
  const words = latexText(raw('month'))
  const month = /^\d+$/.test(words) ? Number(words) : MONTHS.indexOf(words.slice(0, 3).toLowerCase()) + 1
  const day = Number(/^\d+$/.exec(latexText(raw('day')))?.[0] ?? /\d+/.exec(words.replace(/^\d+$/, ''))?.[0] ?? 0)
  return {'date-parts': [month ? (day ? [Number(year), month, day] : [Number(year), month]) : [Number(year)]]}
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

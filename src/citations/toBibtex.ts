import type {CslItem, CslName} from './cslItem.ts'
import {own} from './own.ts'

/** CSL kinds of work and the BibTeX entry that holds one; what is not here is `misc`. */
const ENTRIES: {[type: string]: string} = {
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'inreference',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'online',
  dataset: 'dataset',
  software: 'software',
  article: 'unpublished',
}

/**
 * Works as BibTeX (fields of BibLaTeX where BibTeX has none), each entry under its `id` or a key of author and year.
 * Titles are braced, so that their case stays; CSL markup becomes commands.
 *
 * @example
 * toBibtex(toCslJson(citation))
 */
export const toBibtex = (items: CslItem | readonly CslItem[]): string => [items].flat().map(entry).join('\n')

function entry(item: CslItem, at: number): string {
  const {type, issued} = item
  const isArticle = type.startsWith('article-')
  const [year, month, day] = issued?.['date-parts']?.[0] ?? []
  const publisher = type === 'report' ? 'institution' : type === 'thesis' ? 'school' : 'publisher'
  const fields: [name: string, value: string][] = [
    ['title', item.title ? `{${latex(item.title)}}` : ''],
    ['shorttitle', latex(item['title-short'])],
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['translator', names(item.translator)],
    [isArticle ? 'journal' : 'booktitle', latex(item['container-title'])],
    ['shortjournal', latex(item['container-title-short'])],
    ['series', latex(item['collection-title'])],
    ['volume', latex(item.volume)],
    ['number', latex(isArticle ? item.issue : item.number)],
    ['issue', isArticle ? '' : latex(item.issue)],
    ['eid', isArticle ? latex(item.number) : ''],
    ['pages', latex(item.page).replace(/-/g, '--')],
    ['chapter', latex(item['chapter-number'])],
    ['pagetotal', latex(item['number-of-pages'])],
    ['edition', latex(item.edition)],
    ['version', latex(item.version)],
    [publisher, latex(item.publisher)],
    ['address', latex(item['publisher-place'])],
    ['type', latex(item.genre)],
    ['year', latex(year)],
    ['month', latex(month)],
    ['day', latex(day)],
    ['doi', item.DOI ?? ''],
    ['url', item.URL ?? ''],
    ['urldate', isoDate(item.accessed?.['date-parts']?.[0])],
    ['isbn', latex(item.ISBN)],
    ['issn', latex(item.ISSN)],
    ['pmid', latex(item.PMID)],
    ['pmcid', latex(item.PMCID)],
    ['language', latex(item.language)],
    ['abstract', latex(item.abstract)],
    ['csltype', own(ENTRIES, type) ? '' : type],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${balanced(value)}}`)
  return `@${own(ENTRIES, type) ?? 'misc'}{${[key(item, at), ...lines].join(',\n')}\n}\n`
}

const key = ({id, author, issued}: CslItem, at: number): string =>
  `${id ?? ''}`.replace(/[^\w:./+-]+/g, '-') ||
  `${`${author?.[0]?.family ?? 'work'}`.replace(/\W+/g, '')}${issued?.['date-parts']?.[0]?.[0] ?? ''}-${at + 1}`

const isoDate = (parts: readonly (number | string)[] = []): string =>
  parts.map((part) => `${part}`.padStart(2, '0')).join('-')

const COMMANDS: {[tag: string]: string} = {i: 'textit', b: 'textbf', sup: 'textsuperscript', sub: 'textsubscript'}
const SPECIAL: {[character: string]: string} = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text with its special characters escaped and CSL markup as commands. */
function latex(text: string | number | undefined = ''): string {
  let open = 0
  return (
    `${text}`.replace(/<(\/?)(i|b|sup|sub)>|[\\~^&%$#_{}]/g, (found: string, slash?: string, tag?: string) => {
      if (!tag) return SPECIAL[found] ?? `\\${found}`
      if (!slash) open++
      else if (!open) return ''
      else open--
      return slash ? '}' : `\\${COMMANDS[tag]}{`
    }) + '}'.repeat(open)
  )
}

/** An address is written as it is; braces in it that do not pair would end the field. */
function balanced(value: string): string {
  let depth = 0
  for (const [found] of value.matchAll(/\\.|[{}]/gs)) {
    depth += found === '{' ? 1 : found === '}' ? -1 : 0
    if (depth < 0) break
  }
  return depth ? value.replaceAll('{', '%7B').replaceAll('}', '%7D') : value
}

const names = (list: readonly CslName[] | undefined): string => (list ?? []).map(name).filter(Boolean).join(' and ')

/** `von Family, Jr, Given`; a group, or a family that BibTeX would split, in braces. */
function name({literal, family = '', given, suffix, ...particles}: CslName): string {
  if (literal || !family) return literal || given ? `{${latex(literal || given)}}` : ''
  const von = particles['non-dropping-particle'] ?? particles['dropping-particle']
  const last = /,|\band\b/i.test(family) || /^\p{Ll}/u.test(family) ? `{${latex(family)}}` : latex(family)
  return [von ? `${latex(von)} ${last}` : last, latex(suffix), given ? latex(given) : '']
    .filter((part, at) => part || (at === 1 && suffix) || (at === 2 && !suffix))
    .join(', ')
}

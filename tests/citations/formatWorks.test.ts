import {array, assert, constantFrom, property, record, string} from 'fast-check'
import {expect, test} from 'vitest'
import {formatCitation, formatReference, formatReferenceList, type CslItem} from '../../src/citations/index.ts'
import {book, chapter, journal, page, report, thesis} from './fixtures/works.ts'

const works: CslItem[] = [journal, book, chapter, report, page, thesis]
const styles = ['ama', 'apa', 'vancouver'] as const

test('numbers of works cited together are sorted, each once, ranges joined', () => {
  const cited = [report, chapter, book, book]
  expect(formatCitation(cited, {style: 'vancouver', works})).toBe('(2–4)')
  expect(formatCitation(cited, {style: 'ama', works})).toBe('2–4')
  expect(formatCitation([page, journal], {style: 'ama', works, format: 'html'})).toBe('<sup>1,5</sup>')
})

test('a work outside the list gets no number', () => {
  for (const style of styles) {
    expect(formatCitation([{type: 'book', title: 'Elsewhere'}], {style, works})).toBe('')
    expect(formatCitation([], {style, works})).toBe('')
  }
})

test('one block of Portable Text with decorators and a link', () => {
  const item: CslItem = {...journal, PMID: undefined, PMCID: undefined}
  expect(formatReference(item, {style: 'apa', format: 'portableText'})).toEqual({
    _type: 'block',
    _key: 'reference',
    style: 'normal',
    children: [
      {_type: 'span', _key: 's0', text: 'Doe, A.-M., & Roe, R. J. (2019). Sleep in test cases: a trial. ', marks: []},
      {_type: 'span', _key: 's1', text: 'Journal of Invented Studies', marks: ['em']},
      {_type: 'span', _key: 's2', text: ', ', marks: []},
      {_type: 'span', _key: 's3', text: '12', marks: ['em']},
      {_type: 'span', _key: 's4', text: '(3), 1230–1247. ', marks: []},
      {_type: 'span', _key: 's5', text: 'https://doi.org/10.5555/test.1', marks: ['l0']},
    ],
    markDefs: [{_type: 'link', _key: 'l0', href: 'https://doi.org/10.5555/test.1'}],
  })
})

test('text, HTML and Portable Text say the same words', () => {
  for (const style of styles) {
    const texts = formatReferenceList(works, {style})
    const blocks = formatReferenceList(works, {style, format: 'portableText'})
    expect(blocks.map(({children}) => children.map(({text}) => text).join(''))).toEqual(texts)
    const pages = formatReferenceList(works, {style, format: 'html'})
    expect(pages.map((html) => html.replace(/<[^>]*>/g, '').replaceAll('&#38;', '&'))).toEqual(texts)
  }
})

const hostile = string({unit: constantFrom(...'<>&"\'“”‘’.-–/()[] ai7\u0000\u0005\u0006\u0008é\ud800')})
const names = array(record({family: hostile, given: hostile, literal: hostile}, {requiredKeys: []}))
const fields = [
  'title',
  'container-title',
  'volume',
  'issue',
  'page',
  'number',
  'edition',
  'genre',
  'DOI',
  'URL',
  'PMID',
]
const item = record(
  {
    type: constantFrom('article-journal', 'book', 'chapter', 'report', 'webpage', 'thesis', 'article', 'odd'),
    author: names,
    editor: names,
    issued: constantFrom({'date-parts': [[2020, 13, 40]]}, {'date-parts': []}, {}),
    ...Object.fromEntries(fields.map((field) => [field, hostile])),
  },
  {requiredKeys: ['type']},
)

test('no style throws or lets a character of the input out unescaped', () => {
  assert(
    property(item, (work) => {
      for (const style of styles) {
        const html = formatReference({...work, type: work.type}, {style, format: 'html'})
        // Without our own elements nothing is left that HTML could read as anything but text.
        const rest = html.replace(/<\/?(?:i|b|sup|sub|span)>|<a href="https?:[^"<>]*">|<\/a>/g, '')
        expect(rest).not.toMatch(/[<>"']|&(?!#\d+;)/)
      }
    }),
    {numRuns: 700},
  )
})

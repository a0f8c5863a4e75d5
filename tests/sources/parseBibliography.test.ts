import {assert, constantFrom, property, string} from 'fast-check'
import {expect, test} from 'vitest'
import {parseBibliography} from '../../src/sources/parseBibliography.ts'

test('BibTeX: strings, accents, markup, cross-references and names', () => {
  const text = String.raw`
A note before the entries.
@string{press = "Test " # "Press"}
@inproceedings{doe:06, title = {On {DNA}$_{2}$ and \textit{tests}}, crossref = "conf",
  author = {M{\"u}ller, Jr, J{\'o} and Ann van der Doe and {A Group and Co} and others}, pages = {330--331}, }
@PROCEEDINGS {conf, title = {A conference}, editor = "Ed Roe", publisher = press, year = 2006, month = oct}
`
  expect(parseBibliography(text)).toEqual({
    format: 'bibtex',
    problems: [],
    items: [
      {
        id: 'doe:06',
        type: 'paper-conference',
        title: 'On DNA<sub>2</sub> and <i>tests</i>',
        author: [
          {family: 'Müller', given: 'Jó', suffix: 'Jr'},
          {family: 'Doe', given: 'Ann', 'non-dropping-particle': 'van der'},
          {literal: 'A Group and Co'},
        ],
        editor: [{family: 'Roe', given: 'Ed'}],
        'container-title': 'A conference',
        publisher: 'Test Press',
        page: '330-331',
        issued: {'date-parts': [[2006, 10]]},
      },
      {
        id: 'conf',
        type: 'book',
        title: 'A conference',
        editor: [{family: 'Roe', given: 'Ed'}],
        publisher: 'Test Press',
        issued: {'date-parts': [[2006, 10]]},
      },
    ],
  })
})

test('BibTeX: what is badly written is reported with its line and the rest is read', () => {
  const text = '@article{a,\n title={One}\n year=2001,\n nonsense\n}\n@book{b, title={Two}}\n@book{c, title={Three'
  const {items, problems} = parseBibliography(text)
  expect(items.map(({title}) => title)).toEqual(['One', 'Two', 'Three'])
  expect(items[0]?.issued).toEqual({'date-parts': [[2001]]})
  expect(problems).toEqual([
    {line: 3, message: '@article a: no comma after title'},
    {line: 4, message: '@article a: "nonsense" is no field; expected name = {value}'},
    {line: 7, message: '@book c: the file ends inside this entry; expected "}"'},
  ])
})

test('RIS: names, dates, pages and identifiers; a record without its end', () => {
  const text = [
    'TY  - JOUR',
    'A1  - Doe, Ann, Jr.',
    'AU  - Roe RJ',
    'AU  - Test Society,',
    'TI  - On tests',
    'and lines that go on',
    'T2  - Journal of Tests',
    'JA  - J Tests',
    'PY  - 2019',
    'DA  - 2019/06/03/',
    'VL  - 12',
    'IS  - 3',
    'SP  - 533',
    'EP  - 45',
    'SN  - 1234-567X',
    'UR  - https://doi.org/10.5555/test.1',
    'AN  - 123',
    'DB  - PubMed',
    'TY  - BOOK',
    'T1  - A book',
    'SP  - 120',
    'SN  - 9783161484100',
  ].join('\r\n')
  expect(parseBibliography(text)).toEqual({
    format: 'ris',
    items: [
      {
        type: 'article-journal',
        author: [
          {family: 'Doe', given: 'Ann', suffix: 'Jr.'},
          {family: 'Roe', given: 'R J'},
          {literal: 'Test Society'},
        ],
        title: 'On tests and lines that go on',
        'container-title': 'Journal of Tests',
        'container-title-short': 'J Tests',
        issued: {'date-parts': [[2019, 6, 3]]},
        volume: '12',
        issue: '3',
        page: '533-545',
        ISSN: '1234-567X',
        DOI: '10.5555/test.1',
        URL: 'https://doi.org/10.5555/test.1',
        PMID: '123',
      },
      {type: 'book', title: 'A book', 'number-of-pages': '120', ISBN: '9783161484100'},
    ],
    problems: [
      {line: 19, message: 'TY before the ER of the record above; a new record begins here'},
      {line: 19, message: 'the last record has no ER'},
    ],
  })
})

test('PubMed: full names before short ones, a group among them, identifiers by their kind', () => {
  const text = `PMID- 123
DP  - 2018 Feb 9
TI  - Tests and
      trials.
FAU - van Doe, Ann B
AU  - van Doe AB
CN  - Test Society
FAU - Roe, Cy Jr
AU  - Roe C Jr
JT  - Journal of tests
TA  - J Tests
VI  - 7
PG  - 6913-7
LID - 10.5555/test.1 [doi]
LID - S1 [pii]
PMC - PMC456
IS  - 1234-567X (Print)
`
  expect(parseBibliography(text)).toEqual({
    format: 'nbib',
    items: [
      {
        id: 'pmid-123',
        type: 'article-journal',
        title: 'Tests and trials',
        author: [
          {family: 'Doe', given: 'Ann B', 'non-dropping-particle': 'van'},
          {literal: 'Test Society'},
          {family: 'Roe', given: 'Cy', suffix: 'Jr'},
        ],
        'container-title': 'Journal of tests',
        'container-title-short': 'J Tests',
        volume: '7',
        page: '6913-6917',
        issued: {'date-parts': [[2018, 2, 9]]},
        DOI: '10.5555/test.1',
        ISSN: '1234-567X',
        PMID: '123',
        PMCID: 'PMC456',
      },
    ],
    problems: [],
  })
})

test('CSL-JSON: one, a list, and a broken one with its line', () => {
  const item = {type: 'book', title: 'A book'}
  expect(parseBibliography(JSON.stringify(item)).items).toEqual([item])
  expect(parseBibliography(JSON.stringify([item, 4])).problems).toEqual([
    {line: 1, message: 'record 2 has no title; expected CSL-JSON'},
  ])
  const broken = parseBibliography('[\n {"title": "x",\n  oops}\n]')
  expect([broken.items, broken.problems[0]?.line]).toEqual([[], 3])
})

test('a text in no format says so; an empty one is nothing', () => {
  expect(parseBibliography('Dear colleague')).toEqual({
    format: null,
    items: [],
    problems: [{line: 1, message: 'this is neither BibTeX, RIS, a PubMed export nor CSL-JSON'}],
  })
  expect(parseBibliography(' ')).toEqual({format: null, items: [], problems: []})
})

const bits = [
  '{',
  '}',
  '@',
  '@article{a,',
  'title=',
  '"',
  '\\',
  '#',
  ',',
  '\n',
  'TY  - JOUR\n',
  'ER  - \n',
  'AU  - ',
  '$',
  '^',
]
const noise = string({
  unit: constantFrom(...bits, 'PMID- ', '[', ']', '_', '%', ' and ', '<i>', '&amp;', 'é', '\u0000', 'constructor'),
})

test('no parser throws on anything', () => {
  assert(
    property(noise, (text) => {
      for (const format of ['bibtex', 'ris', 'nbib', 'csl-json'] as const) {
        for (const {line} of parseBibliography(text, format).problems) expect(line).toBeGreaterThan(0)
      }
    }),
    {numRuns: 1000},
  )
})

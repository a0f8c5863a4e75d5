import {expect, test} from 'vitest'
import {readPasted} from '../../src/sources/index.ts'

const entry = '@article{berg2020,\n  title = {On worry},\n  author = {Berg, Ada},\n  year = {2020}\n}'

test.each<[string, string, string[]]>([
  [
    'one a line',
    '28522128\nPMID: 123\n\n https://doi.org/10.5555/abc \n',
    ['28522128', 'PMID: 123', 'https://doi.org/10.5555/abc'],
  ],
  ['between commas', '28522128, 123; PMC5685930', ['28522128', '123', 'PMC5685930']],
  ['in a sentence', 'doi: 10.5555/abc (accessed today)', ['doi: 10.5555/abc (accessed today)']],
  ['nothing', ' \n\t\n', []],
])('identifiers %s', (_how, text, ids) => {
  expect(readPasted(text)).toEqual({items: [], ids, problems: []})
})

test('identifiers before and after BibTeX', () => {
  const {items, ids, problems} = readPasted(`28522128\n123\n${entry}\nPMID: 9`)
  expect(items.map(({title}) => title)).toEqual(['On worry'])
  expect(ids).toEqual(['28522128', '123', 'PMID: 9'])
  expect(problems).toEqual([])
})

test('what is not understood is reported by its line', () => {
  expect(readPasted(`a note\n${entry}\nanother note`).problems).toEqual([
    {line: 1, message: '"a note" is no identifier, address or bibliography'},
    {line: 7, message: '"another note" is no identifier, address or bibliography'},
  ])
})

test('a PubMed export keeps its own PMID lines', () => {
  const {items, ids} = readPasted('PMID- 123\nTI  - On worry\nDP  - 2020\n')
  expect(ids).toEqual([])
  expect(items).toMatchObject([{title: 'On worry', PMID: '123'}])
})

test('a sentence that names two DOIs is two works, not the first of them', () => {
  expect(readPasted('See 10.1002/jclp.20756 and 10.1037//0022-3514.78.2.350, both good.')).toEqual({
    items: [],
    ids: ['10.1002/jclp.20756', '10.1037//0022-3514.78.2.350'],
    problems: [],
  })
})

const ris = 'TY  - JOUR\nTI  - On rest\nAU  - Berg, Ada\nPY  - 2021\nER  - \n'
const nbib = 'PMID- 123\nTI  - On worry\nDP  - 2020\n'

test('bibliographies of several formats and identifiers, one after another, in their order', () => {
  const {items, ids, problems} = readPasted(`28522128\n${ris}\n${nbib}\n10.5555/abc\n${entry}\nPMID: 9`)
  expect(items.map(({title}) => title)).toEqual(['On rest', 'On worry', 'On worry'])
  expect(ids).toEqual(['28522128', '10.5555/abc', 'PMID: 9'])
  expect(problems).toEqual([])
})

test.each<[string, string]>([
  ['RIS', ris],
  ['a PubMed export', nbib],
])('two works of %s with an empty line between them, and a note behind them', (_name, record) => {
  const {items, problems} = readPasted(`${record}\n${record}\na note`)
  expect(items).toHaveLength(2)
  expect(problems).toEqual([
    {line: `${record}\n${record}\n`.split('\n').length, message: '"a note" is no identifier, address or bibliography'},
  ])
})

test('a line of an abstract that begins with @ begins no BibTeX', () => {
  const {items, problems} = readPasted(
    'PMID- 123\nTI  - On worry\nAB  - Written to\n      @ the clinic, read by\n      many.\nDP  - 2020\n',
  )
  expect(items).toMatchObject([{title: 'On worry', issued: {'date-parts': [[2020]]}}])
  expect(problems).toEqual([])
})

test('CSL-JSON is read as a whole', () => {
  const csl = JSON.stringify([{id: 'a', type: 'book', title: 'On rest', note: 'TY  - JOUR'}], null, 2)
  expect(readPasted(csl).items.map(({title}) => title)).toEqual(['On rest'])
})
